#include "charts/dashes.h"

#include <cmath>

namespace netloom {

void drawDashed(QPainter &painter, const QPolygonF &line, const SeriesStyle &style)
{
    QPen pen(style.colour, style.width);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(style.dashPx.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    painter.setPen(pen);
    if (style.dashPx.isEmpty()) {
        painter.drawPolyline(line);
        return;
    }
    QPolygonF dash;
    int part = 0;
    double left = style.dashPx.front();
    const auto flush = [&] {
        if (dash.size() > 1)
            painter.drawPolyline(dash);
        dash.clear();
    };
    dash.append(line.front());
    for (int i = 1; i < line.size(); ++i) {
        QPointF at = line[i - 1];
        double length = std::hypot(line[i].x() - at.x(), line[i].y() - at.y());
        while (length > left) {
            at += (line[i] - at) * (left / length);
            length -= left;
            if (part % 2 == 0) {
                dash.append(at);
                flush();
            } else {
                dash.append(at);
            }
            part = (part + 1) % static_cast<int>(style.dashPx.size());
            left = style.dashPx[part];
        }
        left -= length;
        if (part % 2 == 0)
            dash.append(line[i]);
    }
    flush();
}

} // namespace netloom
