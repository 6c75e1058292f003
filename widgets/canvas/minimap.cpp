#include "canvas/minimap.h"

#include "canvas/canvas_view.h"
#include "canvas/node_metrics.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace netloom {

Minimap::Minimap(CanvasView *view) : QWidget(view), view_(view)
{
    setAccessibleName(tr("Overview"));
    setCursor(Qt::PointingHandCursor);
}

QSize Minimap::sizeHint() const
{
    const Look &look = Look::current();
    return {look.px(148), look.px(124)};
}

QTransform Minimap::mapping() const
{
    const QRectF shown = view_->mapToScene(view_->viewport()->rect()).boundingRect();
    const QRectF all = view_->canvas()->contents().adjusted(-60, -40, 60, 40) | shown;
    const QRectF room = QRectF(rect()).adjusted(6, 6, -6, -6);
    const double scale = std::min(room.width() / all.width(), room.height() / all.height());
    QTransform map;
    map.translate(room.center().x(), room.center().y());
    map.scale(scale, scale);
    map.translate(-all.center().x(), -all.center().y());
    return map;
}

void Minimap::paintEvent(QPaintEvent *)
{
    const Look &look = Look::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.colour(Tone::LineStrong), 1));
    painter.setBrush(look.colour(Tone::SurfacePanel));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look.px(Measure::RadiusButton),
                            look.px(Measure::RadiusButton));
    const CanvasScene *scene = view_->canvas();
    if (!scene->model()) return;
    const QTransform map = mapping();
    painter.setPen(QPen(look.colour(Tone::WireBase), 1));
    for (const Edge &e : scene->model()->graph().edges)
        painter.drawLine(map.map(scene->portPosition({e.from, true, e.fromPort})),
                         map.map(scene->portPosition({e.to, false, e.toPort})));
    for (NodeId id : scene->nodeOrder()) {
        const NodeItem *item = scene->nodeItem(id);
        if (!item) continue;
        const QRectF box = map.mapRect(QRectF(item->pos(), QSizeF(NodeMetrics::width, NodeMetrics::height)));
        painter.setPen(scene->selectedNodes().count(id) ? QPen(look.colour(Tone::AccentBase), 1.5) : QPen(Qt::NoPen));
        painter.setBrush(look.category(item->face().category));
        painter.drawRoundedRect(box, 2, 2);
    }
    painter.setPen(QPen(look.colour(Tone::LineEdge), 1.5));
    painter.setBrush(Qt::NoBrush);
    const QRectF shown = map.mapRect(view_->mapToScene(view_->viewport()->rect()).boundingRect());
    painter.drawRoundedRect(shown.intersected(QRectF(rect()).adjusted(3, 3, -3, -3)), 2, 2);
}

void Minimap::mousePressEvent(QMouseEvent *event)
{
    go(event->position());
}

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) go(event->position());
}

void Minimap::go(QPointF pos)
{
    Q_EMIT centreRequested(mapping().inverted().map(pos));
}

} // namespace netloom
