#include "theme/style_paint.h"

#include "theme/style.h"
#include "theme/text_role.h"

#include <QIcon>
#include <QPaintDevice>
#include <QWidget>

namespace netloom {

void paintBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool bordered = box.border.alpha() > 0 && box.width > 0;
    painter.setPen(bordered ? QPen(box.border, box.width, box.line) : QPen(Qt::NoPen));
    if (bordered && box.line == Qt::DashLine)
        painter.setPen([&] {
            QPen pen(box.border, box.width);
            pen.setDashPattern({3, 3});
            return pen;
        }());
    painter.setBrush(box.fill);
    const qreal inset = bordered ? box.width / 2 : 0;
    const qreal radius = std::max(0.0, box.radius - inset);
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintHairline(QPainter &painter, const QRect &rect, const QColor &colour)
{
    painter.fillRect(rect, colour);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius)
{
    paintBox(painter, rect,
             {Qt::transparent, Look::current().colour(Tone::FocusRing), 2, radius, Qt::SolidLine});
}

bool showsFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

void paintField(QPainter &painter, const QRect &rect, const QStyleOption &option, const QWidget *widget)
{
    const Look &look = Look::current();
    const qreal radius = look.px(Measure::RadiusField);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool invalid = isInvalid(widget);
    if (!enabled) {
        paintBox(painter, rect, {Qt::transparent, look.colour(Tone::LineStrong), 1, radius, Qt::DashLine});
        return;
    }
    const QColor fill = look.colour(Tone::SurfaceInput);
    if (option.state & QStyle::State_HasFocus) {
        const Tone ring = invalid ? Tone::StatusError : Tone::FocusRing;
        paintBox(painter, rect, {fill, look.colour(ring), 2, radius});
        return;
    }
    if (invalid) {
        paintBox(painter, rect, {fill, look.colour(Tone::StatusError), 2, radius});
        return;
    }
    const bool hover = option.state & QStyle::State_MouseOver;
    paintBox(painter, rect, {fill, look.colour(hover ? Tone::LineEdge : Tone::LineSoft), 1, radius});
    // The line the field stands on is clipped out of the same round box, so that it meets the corners.
    painter.save();
    painter.setClipRect(QRectF(rect.x(), rect.bottom() - radius / 2, rect.width(), radius / 2 + 1),
                        Qt::IntersectClip);
    paintBox(painter, rect, {Qt::transparent, look.colour(Tone::LineEdge), 1, radius});
    painter.restore();
}

int fieldUnitWidth(const QWidget *widget)
{
    const QString unit = fieldUnit(widget);
    if (unit.isEmpty())
        return 0;
    const Look &look = Look::current();
    return QFontMetrics(look.font(Role::Micro)).horizontalAdvance(unit) + look.px(Measure::Half);
}

void paintFieldUnit(QPainter &painter, const QRect &rect, const QString &unit, bool enabled)
{
    if (unit.isEmpty())
        return;
    const Look &look = Look::current();
    painter.save();
    painter.setFont(look.font(Role::Micro));
    painter.setPen(look.colour(enabled ? Tone::TextSecondary : Tone::TextDisabled));
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, unit);
    painter.restore();
}

int controlHeight(const QWidget *widget, const QFontMetrics &metrics)
{
    const Look &look = Look::current();
    const bool compact = isCompact(widget);
    const int wanted = look.px(compact ? Measure::ControlSmall : Measure::Control);
    return std::max(wanted, metrics.height() + look.px(compact ? 6.0 : 10.0));
}

void paintTinted(QPainter &painter, const QIcon &icon, const QRect &rect, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = icon.pixmap(rect.size(), ratio);
    QPainter tint(&pixmap);
    tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
    tint.fillRect(QRect(QPoint(), rect.size()), colour);
    tint.end();
    painter.drawPixmap(rect.topLeft(), pixmap);
}

} // namespace netloom
