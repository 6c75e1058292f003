#include "theme/text_role.h"

#include <QApplication>
#include <QVariant>
#include <QWidget>

namespace netloom {

namespace {

// role, tone and figures in one number: dynamic properties keep the widget classes plain Qt ones.
constexpr auto roleProperty = "netloomTextRole";
constexpr auto invalidProperty = "netloomInvalid";
constexpr auto unitProperty = "netloomUnit";

void applyRole(QWidget *widget, int packed)
{
    const Look &look = Look::current();
    const auto role = Role(packed & 0xff);
    const auto tone = Tone((packed >> 8) & 0xff);
    const bool figures = (packed & 0x10000) != 0;
    widget->setFont(figures ? look.figures(role) : look.font(role));
    QPalette palette;
    palette.setColor(QPalette::WindowText, look.colour(tone));
    palette.setColor(QPalette::Text, look.colour(tone));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, look.colour(Tone::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Text, look.colour(Tone::TextDisabled));
    widget->setPalette(palette);
}

} // namespace

void setTextRole(QWidget *widget, Role role, Tone tone, bool figures)
{
    const int packed = int(role) | int(tone) << 8 | (figures ? 0x10000 : 0);
    widget->setProperty(roleProperty, packed);
    applyRole(widget, packed);
}

void refreshTextRoles()
{
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        const QVariant packed = widget->property(roleProperty);
        if (packed.isValid())
            applyRole(widget, packed.toInt());
    }
}

void setInvalid(QWidget *field, bool invalid)
{
    if (isInvalid(field) == invalid)
        return;
    field->setProperty(invalidProperty, invalid);
    field->update();
}

bool isInvalid(const QWidget *field)
{
    return field && field->property(invalidProperty).toBool();
}

void setFieldUnit(QWidget *field, const QString &unit)
{
    field->setProperty(unitProperty, unit);
    // The style leaves room for the unit: the field has to lay itself out again.
    QEvent event(QEvent::StyleChange);
    QCoreApplication::sendEvent(field, &event);
    field->updateGeometry();
    field->update();
}

QString fieldUnit(const QWidget *field)
{
    return field ? field->property(unitProperty).toString() : QString();
}

} // namespace netloom
