#pragma once

#include "graph/graph.h"
#include "layers/layer.h"

#include <functional>

namespace netloom {

enum class Severity { Error, Warning, Info };
/// A message about a graph.
struct Finding { Severity severity = Severity::Error; Error what; };  ///< what.node, what.field say where

/// What is known about one node.
struct NodeCheck {
    std::vector<Port> inputs, outputs;       ///< empty where unknown
    std::int64_t parameters = 0, trainable = 0;
    std::vector<Finding> findings;
};

/// Shapes on wires, parameter counts and messages per node. Microseconds; runs on the GUI thread after every edit.
struct NL_API Check {
    std::map<NodeId, NodeCheck> nodes;
    std::vector<NodeId> order;               ///< topological, ties by id; nodes on cycles are missing
    std::vector<NodeId> inputs, outputs;     ///< input nodes; nodes whose output nobody reads, ascending
    std::vector<Finding> findings;           ///< about the whole graph (empty, several islands …)
    std::int64_t parameters = 0, trainable = 0; ///< shared weights once
    bool ok() const;                         ///< no finding of severity Error anywhere
    std::vector<Finding> all() const;        ///< whole graph first, then nodes in order
};

/// Ports that the data offers, by input node name; the empty name serves an only input. Inputs with an own `shape` do not need it.
using DataPorts = std::map<std::string, Port, std::less<>>;
NL_API Check check(const Graph &graph, const DataPorts &data = {});

/// May this edge be added? The error says why not (cycle, port taken, no such port, shape mismatch).
NL_API Result<void> canConnect(const Graph &graph, const Edge &edge, const DataPorts &data = {});
/// Input and output ports of a node type: {min inputs, max inputs (-1 = any), outputs}.
struct PortCount { int minInputs = 1, maxInputs = 1, outputs = 1; };
NL_API PortCount portCount(const Node &node);

/// The node's layer with completed config, or what is wrong with type or options. A wrapper (a layer with a field `layer`)
/// gets the only layer of `inner` as part text.
NL_API Result<std::unique_ptr<Layer>> makeLayer(const Node &node);
/// The same for a node in its checked graph: the options of the layer it shares weights with, its partner told. `frozen`: as if not trainable.
NL_API Result<std::unique_ptr<Layer>> makeLayer(const Graph &graph, NodeId id, const Check &check, bool frozen = false);
/// Does a wire lead, through any layers, from one node to the other?
NL_API bool reaches(const Graph &graph, NodeId from, NodeId to);
/// Tells a layer the partner that it names (Layer::tie); `inputs` gives the ports of a node, empty where unknown.
NL_API Result<void> tellPartner(const Graph &graph, NodeId id, Layer &layer, const std::function<std::span<const Port>(NodeId)> &inputs);
/// Topological order, ties by id; nodes on cycles (and between cycles) are left out. Wires to missing nodes are ignored.
NL_API std::vector<NodeId> topologicalOrder(const Graph &graph);
/// The cycles of a graph, each as nodes in the direction of the wires; every node is in one of them at most.
NL_API std::vector<std::vector<NodeId>> cycles(const Graph &graph);

} // namespace netloom
