#include "canvas/wire_item.h"

#include "canvas/canvas_paint.h"
#include "canvas/node_metrics.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

using M = NodeMetrics;
constexpr double kReasonWidth = 300;

QPen strokePen(const QColor &colour, double width, const QList<qreal> &dashPx = {})
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashPx.isEmpty()) {
        QList<qreal> dashes;
        for (qreal d : dashPx) dashes << d / width;
        pen.setDashPattern(dashes);
    }
    return pen;
}

} // namespace

QPainterPath wirePath(QPointF from, QPointF to, bool right)
{
    const double distance = right ? std::abs(to.x() - from.x()) : std::abs(to.y() - from.y());
    const double bend = std::max(16.0, 0.55 * distance);
    const QPointF pull = right ? QPointF(bend, 0) : QPointF(0, bend);
    QPainterPath path(from);
    path.cubicTo(from + pull, to - pull, to);
    return path;
}

void paintWireLabel(QPainter &painter, QPointF centre, const QString &text, bool error)
{
    const Look &look = Look::current();
    const double zoom = zoomOf(painter);
    const QFont font = error ? canvasFont(Role::Small, zoom) : canvasFont(Role::WireLabel, zoom);
    const QFontMetricsF metrics(font);
    QRectF box = metrics.boundingRect(QRectF(0, 0, error ? kReasonWidth : 400, 400),
                                      Qt::AlignCenter | (error ? Qt::TextWordWrap : 0), text);
    const double height = std::max(M::pill, box.height() + 4);
    box = QRectF(0, 0, std::max(height, box.width() + 16), height);
    box.moveCenter(centre);
    painter.setPen(QPen(error ? look.status(Status::Error) : look.colour(Tone::LineSoft), error ? 1.5 : 1));
    painter.setBrush(error ? look.statusSoft(Status::Error) : look.colour(Tone::SurfaceCanvas));
    painter.drawRoundedRect(box, 9, 9);
    painter.setFont(font);
    painter.setPen(error ? look.status(Status::Error) : look.colour(Tone::WireLabel));
    painter.drawText(box, Qt::AlignCenter | (error ? Qt::TextWordWrap : 0), text);
}

WireItem::WireItem(const Edge &edge) : edge_(edge)
{
    setZValue(5);
}

void WireItem::setEnds(QPointF from, QPointF to, bool right)
{
    QPainterPath path = wirePath(from, to, right);
    if (path == path_) return;
    prepareGeometryChange();
    path_ = path;
    // Between neighbours that touch, a pill would hide the wire altogether.
    roomForLabel_ = std::hypot(to.x() - from.x(), to.y() - from.y()) >= M::pill + 8;
    update();
}

void WireItem::setLabel(const QString &label)
{
    if (label == label_) return;
    prepareGeometryChange();
    label_ = label;
    update();
}

void WireItem::setStyle(Stroke style, bool hovered)
{
    if (style == style_ && hovered == hovered_) return;
    style_ = style;
    hovered_ = hovered;
    setZValue(style == Stroke::Base ? 5 : 6);
    update();
}

double WireItem::distanceTo(QPointF point) const
{
    double best = 1e9;
    for (int i = 0; i <= 40; ++i) {
        const QPointF p = path_.pointAtPercent(i / 40.0) - point;
        best = std::min(best, std::hypot(p.x(), p.y()));
    }
    return best;
}

QRectF WireItem::boundingRect() const
{
    const double half = 12 + double(label_.size()) * 5;
    const QPointF mid = path_.pointAtPercent(0.5);
    return path_.boundingRect().adjusted(-8, -8, 8, 8) | QRectF(mid.x() - half, mid.y() - 20, 2 * half, 40);
}

void WireItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Look &look = Look::current();
    painter->setRenderHint(QPainter::Antialiasing);
    const double zoom = zoomOf(*painter);
    const QColor colour = look.colour(style_ == Stroke::Base ? Tone::WireBase : Tone::WireActive);
    const double width = (style_ == Stroke::Lit || hovered_ ? 3 : 2) / std::clamp(zoom, 0.3, 1.0);
    painter->setPen(strokePen(colour, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path_);
    if (zoom >= 0.7 && roomForLabel_ && !label_.isEmpty())
        paintWireLabel(*painter, path_.pointAtPercent(0.5), label_, false);
}

DraftWire::DraftWire()
{
    setZValue(20);
}

void DraftWire::set(QPointF from, QPointF to, bool right, const QString &label, bool refused)
{
    prepareGeometryChange();
    path_ = wirePath(from, to, right);
    end_ = to;
    label_ = label;
    refused_ = refused;
    update();
}

QRectF DraftWire::boundingRect() const
{
    return path_.boundingRect().adjusted(-12, -12, 12, 12)
           | QRectF(end_.x() - kReasonWidth, end_.y() - 160, 2 * kReasonWidth, 180);
}

void DraftWire::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const Look &look = Look::current();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = look.colour(refused_ ? Tone::WireRefused : Tone::AccentBase);
    painter->setPen(strokePen(colour, 2, refused_ ? QList<qreal>{2, 4} : QList<qreal>{6, 4}));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path_);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    if (!refused_) painter->drawEllipse(end_, M::portRadius, M::portRadius);
    if (!label_.isEmpty()) paintWireLabel(*painter, end_ - QPointF(0, 36), label_, refused_);
}

} // namespace netloom
