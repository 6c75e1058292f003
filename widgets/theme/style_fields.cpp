#include "theme/icons.h"
#include "theme/style.h"
#include "theme/style_paint.h"
#include "theme/text_role.h"

#include <QAbstractSpinBox>
#include <QComboBox>

namespace netloom {

namespace {

int spinWidth() { return Look::current().px(20.0); }
int comboArrowWidth() { return Look::current().px(26.0); }
int fieldInset() { return Look::current().px(Measure::Unit); }

} // namespace

QRect NetloomStyle::spinBoxRect(const QStyleOptionSpinBox &option, SubControl part, const QWidget *widget) const
{
    const QRect r = option.rect;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinWidth();
    QRect result;
    switch (part) {
    case SC_SpinBoxFrame:
        return r;
    case SC_SpinBoxUp:
        result = QRect(r.right() - buttons + 1, r.top(), buttons, r.height() / 2);
        break;
    case SC_SpinBoxDown:
        result = QRect(r.right() - buttons + 1, r.top() + r.height() / 2, buttons, r.height() - r.height() / 2);
        break;
    case SC_SpinBoxEditField: {
        const int right = std::max(buttons, fieldInset()) + fieldUnitWidth(widget);
        result = r.adjusted(fieldInset(), 2, -right, -2);
        break;
    }
    default:
        return {};
    }
    return visualRect(option.direction, r, result);
}

void NetloomStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    const Look &look = Look::current();
    if (option.frame)
        paintField(painter, option.rect, option, widget);
    const bool enabled = option.state & State_Enabled;
    const int buttons = option.buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : spinWidth();
    const QRect unit = option.rect.adjusted(0, 0, -std::max(buttons, fieldInset()), 0);
    paintFieldUnit(painter, visualRect(option.direction, option.rect, unit), fieldUnit(widget), enabled);
    if (!buttons)
        return;
    const bool plusMinus = option.buttonSymbols == QAbstractSpinBox::PlusMinus;
    const auto arrow = [&](SubControl part, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect r = spinBoxRect(option, part, widget);
        const bool can = enabled && (option.stepEnabled & step);
        const bool hot = can && option.activeSubControls == part;
        const Tone tone = !can ? Tone::TextDisabled : hot ? Tone::AccentBase : Tone::TextSecondary;
        // Each chevron sits against the middle of the field.
        const qreal side = look.length(Measure::Unit) + 2 * look.scale();
        const qreal y = part == SC_SpinBoxUp ? r.bottom() + 1 - side : r.top();
        if (!can && enabled)
            return;
        paintIcon(painter, name, QRectF(r.center().x() + 0.5 - side / 2, y, side, side), look.colour(tone));
    };
    arrow(SC_SpinBoxUp, plusMinus ? QStringLiteral("plus") : QStringLiteral("up"),
          QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, plusMinus ? QStringLiteral("minus") : QStringLiteral("down"),
          QAbstractSpinBox::StepDownEnabled);
}

QRect NetloomStyle::comboBoxRect(const QStyleOptionComboBox &option, SubControl part, const QWidget *) const
{
    const QRect r = option.rect;
    QRect result;
    switch (part) {
    case SC_ComboBoxFrame:
        return r;
    case SC_ComboBoxArrow:
        result = QRect(r.right() - comboArrowWidth() + 1, r.top(), comboArrowWidth(), r.height());
        break;
    case SC_ComboBoxEditField:
        result = r.adjusted(fieldInset(), 2, -comboArrowWidth(), -2);
        break;
    case SC_ComboBoxListBoxPopup:
        return r;
    default:
        return {};
    }
    return visualRect(option.direction, r, result);
}

void NetloomStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    const Look &look = Look::current();
    const bool enabled = option.state & State_Enabled;
    if (option.frame && buttonKind(widget) != ButtonKind::Quiet) {
        paintField(painter, option.rect, option, widget);
    } else if (enabled) {
        const qreal radius = look.px(Measure::RadiusField);
        if (option.state & State_MouseOver)
            paintBox(painter, option.rect, {look.colour(Tone::SurfaceHover), Qt::transparent, 0, radius});
        if (showsFocus(option))
            paintFocusRing(painter, option.rect, radius);
    }
    const QRect arrow = comboBoxRect(option, SC_ComboBoxArrow, widget);
    const int side = look.px(14.0);
    paintIcon(painter, QStringLiteral("down"),
              QRect(arrow.center() - QPoint(side / 2, side / 2 - 1), QSize(side, side)),
              look.colour(enabled ? Tone::TextSecondary : Tone::TextDisabled));
}

void NetloomStyle::drawComboLabel(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    if (option.editable)
        return; // the line edit paints the text
    const Look &look = Look::current();
    painter.save();
    const bool enabled = option.state & State_Enabled;
    QRect r = comboBoxRect(option, SC_ComboBoxEditField, widget).adjusted(2, 0, 0, 0);
    if (!option.currentIcon.isNull()) {
        QRect place(QPoint(r.x(), r.center().y() - (option.iconSize.height() - 1) / 2), option.iconSize);
        option.currentIcon.paint(&painter, visualRect(option.direction, r, place), Qt::AlignCenter,
                                 enabled ? QIcon::Normal : QIcon::Disabled);
        const int shift = option.iconSize.width() + look.px(6.0);
        r = option.direction == Qt::RightToLeft ? r.adjusted(0, 0, -shift, 0) : r.adjusted(shift, 0, 0, 0);
    }
    const bool placeholder = widget && qobject_cast<const QComboBox *>(widget)
        && qobject_cast<const QComboBox *>(widget)->currentIndex() < 0;
    painter.setPen(look.colour(enabled && !placeholder ? Tone::TextPrimary : Tone::TextDisabled));
    const QString text = painter.fontMetrics().elidedText(option.currentText, Qt::ElideRight, r.width());
    painter.drawText(r, int(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
    painter.restore();
}

} // namespace netloom
