#include "graph/graph.h"

#include <algorithm>

namespace netloom {

bool Node::operator==(const Node &other) const
{
    if (type != other.type || name != other.name || config != other.config || trainable != other.trainable
        || sharedWith != other.sharedWith)
        return false;
    if (inner == other.inner) return true;
    return inner && other.inner && *inner == *other.inner;
}

NodeId Graph::add(Node node)
{
    if (node.name.empty()) node.name = uniqueName(node.type);
    const NodeId id = next++;
    nodes.emplace(id, std::move(node));
    return id;
}

std::string Graph::uniqueName(std::string_view type) const
{
    std::string base(type.empty() ? "node" : type);
    std::replace(base.begin(), base.end(), '/', '_');
    std::string candidate = base;
    for (int n = 1; findByName(candidate) != 0; ++n) candidate = base + '_' + std::to_string(n);
    return candidate;
}

NodeId Graph::findByName(std::string_view name) const
{
    for (const auto &[id, node] : nodes)
        if (node.name == name) return id;
    return 0;
}

std::vector<NodeId> Graph::consumers(NodeId id) const
{
    std::vector<NodeId> list;
    for (auto it = edges.lower_bound(Edge{id, 0, 0, 0}); it != edges.end() && it->from == id; ++it)
        list.push_back(it->to);
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

std::vector<NodeId> Graph::producers(NodeId id) const
{
    std::vector<std::pair<int, NodeId>> byPort;
    for (const auto &edge : edges)
        if (edge.to == id) byPort.emplace_back(edge.toPort, edge.from);
    std::sort(byPort.begin(), byPort.end());
    std::vector<NodeId> list;
    for (const auto &[port, from] : byPort) list.push_back(from);
    return list;
}

} // namespace netloom
