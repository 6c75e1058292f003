#pragma once

#include "graph/check.h"

#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace netloom {

/// A small picture of a network for a card: layers of plain vectors as columns of dots, everything else as the chip of
/// its family, left to right.
void paintNetworkPicture(QPainter &painter, const QRectF &box, const Graph &graph, const Check &check);
/// "69–32–16–1": sizes along the network, for those whose layers are plain vectors; empty otherwise.
QString networkSizes(const Graph &graph, const Check &check);

} // namespace netloom
