#include "canvas/annotation_items.h"

#include "canvas/canvas_paint.h"
#include "canvas/node_metrics.h"
#include "canvas/node_text.h"

#include <QPainter>

namespace netloom {

namespace {

using M = NodeMetrics;
constexpr double kFrame = 12, kTitle = 20, kNoteInset = 12;

} // namespace

NoteItem::NoteItem()
{
    setZValue(2);
}

void NoteItem::setText(const QString &text)
{
    if (text == text_) return;
    prepareGeometryChange();
    text_ = text;
    setToolTip(text);
    update();
}

void NoteItem::setSelected(bool selected)
{
    selected_ = selected;
    update();
}

QRectF NoteItem::textBox() const
{
    const QFontMetricsF metrics(canvasFont(Role::Body, 1));
    const QRectF room(0, 0, kWidth - kNoteInset, 4000);
    const QRectF box = metrics.boundingRect(room, Qt::TextWordWrap, text_.isEmpty() ? QStringLiteral(" ") : text_);
    return {kNoteInset, 4, kWidth - kNoteInset, box.height()};
}

QRectF NoteItem::box() const
{
    return QRectF(pos(), QSizeF(kWidth, textBox().height() + 8));
}

QRectF NoteItem::boundingRect() const
{
    return QRectF(-5, -5, kWidth + 10, textBox().height() + 18);
}

void NoteItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Look &look = Look::current();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF own(0, 0, kWidth, textBox().height() + 8);
    if (selected_) {
        painter->setPen(QPen(look.colour(Tone::AccentBase), 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(own.adjusted(-3, -3, 3, 3), 4, 4);
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(look.colour(selected_ ? Tone::AccentBase : Tone::LineEdge));
    painter->drawRoundedRect(QRectF(0, 0, 2, own.height()), 1, 1);
    if (zoomOf(*painter) < 0.35) return;
    painter->setFont(canvasFont(Role::Body, 1));
    painter->setPen(look.colour(Tone::TextSecondary));
    painter->drawText(textBox(), Qt::TextWordWrap, text_);
}

GroupItem::GroupItem()
{
    setZValue(1);
}

void GroupItem::set(const CanvasGroup &group, QRectF around, const QString &detail)
{
    prepareGeometryChange();
    name_ = group.name;
    detail_ = detail;
    folded_ = group.folded;
    box_ = folded_ ? QRectF(snapped(around.center() - QPointF(M::width / 2, M::height / 2)), QSizeF(M::width, M::height))
                   : around.adjusted(-kFrame, -kFrame - kTitle, kFrame, kFrame);
    setZValue(folded_ ? 10 : 1);
    setToolTip(folded_ ? detail_ : QString());
    update();
}

void GroupItem::setMarked(bool selected, bool focused)
{
    if (selected == selected_ && focused == focused_) return;
    selected_ = selected;
    focused_ = focused;
    update();
}

QRectF GroupItem::handle() const
{
    return folded_ ? box_ : QRectF(box_.topLeft(), QSizeF(box_.width(), kTitle + kFrame));
}

QRectF GroupItem::boundingRect() const
{
    return box_.adjusted(-12, -12, 14, 14);
}

void GroupItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double zoom = zoomOf(*painter);
    if (folded_) paintFolded(*painter, zoom);
    else paintFrame(*painter, zoom);
}

void GroupItem::paintFolded(QPainter &painter, double zoom) const
{
    const Look &look = Look::current();
    const QPen edge(selected_ ? QPen(look.colour(Tone::AccentBase), 2) : QPen(look.colour(Tone::LineEdge), 1));
    // A second sheet behind the first says that there is more under it.
    painter.setPen(QPen(look.colour(Tone::LineStrong), 1));
    painter.setBrush(look.colour(Tone::SurfacePanel));
    painter.drawRoundedRect(box_.adjusted(8, 8, -8, 6), M::radius, M::radius);
    painter.setPen(edge);
    painter.setBrush(look.colour(Tone::SurfaceRaised));
    painter.drawRoundedRect(box_.adjusted(1, 1, -1, -1), M::radius, M::radius);
    if (focused_) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box_.adjusted(-4, -4, 4, 8), M::radius + 4, M::radius + 4);
    }
    if (zoom < 0.35) return;
    const double width = box_.width() - 2 * M::inset;
    const QPointF left = box_.topLeft() + QPointF(M::inset, 0);
    drawBaseline(painter, canvasFont(Role::Strong, zoom), look.colour(Tone::TextPrimary), left + QPointF(0, 20), name_, width);
    if (zoom >= 0.7)
        drawBaseline(painter, canvasFont(Role::Small, zoom), look.colour(Tone::TextSecondary), left + QPointF(0, 38), detail_, width);
}

void GroupItem::paintFrame(QPainter &painter, double zoom) const
{
    const Look &look = Look::current();
    QColor fill = look.colour(Tone::SurfacePanel);
    painter.setPen(selected_ ? QPen(look.colour(Tone::AccentBase), 1.5) : QPen(look.colour(Tone::LineStrong), 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box_, M::radius, M::radius);
    if (zoom < 0.35) return;
    drawBaseline(painter, canvasFont(Role::Small, zoom), look.colour(Tone::TextSecondary),
                 box_.topLeft() + QPointF(M::inset, 18), name_, box_.width() - 2 * M::inset);
}

} // namespace netloom
