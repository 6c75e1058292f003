#include "graph/graph.h"

#include <algorithm>
#include <charconv>

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
    // The numbers in use, gathered in one pass: asking for each in turn would be cubic over a network.
    std::vector<bool> taken(nodes.size() + 1, false);
    for (const auto &[id, node] : nodes) {
        std::string_view rest = node.name;
        if (!rest.starts_with(base)) continue;
        rest.remove_prefix(base.size());
        std::size_t number = 0;
        if (!rest.empty()) {
            if (rest.size() < 2 || rest[0] != '_' || rest[1] == '0') continue;
            const auto [end, error] = std::from_chars(rest.data() + 1, rest.data() + rest.size(), number);
            if (error != std::errc() || end != rest.data() + rest.size()) continue;
        }
        if (number < taken.size()) taken[number] = true;
    }
    const auto free = std::find(taken.begin(), taken.end(), false) - taken.begin(); // there is one: more places than nodes
    return free == 0 ? base : base + '_' + std::to_string(free);
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
