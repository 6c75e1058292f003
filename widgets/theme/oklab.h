#pragma once

#include "theme/look.h"

#include <QStringList>

namespace netloom {

/// Perceptual colour, Björn Ottosson 2020: equal steps look equal.
struct OkLab {
    double l = 0, a = 0, b = 0;
};

OkLab toOkLab(const QColor &colour);
QColor fromOkLab(const OkLab &lab);
/// 256 colours through evenly spaced stops.
HeatMap interpolated(const QList<QColor> &stops);
/// WCAG 2 relative luminance, 0 … 1.
double luminance(const QColor &colour);

} // namespace netloom
