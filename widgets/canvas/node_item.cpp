#include "canvas/node_item.h"

#include "canvas/canvas_paint.h"
#include "canvas/node_metrics.h"
#include "theme/icons.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace netloom {

namespace {

using M = NodeMetrics;
const QRectF kBox(0, 0, M::width, M::height);

QPointF alongSide(bool right, bool output, double share)
{
    if (right) return {output ? M::width : 0, share * M::height};
    return {share * M::width, output ? M::height : 0};
}

} // namespace

NodeItem::NodeItem(NodeId id) : id_(id)
{
    setZValue(10);
}

void NodeItem::setFace(const NodeFace &face, bool right)
{
    if (face == face_ && right == right_) return;
    prepareGeometryChange();
    face_ = face;
    right_ = right;
    setToolTip(face.messages.isEmpty() || face.health.isEmpty() ? face.messages + face.health : face.messages + QLatin1String("\n\n") + face.health);
    update();
}

void NodeItem::setMarked(bool selected, bool focused, bool hovered)
{
    if (selected == selected_ && focused == focused_ && hovered == hovered_) return;
    selected_ = selected;
    focused_ = focused;
    hovered_ = hovered;
    setZValue(selected ? 12 : 10);
    update();
}

void NodeItem::setInserting(bool inserting)
{
    if (inserting == inserting_) return;
    inserting_ = inserting;
    update();
}

void NodeItem::setExtraInput(bool extra)
{
    if (extra == extraInput_) return;
    extraInput_ = extra;
    update();
}

void NodeItem::setPortState(PortId port, PortState state)
{
    if (state == PortState::Normal) portStates_.erase(port);
    else portStates_[port] = state;
    update();
}

void NodeItem::clearPortStates()
{
    if (portStates_.empty()) return;
    portStates_.clear();
    update();
}

QPointF NodeItem::portOffset(bool output, int port) const
{
    const int count = output ? face_.outputs : inputs();
    return alongSide(right_, output, (port + 0.5) / std::max(1, count));
}

QPointF NodeItem::portPosition(bool output, int port) const
{
    return pos() + portOffset(output, port);
}

QRectF NodeItem::boundingRect() const
{
    // Far away badges are larger than the layer; near by the pill hangs over its lower edge.
    return kBox.adjusted(-14, -14, 44, 16);
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const double zoom = zoomOf(*painter);
    if (zoom >= 0.35) {
        paintFrame(*painter);
        if (zoom >= 0.7) paintFull(*painter, zoom);
        else paintTitle(*painter, zoom);
        paintPorts(*painter);
    } else {
        paintTile(*painter, zoom);
    }
    if (!face_.pill.isEmpty()) paintPill(*painter, zoom);
    if (face_.badge) paintBadgeAt(*painter, zoom);
}

