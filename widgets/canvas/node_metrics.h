#pragma once

namespace netloom {

/// Sizes of the canvas in unscaled pixels (the view multiplies by zoom and text scale).
struct NodeMetrics {
    static constexpr double width = 216, height = 48, radius = 8;
    static constexpr double chip = 32, chipInset = 8, textLeft = 50, inset = 12;
    static constexpr double portRadius = 4.5, portNear = 6.5, portAllowed = 9, portHit = 24;
    static constexpr double gapDown = 40, gapRight = 80, sibling = 40, snap = 8, dots = 24;
    static constexpr double badge = 18, pill = 18;
};

} // namespace netloom
