#pragma once

#include "core/shape.h"
#include "core/values.h"

#include <cstdint>
#include <map>
#include <memory>
#include <set>

namespace netloom {

using NodeId = std::uint32_t; ///< never reused within a project; 0 = none

struct Graph;

/// A layer on the canvas. Unknown types are kept as they are.
struct NL_API Node {
    std::string type = {}, name = {};        ///< name: unique, no '/'
    Values config = {};                      ///< only what differs from the default, plus what the user set
    bool trainable = true;
    NodeId sharedWith = 0;                   ///< same weights as that node
    std::shared_ptr<const Graph> inner = {}; ///< sub-model; the layer inside time_distributed or bidirectional
    bool operator==(const Node &) const;     ///< compares `inner` by value
};

struct Edge {
    NodeId from = 0;
    int fromPort = 0;
    NodeId to = 0;
    int toPort = 0;
    auto operator<=>(const Edge &) const = default;
};

/// One value shared by canvas and engine: copyable, comparable, ordered.
struct NL_API Graph {
    std::map<NodeId, Node> nodes;
    std::set<Edge> edges;
    NodeId next = 1;
    bool operator==(const Graph &) const = default;

    NodeId add(Node node);                                   ///< names it if `name` is empty
    std::string uniqueName(std::string_view type) const;     ///< dense, dense_1, … (Keras)
    NodeId findByName(std::string_view name) const;          ///< 0 if absent
    std::vector<NodeId> consumers(NodeId id) const;          ///< ascending, once each
    std::vector<NodeId> producers(NodeId id) const;          ///< one per wire, by input port
};

/// A reversible edit: what one undo command holds.
struct NL_API GraphDelta {
    struct NodeChange { NodeId id = 0; std::optional<Node> before, after; bool operator==(const NodeChange &) const = default; };
    std::vector<NodeChange> nodes;           ///< ascending by id, one entry per id
    std::vector<Edge> removed, added;
    NodeId nextBefore = 1, nextAfter = 1;
    bool empty() const { return nodes.empty() && removed.empty() && added.empty(); }
    GraphDelta inverse() const;
    bool operator==(const GraphDelta &) const = default;
};
/// What leads from one graph to the other.
NL_API GraphDelta difference(const Graph &from, const Graph &to);
/// Asserts that the graph is the one the delta was made from.
NL_API void apply(Graph &graph, const GraphDelta &delta);

} // namespace netloom
