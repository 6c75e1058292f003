#pragma once

namespace netloom {

class CanvasView;

/// QGraphicsView tells a screen reader nothing of its items: this gives every node a name and a role.
void installCanvasAccessibility();
/// The focus went to another node.
void notifyCanvasFocus(CanvasView *view);

} // namespace netloom