void NodeItem::paintFrame(QPainter &painter) const
{
    const Look &look = Look::current();
    if (selected_) {
        painter.setPen(QPen(look.colour(Tone::AccentHalo), 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(kBox.adjusted(-2.5, -2.5, 2.5, 2.5), M::radius + 2.5, M::radius + 2.5);
    }
    if (focused_) {
        painter.setPen(QPen(look.colour(Tone::FocusRing), 2));
        painter.setBrush(Qt::NoBrush);
        const double out = selected_ ? 6 : 3;
        painter.drawRoundedRect(kBox.adjusted(-out, -out, out, out), M::radius + out, M::radius + out);
    }
    QColor colour = look.colour(Tone::LineStrong);
    double width = 1;
    if (hovered_) { colour = look.colour(Tone::LineEdge); width = 1.5; }
    if (inserting_) { colour = look.colour(Tone::AccentBase); width = 1.5; }
    if (selected_) { colour = look.colour(Tone::AccentBase); width = 2; }
    if (face_.error) { colour = look.status(Status::Error); width = 2; }
    QPen pen(colour, width);
    if (!face_.known) pen.setDashPattern({4 / width, 3 / width});
    painter.setPen(pen);
    painter.setBrush(look.colour(face_.known ? Tone::SurfaceRaised : Tone::SurfaceCanvas));
    const double half = width / 2;
    painter.drawRoundedRect(kBox.adjusted(half, half, -half, -half), M::radius - half, M::radius - half);
}

void NodeItem::paintFull(QPainter &painter, double zoom) const
{
    const Look &look = Look::current();
    const QRectF chip(M::chipInset, M::chipInset, M::chip, M::chip);
    paintCategoryChip(painter, face_.category, chip);

    double right = M::width - M::inset;
    if (!face_.activation.isEmpty()) {
        const QRectF glyph(right - 20, 9, 20, 12);
        if (paintActivationGlyph(painter, face_.activation, glyph, look.colour(Tone::TextSecondary))) right -= 26;
    }
    if (face_.frozen) {
        paintIcon(painter, QStringLiteral("lock"), {right - 14, 8, 14, 14}, look.colour(Tone::TextSecondary));
        right -= 18;
    }
    const QFont strong = canvasFont(Role::Strong, zoom), micro = canvasFont(Role::Micro, zoom);
    const QFont small = canvasFont(Role::Small, zoom);
    const QColor ink = look.colour(face_.known ? Tone::TextPrimary : Tone::TextDisabled);
    // The name gives way first.
    const double titleWidth = std::min(QFontMetricsF(strong).horizontalAdvance(face_.title) + 1, right - M::textLeft);
    drawBaseline(painter, strong, ink, {M::textLeft, 20}, face_.title, titleWidth);
    const double nameLeft = M::textLeft + titleWidth + 6;
    drawBaseline(painter, micro, look.colour(Tone::TextSecondary), {nameLeft, 20}, face_.name, right - nameLeft);

    double settingRight = M::width - M::inset;
    if (!face_.parameters.isEmpty() && !face_.error) {
        const QFont figures = canvasFigures(Role::Micro, zoom);
        const double width = QFontMetricsF(figures).horizontalAdvance(face_.parameters);
        drawBaseline(painter, figures, look.colour(Tone::TextSecondary), {settingRight - width, 37}, face_.parameters,
                     std::max(9.0, width + 1)); // a single digit is narrower than what is drawn at all
        settingRight -= width + 8;
    }
    const QColor tone = face_.error ? look.status(Status::Error) : look.colour(Tone::TextSecondary);
    drawBaseline(painter, small, tone, {M::textLeft, 37}, face_.setting, settingRight - M::textLeft);
}

void NodeItem::paintTitle(QPainter &painter, double zoom) const
{
    const Look &look = Look::current();
    paintCategoryChip(painter, face_.category, {M::chipInset, M::chipInset, M::chip, M::chip});
    const QFont strong = canvasFont(Role::Strong, zoom);
    const QFontMetricsF metrics(strong);
    const double baseline = M::height / 2 + (metrics.ascent() - metrics.descent()) / 2;
    drawBaseline(painter, strong, look.colour(Tone::TextPrimary), {M::textLeft, baseline}, face_.title,
                 M::width - M::inset - M::textLeft);
}

void NodeItem::paintTile(QPainter &painter, double zoom) const
{
    const Look &look = Look::current();
    painter.setPen(selected_ || focused_ ? QPen(look.colour(Tone::AccentBase), 3 / zoom) : QPen(Qt::NoPen));
    painter.setBrush(look.category(face_.category));
    painter.drawRoundedRect(kBox, M::radius, M::radius);
    if (zoom < 0.15) return;
    const double size = std::min(M::height - 8, 14 / zoom);
    paintIcon(painter, categoryName(face_.category), {(M::width - size) / 2, (M::height - size) / 2, size, size},
              look.colour(Tone::SurfaceCanvas));
}

void NodeItem::paintPorts(QPainter &painter) const
{
    for (int i = 0; i < inputs(); ++i)
        paintPort(painter, {id_, false, i}, i < 32 && face_.connectedInputs >> i & 1u);
    for (int i = 0; i < face_.outputs; ++i)
        paintPort(painter, {id_, true, i}, i < 32 && face_.connectedOutputs >> i & 1u);
}

void NodeItem::paintPort(QPainter &painter, PortId port, bool connected) const
{
    const Look &look = Look::current();
    const QPointF at = portOffset(port.output, port.port);
    const auto it = portStates_.find(port);
    const PortState state = it == portStates_.end() ? PortState::Normal : it->second;
    const double r = M::portRadius;
    // A ring of canvas colour keeps the port apart from border and wire.
    const QColor around = look.colour(Tone::SurfaceCanvas);
    switch (state) {
    case PortState::Near:
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(Tone::AccentBase));
        painter.drawEllipse(at, M::portNear, M::portNear);
        return;
    case PortState::Allowed:
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(Tone::AccentSoft));
        painter.drawEllipse(at, M::portAllowed, M::portAllowed);
        painter.setPen(QPen(look.colour(Tone::AccentBase), 2));
        painter.setBrush(look.colour(Tone::SurfaceRaised));
        painter.drawEllipse(at, r, r);
        return;
    case PortState::Refused:
        painter.setPen(QPen(look.colour(Tone::LineEdge), 1.5));
        painter.setBrush(around);
        painter.drawEllipse(at, r, r);
        painter.drawLine(at + QPointF(-3, 3), at + QPointF(3, -3));
        return;
    case PortState::Normal:
        break;
    }
    if (connected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour(Tone::WireBase));
        painter.drawEllipse(at, r, r);
    } else {
        painter.setPen(QPen(look.colour(Tone::LineEdge), 1.5));
        painter.setBrush(look.colour(Tone::SurfaceRaised));
        painter.drawEllipse(at, r - 0.25, r - 0.25);
    }
}

