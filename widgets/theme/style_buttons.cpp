#include "theme/icons.h"
#include "theme/style.h"
#include "theme/style_paint.h"

#include <QAbstractButton>
#include <QDialog>

namespace netloom {

namespace {

struct ButtonLook {
    Box box;
    QColor text;
    bool strong = false;
    bool tint = false; // icons take the text colour
};

ButtonLook lookOf(ButtonKind kind, const QStyleOption &option)
{
    const Look &look = Look::current();
    const bool down = option.state & QStyle::State_Sunken;
    const bool over = option.state & QStyle::State_MouseOver;
    const bool on = option.state & QStyle::State_On;
    const qreal radius = look.px(Measure::RadiusButton);
    ButtonLook result;
    result.box.radius = radius;
    if (!(option.state & QStyle::State_Enabled)) {
        result.text = look.colour(Tone::TextDisabled);
        result.tint = true;
        result.strong = kind == ButtonKind::Primary;
        if (kind == ButtonKind::Plain || kind == ButtonKind::Primary) {
            result.box.border = look.colour(Tone::LineStrong);
            result.box.line = Qt::DashLine;
        }
        return result;
    }
    switch (kind) {
    case ButtonKind::Primary:
        result.box.fill = look.colour(down ? Tone::AccentFillPressed
                                           : over ? Tone::AccentFillHover : Tone::AccentFill);
        result.text = look.colour(Tone::AccentOn);
        result.strong = result.tint = true;
        break;
    case ButtonKind::Plain:
        result.box.fill = look.colour(down ? Tone::SurfacePressed
                                           : on ? Tone::SelectionFill
                                                : over ? Tone::SurfaceHover : Tone::SurfaceRaised);
        result.box.border = look.colour(on ? Tone::AccentBase : Tone::LineStrong);
        result.text = look.colour(on ? Tone::SelectionText : Tone::TextPrimary);
        result.strong = on;
        break;
    case ButtonKind::Quiet:
        if (down || on || over)
            result.box.fill = look.colour(down ? Tone::SurfacePressed
                                               : on ? Tone::SelectionFill : Tone::SurfaceHover);
        result.text = look.colour(on ? Tone::SelectionText : Tone::TextPrimary);
        result.strong = on;
        break;
    case ButtonKind::Link:
        if (down || over)
            result.box.fill = look.colour(down ? Tone::SurfacePressed : Tone::SurfaceHover);
        result.text = look.colour(Tone::AccentBase);
        result.tint = true;
        break;
    }
    return result;
}

ButtonKind effectiveKind(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const bool inDialog = widget && qobject_cast<const QDialog *>(widget->window());
    if (kind == ButtonKind::Plain && inDialog && (option.features & QStyleOptionButton::DefaultButton))
        return ButtonKind::Primary;
    return kind;
}

QFont strongFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

void NetloomStyle::drawButton(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    const Look &look = Look::current();
    const ButtonKind kind = effectiveKind(option, widget);
    const ButtonLook style = lookOf(kind, option);
    paintBox(painter, option.rect, style.box);
    if (showsFocus(option)) {
        if (kind == ButtonKind::Primary)
            paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                     {Qt::transparent, look.colour(Tone::AccentOn), 2, style.box.radius - 2});
        else
            paintFocusRing(painter, option.rect, style.box.radius);
    }

