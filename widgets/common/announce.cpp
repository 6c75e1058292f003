#include "common/announce.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace netloom {

namespace {

constexpr auto statusBarProperty = "netloomStatusBar";

class AccessibleStatusBar : public QAccessibleWidget {
public:
    explicit AccessibleStatusBar(QWidget *widget) : QAccessibleWidget(widget, QAccessible::StatusBar) {}
};

QAccessibleInterface *makeStatusInterface(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    return widget && widget->property(statusBarProperty).toBool() ? new AccessibleStatusBar(widget) : nullptr;
}

} // namespace

void makeStatusBar(QWidget *status)
{
    static const bool once = (QAccessible::installFactory(makeStatusInterface), true);
    Q_UNUSED(once)
    status->setProperty(statusBarProperty, true);
}

void announce(QWidget *status, const QString &sentence)
{
    status->setAccessibleDescription(sentence);
    // Readers that follow status bars take the change, the others the alert.
    for (const QAccessible::Event kind : {QAccessible::DescriptionChanged, QAccessible::Alert}) {
        QAccessibleEvent event(status, kind);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace netloom