void NodeItem::paintBadgeAt(QPainter &painter, double zoom) const
{
    const Look &look = Look::current();
    // Badges keep their size on screen.
    const double size = M::badge / std::min(1.0, zoom);
    const QRectF box = badgeBox(zoom);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Tone::SurfaceCanvas));
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), size / 2 + 2, size / 2 + 2);
    paintBadge(painter, face_.badgeStatus, {box.right() - size, box.top(), size, size});
    if (box.width() <= size) return;
    painter.setFont(canvasFigures(Role::Micro, zoom));
    painter.setPen(look.status(face_.badgeStatus));
    painter.drawText(box.adjusted(2, 0, -size, 0), Qt::AlignCenter, QString::number(face_.messages.count(QLatin1Char('\n')) + 1));
}

// The worst of how the layer is doing: shape and words; from far away the shape alone, and none where all is well.
void NodeItem::paintPill(QPainter &painter, double zoom) const
{
    const Look &look = Look::current();
    const QRectF box = pillBox(zoom);
    if (box.isEmpty()) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.colour(Tone::SurfaceCanvas));
    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), box.height() / 2 + 2, box.height() / 2 + 2);
    const double side = zoom < 0.7 ? box.height() : 12;
    if (zoom >= 0.7) {
        painter.setPen(QPen(look.status(face_.pillStatus), 1));
        painter.setBrush(look.statusSoft(face_.pillStatus));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), box.height() / 2 - 0.5, box.height() / 2 - 0.5);
        painter.setFont(canvasFigures(Role::Micro, zoom));
        painter.setPen(look.colour(Tone::TextPrimary));
        painter.drawText(box.adjusted(20, 0, -8, 0), Qt::AlignVCenter | Qt::AlignLeft, face_.pill);
    }
    paintBadge(painter, face_.pillStatus, {box.left() + (zoom < 0.7 ? 0 : 5), box.center().y() - side / 2, side, side});
}

QRectF NodeItem::pillBox(double zoom) const
{
    if (face_.pill.isEmpty() || (zoom < 0.7 && (face_.pillStatus == Status::Good || face_.badge))) return {};
    if (zoom < 0.7) {
        const double side = M::badge / std::max(0.15, zoom) * 0.7;
        return {M::width - 2 - side / 2, M::height - 2 - side / 2, side, side};
    }
    const double width = std::min(QFontMetricsF(canvasFigures(Role::Micro, zoom)).horizontalAdvance(face_.pill) + 29, M::width - 76.0);
    // Right of a port in the middle of the lower side, if need be a little over the corner.
    return {std::max(M::width - 4 - width, M::width / 2 + 8), M::height - 7, width, M::pill};
}

QRectF NodeItem::badgeBox(double zoom) const
{
    if (!face_.badge) return {};
    const double size = M::badge / std::min(1.0, zoom);
    QRectF box(M::width - 2 - size / 2, 2 - size / 2, size, size);
    // Several messages: their number stands beside the shape.
    if (face_.messages.contains(QLatin1Char('\n'))) box.setLeft(box.left() - size * 0.7);
    return box;
}

} // namespace netloom
