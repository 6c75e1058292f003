#pragma once

#include "canvas/auto_layout.h"
#include "core/result.h"

#include <set>
#include <vector>

namespace netloom {

/// A part of a network on its way through the clipboard, or out of a template.
struct NetworkPiece {
    Graph graph;
    NodePlaces places;
    /// Ports that read what comes before the piece (`from` is 0).
    std::vector<Edge> entries;
};

/// The piece as one line of text. A piece that begins with one open input reads on from whatever it is put behind.
QString pieceText(const Graph &piece);
/// The network that the text says, laid out. `open`: an input that the text only implies is left out and its readers
/// become entries.
Result<NetworkPiece> pieceFromText(const QString &text, bool open, const QString &flow);

/// A copy of a piece put in with new ids, moved by `offset` from where its nodes stood. Names that are taken are made anew;
/// weights are shared only within the copy.
struct PasteResult {
    Graph graph;
    NodePlaces moved;
    std::set<NodeId> added;
    std::map<NodeId, NodeId> ids; ///< of the piece → of the copy
};
PasteResult pasted(const Graph &graph, const Graph &piece, const NodePlaces &places, QPointF offset);
/// The piece behind `after` (0: beside everything), wired where its entries fit.
PasteResult placedPiece(const Graph &graph, const NodePlaces &places, const NetworkPiece &piece, NodeId after,
                        const QString &flow);

enum class Alignment { InColumn, InRow, Evenly };
/// New places of some nodes: below each other, side by side, or with equal gaps along the longer side. None overlap.
NodePlaces aligned(const NodePlaces &places, const std::set<NodeId> &nodes, Alignment how);

} // namespace netloom