    painter.save();
    const QFont font = style.strong ? strongFont(painter.font())
                                    : painter.font();
    painter.setFont(font);
    painter.setPen(style.text);
    const QFontMetrics metrics(font);
    const bool hasMenu = option.features & QStyleOptionButton::HasMenu;
    const int gap = look.px(6.0), chevron = hasMenu ? look.px(14.0) : 0;
    const QSize iconSize = option.icon.isNull() ? QSize(0, 0) : option.iconSize;
    const int inset = kind == ButtonKind::Link ? look.px(Measure::Half) : look.px(Measure::Half) + 2;
    const int room = option.rect.width() - 2 * inset - iconSize.width() - chevron
        - (iconSize.isEmpty() ? 0 : gap) - (chevron ? gap : 0);
    const int flags = Qt::AlignVCenter | (styleHint(SH_UnderlineShortcut, &option, widget, nullptr)
                                              ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
    QString text = option.text;
    if (metrics.size(flags, text).width() > room)
        text = metrics.elidedText(text, Qt::ElideRight, room, Qt::TextShowMnemonic);
    const int textWidth = metrics.size(flags, text).width();
    int total = textWidth + iconSize.width() + chevron;
    if (!iconSize.isEmpty() && textWidth > 0)
        total += gap;
    if (chevron)
        total += gap;
    QRect content(0, 0, total, option.rect.height());
    content.moveCenter(option.rect.center());
    const auto visual = [&](const QRect &r) { return visualRect(option.direction, content, r); };
    int x = content.x();
    if (!iconSize.isEmpty()) {
        const QRect place = visual(QRect(QPoint(x, content.center().y() - (iconSize.height() - 1) / 2), iconSize));
        if (style.tint)
            paintTinted(painter, option.icon, place, style.text);
        else
            option.icon.paint(&painter, place, Qt::AlignCenter,
                              option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled,
                              option.state & State_On ? QIcon::On : QIcon::Off);
        x += iconSize.width() + (textWidth > 0 ? gap : 0);
    }
    painter.drawText(visual(QRect(x, content.y(), textWidth + 1, content.height())), flags, text);
    if (chevron) {
        const QRect place(x + textWidth + gap, content.center().y() - chevron / 2 + 1, chevron, chevron);
        paintIcon(painter, QStringLiteral("down"), visual(place), style.text);
    }
    painter.restore();
}

void NetloomStyle::drawCheck(const QStyleOption &option, QPainter &painter, bool round) const
{
    const Look &look = Look::current();
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool partial = option.state & State_NoChange;
    // Room for the focus ring is part of the indicator: ring 2, gap 1, box 16.
    const qreal margin = look.px(3.0);
    const QRectF box = QRectF(option.rect).adjusted(margin, margin, -margin, -margin);
    const qreal radius = round ? box.width() / 2 : look.px(Measure::RadiusField);
    const bool filled = on || partial;
    Box style;
    style.radius = radius;
    if (!enabled) {
        style.border = look.colour(Tone::TextDisabled);
        style.line = filled ? Qt::SolidLine : Qt::DashLine;
    } else if (filled) {
        style.fill = look.colour(option.state & State_Sunken ? Tone::AccentFillPressed : Tone::AccentFill);
    } else {
        style.fill = look.colour(option.state & State_Sunken ? Tone::SurfacePressed : Tone::SurfaceInput);
        style.border = look.colour(option.state & State_MouseOver ? Tone::TextSecondary : Tone::LineEdge);
    }
    paintBox(painter, box, style);
    const QColor mark = look.colour(enabled ? Tone::AccentOn : Tone::TextDisabled);
    if (round && on) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.center(), look.px(3.0), look.px(3.0));
        painter.restore();
    } else if (filled) {
        const qreal inset = box.width() / 8;
        paintIcon(painter, partial ? QStringLiteral("minus") : QStringLiteral("check"),
                  box.adjusted(inset, inset, -inset, -inset), mark);
    }
    if (showsFocus(option))
        paintFocusRing(painter, option.rect, radius + margin);
}

void NetloomStyle::drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                                  const QWidget *widget) const
{
    const Look &look = Look::current();
    const bool plain = widget && widget->property("netloomKind").isValid();
    const ButtonKind kind = plain ? buttonKind(widget) : ButtonKind::Quiet;
    const ButtonLook style = lookOf(kind, option);
    paintBox(painter, option.rect, style.box);
    const bool split = option.features & QStyleOptionToolButton::MenuButtonPopup;
    QStyleOptionToolButton label = option;
    if (split) {
        const QRect menu = subControlRect(CC_ToolButton, &option, SC_ToolButtonMenu, widget);
        const int side = look.px(12.0);
        paintIcon(painter, QStringLiteral("down"),
                  QRect(menu.center() - QPoint(side / 2, side / 2 - 1), QSize(side, side)), style.text);
        label.rect = subControlRect(CC_ToolButton, &option, SC_ToolButton, widget);
    }
    painter.save();
    if (style.strong && option.toolButtonStyle != Qt::ToolButtonIconOnly)
        painter.setFont(strongFont(option.font));
    if (style.tint && !option.icon.isNull()) {
        QPixmap pixmap = option.icon.pixmap(option.iconSize, painter.device()->devicePixelRatioF());
        QPainter tint(&pixmap);
        tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
        tint.fillRect(QRect(QPoint(), option.iconSize), style.text);
        tint.end();
        label.icon = QIcon(pixmap);
    }
    label.palette.setColor(QPalette::ButtonText, style.text);
    label.state &= ~(State_Sunken | State_On); // the label must not jump
    drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    painter.restore();
    if (showsFocus(option)) {
        if (kind == ButtonKind::Primary)
            paintBox(painter, QRectF(option.rect).adjusted(2, 2, -2, -2),
                     {Qt::transparent, look.colour(Tone::AccentOn), 2, style.box.radius - 2});
        else
            paintFocusRing(painter, option.rect, style.box.radius);
    }
}

} // namespace netloom
