#include "canvas/canvas_paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr double kSmallestPt = 8.25;

QFont unscaled(QFont font, double zoom)
{
    const Look &look = Look::current();
    const double pt = font.pointSizeF() / look.scale();
    font.setPointSizeF(std::max(pt, kSmallestPt / std::clamp(zoom, 0.2, 1.0)));
    // Hinted glyph widths jump with the zoom; the text would not fit its node at 90 %.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

double zoomOf(const QPainter &painter)
{
    const QTransform t = painter.worldTransform();
    return std::hypot(t.m11(), t.m12()) / Look::current().scale();
}

QFont canvasFont(Role role, double zoom)
{
    return unscaled(Look::current().font(role), zoom);
}

QFont canvasFigures(Role role, double zoom)
{
    return unscaled(Look::current().figures(role), zoom);
}

void drawBaseline(QPainter &painter, const QFont &font, const QColor &colour, QPointF baseline, const QString &text,
                  double width)
{
    if (text.isEmpty() || width < 8) return;
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(baseline, metrics.elidedText(text, Qt::ElideRight, width));
}

} // namespace netloom
