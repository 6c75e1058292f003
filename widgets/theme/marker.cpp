#include "theme/icons.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace netloom {

namespace {

// Corners of a regular figure standing on the axis; every second one pulled in for a star.
QPolygonF corners(const QPointF &centre, qreal radius, int count, qreal inner = 0)
{
    QPolygonF polygon;
    const int total = inner > 0 ? 2 * count : count;
    for (int i = 0; i < total; ++i) {
        const qreal angle = -M_PI / 2 + 2 * M_PI * i / total;
        const qreal r = inner > 0 && i % 2 ? inner : radius;
        polygon << centre + QPointF(r * std::cos(angle), r * std::sin(angle));
    }
    return polygon;
}

} // namespace

void paintMarker(QPainter &painter, Marker marker, const QPointF &centre, qreal radius,
                 const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    // Radii differ so that all figures weigh the same to the eye.
    switch (marker) {
    case Marker::Circle:
        painter.drawEllipse(centre, radius, radius);
        break;
    case Marker::CircleOpen:
        painter.setBrush(Look::current().colour(Tone::ChartPlot));
        painter.setPen(QPen(colour, 1.5));
        painter.drawEllipse(centre, radius - 0.75, radius - 0.75);
        break;
    case Marker::Square:
        painter.drawRect(QRectF(centre.x() - 0.88 * radius, centre.y() - 0.88 * radius, 1.76 * radius,
                                1.76 * radius));
        break;
    case Marker::Triangle:
        painter.drawPolygon(corners(centre + QPointF(0, 0.15 * radius), 1.25 * radius, 3));
        break;
    case Marker::Diamond:
        painter.drawPolygon(corners(centre, 1.2 * radius, 4));
        break;
    case Marker::Star:
        painter.drawPolygon(corners(centre, 1.3 * radius, 5, 0.6 * radius));
        break;
    case Marker::Pentagon:
        painter.drawPolygon(corners(centre, 1.1 * radius, 5));
        break;
    case Marker::Cross: {
        const qreal r = 0.85 * radius;
        painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(centre - QPointF(r, r), centre + QPointF(r, r));
        painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
        break;
    }
    }
    painter.restore();
}

} // namespace netloom
