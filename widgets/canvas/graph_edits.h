#pragma once

#include "canvas/auto_layout.h"
#include "graph/check.h"

#include <set>
#include <vector>

namespace netloom {

/// Edits of a graph as pure functions: what the canvas sends to its model as one undo step.
struct GraphEdit {
    Graph graph;
    NodePlaces moved;
    NodeId node = 0; ///< added one, to be selected
};

/// May this wire be drawn, in place of the one that holds the port now, if any?
Result<void> canWire(const Graph &graph, const Edge &edge, const DataPorts &data);
/// The wire added; what held its port is gone.
Graph withWire(Graph graph, const Edge &edge);
Graph withoutWires(Graph graph, const std::vector<Edge> &wires);
/// Nodes removed. A node with one input hands its wire on to its readers where their shapes allow it.
Graph withoutNodes(Graph graph, const std::set<NodeId> &nodes, const DataPorts &data);

/// A new node of a type, alone.
GraphEdit addedNode(const Graph &graph, const NodePlaces &places, const std::string &type, QPointF at,
                    const QString &flow);
/// A new node behind `after`: on its wire if it has exactly one and the type fits there, else wired to it.
GraphEdit addedAfter(const Graph &graph, const NodePlaces &places, const std::string &type, NodeId after,
                     const DataPorts &data, const QString &flow);
/// Does a node of the type fit on the wire? Says why not.
Result<void> canInsert(const Graph &graph, const Edge &wire, const std::string &type, const DataPorts &data);
/// A new node on a wire; what follows makes room where the gap is too small.
GraphEdit insertedOnWire(const Graph &graph, const NodePlaces &places, const Edge &wire, const std::string &type,
                         const QString &flow);
/// The same for a node that is there already and has no wires.
GraphEdit movedOntoWire(const Graph &graph, const NodePlaces &places, const Edge &wire, NodeId node,
                        const QString &flow);

/// The selected nodes and the wires among them; ids as they are.
Graph subgraph(const Graph &graph, const std::set<NodeId> &nodes);
/// A node that takes any number of wires has no gaps between them.
void closeGaps(Graph &graph, NodeId node);

/// Input ports shown on a node: what it takes, or for any number as many as are connected (at least its minimum).
int shownInputs(const Graph &graph, NodeId node);
int shownOutputs(const Graph &graph, NodeId node);
/// The input port a wire dropped on the node's body goes to: the first free one, a further one, else the first.
int portForDrop(const Graph &graph, NodeId node);

} // namespace netloom
