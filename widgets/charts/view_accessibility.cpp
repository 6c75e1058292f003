#include "charts/histogram_view.h"
#include "charts/line_chart.h"
#include "views/class_balance.h"
#include "views/confusion_view.h"
#include "views/correlation_view.h"
#include "views/scatter_view.h"
#include "views/split_bar.h"

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
    if (auto *map = qobject_cast<CorrelationView *>(object))
        return new AccessibleView(map, QAccessible::Table);
    if (auto *scatter = qobject_cast<ScatterView *>(object))
        return new AccessibleView(scatter, QAccessible::Chart);
    if (auto *parts = qobject_cast<SplitBar *>(object))
        return new AccessibleView(parts, QAccessible::Chart);
    if (auto *balance = qobject_cast<ClassBalanceView *>(object))
        return new AccessibleView(balance, QAccessible::Chart);
    if (auto *histogram = qobject_cast<HistogramView *>(object))
        return new AccessibleView(histogram, QAccessible::Chart);
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
