#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace netloom {

struct Tick {
    double value = 0;
    QString label;
};

/// Ticks at steps of 1, 2 or 5 times a power of ten within [low, high]; at most maxCount, labels never equal.
std::vector<Tick> linearTicks(double low, double high, int maxCount);
/// The same on whole numbers (epochs, steps).
std::vector<Tick> wholeTicks(double low, double high, int maxCount);
/// Ticks at 1, 2 and 5 of each decade, at powers of ten, or at every few powers, whatever fits; low > 0. A range too
/// narrow for two of those gets linear ticks.
std::vector<Tick> logTicks(double low, double high, int maxCount);

/// low and high moved outwards to a tick, a range without extent widened.
struct AxisRange {
    double low = 0, high = 1;
};
AxisRange niceRange(double low, double high, int maxTicks);

/// For people: `digits` significant digits, thousands comma, true minus, "–" for undefined, 1.2e−7 where too long.
QString numberText(std::optional<double> value, int digits = 3);
/// A count with thousands commas.
QString countText(double value);
/// A position on an axis of epochs or steps: whole numbers as counts, others with a digit or two.
QString positionText(double value);
/// "412 k samples/s": the unit is added by the caller.
QString rateText(double perSecond);
/// 0:41, 12:05, 1:02:33; "–" for what cannot be foretold.
QString durationText(double seconds);

} // namespace netloom
