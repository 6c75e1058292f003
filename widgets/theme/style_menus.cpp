#include "theme/icons.h"
#include "theme/style.h"
#include "theme/style_paint.h"

#include <QMenu>

namespace netloom {

namespace {

constexpr double menuInset = 10, checkColumn = 24;

} // namespace

QSize NetloomStyle::menuItemSize(const QStyleOptionMenuItem &option, const QSize &size) const
{
    const Look &look = Look::current();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty())
            return {size.width(), look.px(9.0)};
        return {size.width(), look.px(Measure::ControlSmall)};
    }
    const QFontMetrics metrics(option.font);
    const int tab = int(option.text.indexOf(u'\t'));
    const QString text = tab >= 0 ? option.text.left(tab) : option.text;
    int width = metrics.size(Qt::TextShowMnemonic, text).width() + look.px(checkColumn) + 2 * look.px(menuInset);
    if (tab >= 0)
        width += look.px(Measure::Section)
            + QFontMetrics(look.font(Role::Small)).horizontalAdvance(option.text.mid(tab + 1));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += look.px(16.0);
    return {width, std::max(look.px(Measure::Control), metrics.height() + look.px(10.0))};
}

void NetloomStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const
{
    const Look &look = Look::current();
    const QRect r = option.rect;
    const bool enabled = option.state & State_Enabled;
    const bool active = option.state & State_Selected;
    painter.save();
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty()) {
            paintHairline(painter, QRect(r.left(), r.center().y(), r.width(), 1), look.colour(Tone::LineSoft));
        } else {
            QFont font = look.font(Role::Micro);
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            painter.setPen(look.colour(Tone::TextSecondary));
            painter.drawText(r.adjusted(look.px(menuInset), 0, -look.px(menuInset), 0),
                             Qt::AlignLeft | Qt::AlignVCenter, option.text);
        }
        painter.restore();
        return;
    }
    if (active && enabled)
        paintBox(painter, QRectF(r).adjusted(4, 0, -4, 0),
                 {look.colour(Tone::SelectionFill), Qt::transparent, 0, qreal(look.px(Measure::RadiusField))});
    const int column = look.px(checkColumn), inset = look.px(menuInset), side = look.px(16.0);
    const QRect mark(r.left() + inset, r.center().y() - (side - 1) / 2, side, side);
    const QRect shownMark = visualRect(option.direction, r, mark);
    const Tone tone = !enabled ? Tone::TextDisabled : active ? Tone::SelectionText : Tone::TextPrimary;
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, QStringLiteral("check"), shownMark,
                      look.colour(enabled ? Tone::AccentBase : Tone::TextDisabled));
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, shownMark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const int tab = int(option.text.indexOf(u'\t'));
    QRect text = r.adjusted(inset + column, 0, -inset, 0);
    text = visualRect(option.direction, r, text);
    int flags = int(visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    flags |= styleHint(SH_UnderlineShortcut, &option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                       : Qt::TextHideMnemonic;
    painter.setFont(option.font);
    painter.setPen(look.colour(tone));
    painter.drawText(text, flags | Qt::TextSingleLine, tab >= 0 ? option.text.left(tab) : option.text);
    if (tab >= 0) {
        painter.setFont(look.font(Role::Small));
        painter.setPen(look.colour(!enabled ? Tone::TextDisabled
                                            : active ? Tone::SelectionTextSecondary : Tone::TextSecondary));
        painter.drawText(text, int(visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                         option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const int arrow = look.px(12.0);
        const QRect place(r.right() - inset - arrow + 1, r.center().y() - (arrow - 1) / 2, arrow, arrow);
        paintIcon(painter, QStringLiteral("right"),
                  visualRect(option.direction, r, place), look.colour(tone));
    }
    painter.restore();
}

} // namespace netloom
