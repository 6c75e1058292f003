#include "charts/line_chart.h"
#include "views/confusion_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace netloom {

namespace {

/// Painted views say what they are and, as their value, the sentence that is kept current.
class AccessibleView : public QAccessibleWidget {
public:
    AccessibleView(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text t) const override
    {
        if (t == QAccessible::Value)
            return widget()->accessibleDescription();
        return QAccessibleWidget::text(t);
    }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    if (auto *chart = qobject_cast<LineChart *>(object))
        return new AccessibleView(chart, QAccessible::Chart);
    if (auto *matrix = qobject_cast<ConfusionView *>(object))
        return new AccessibleView(matrix, QAccessible::Table);
    return nullptr;
}

} // namespace

void installViewAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace netloom
