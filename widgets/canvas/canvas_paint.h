#pragma once

#include "theme/look.h"

#include <QFont>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace netloom {

/// The scale of a painter in units of the text scale: 1 is 100 % on the zoom bar.
double zoomOf(const QPainter &painter);
/// A role's font in canvas units (the view multiplies by zoom and text scale), enlarged at small zoom so that it is
/// never under 8.25 pt on screen.
QFont canvasFont(Role role, double zoom);
QFont canvasFigures(Role role, double zoom);
/// Text on a baseline, elided at the right.
void drawBaseline(QPainter &painter, const QFont &font, const QColor &colour, QPointF baseline, const QString &text,
                  double width);

} // namespace netloom
