#pragma once

#include "graph/graph.h"

#include <QPointF>
#include <QString>

#include <map>

namespace netloom {

using NodePlaces = std::map<NodeId, QPointF>; ///< top left corners on the canvas, unscaled pixels

/// Layers 40 apart down or 80 sideways, siblings 40 apart, wires crossing little, snapped to 8. Cycles are broken.
NodePlaces autoLayout(const Graph &graph, const QString &flow);
/// "down" or "right": the one that zooms out less on a canvas of common proportions; a short chain goes down.
QString bestFlow(const Graph &graph);
/// The flow that given places were made for, by the direction of most wires; empty if there are no wires.
QString flowOf(const Graph &graph, const NodePlaces &places);
/// The nearest free place to a wanted one, so that no node hides another.
QPointF freePlace(const NodePlaces &places, QPointF wanted, const QString &flow);
/// Where a node goes that follows `after`: below or right of it, beside what stands there.
QPointF placeAfter(const NodePlaces &places, NodeId after, const QString &flow);

QPointF snapped(QPointF point);

} // namespace netloom
