#include "graph/check.h"

#include <algorithm>

namespace netloom {

namespace {

using Neighbours = std::map<NodeId, std::vector<NodeId>>;

Neighbours neighbours(const Graph &graph, bool forward)
{
    Neighbours next;
    for (const auto &[id, node] : graph.nodes) next[id];
    for (const auto &edge : graph.edges)
        if (next.contains(edge.from) && next.contains(edge.to))
            next[forward ? edge.from : edge.to].push_back(forward ? edge.to : edge.from);
    return next;
}

/// Kahn's algorithm over `members`; what it cannot reach is on a cycle or behind one.
std::vector<NodeId> kahn(const Neighbours &next, const std::set<NodeId> &members)
{
    std::map<NodeId, int> open;
    for (const NodeId id : members)
        for (const NodeId to : next.at(id))
            if (members.contains(to)) ++open[to];
    std::set<NodeId> ready;
    for (const NodeId id : members)
        if (!open.contains(id)) ready.insert(id);
    std::vector<NodeId> order;
    while (!ready.empty()) {
        const NodeId id = *ready.begin();
        ready.erase(ready.begin());
        order.push_back(id);
        for (const NodeId to : next.at(id))
            if (members.contains(to) && --open[to] == 0) ready.insert(to);
    }
    return order;
}

/// Nodes that are on a cycle or between two.
std::set<NodeId> cycleNodes(const Graph &graph, const Neighbours &next)
{
    std::set<NodeId> left;
    for (const auto &[id, node] : graph.nodes) left.insert(id);
    for (const NodeId id : kahn(next, left)) left.erase(id);
    if (left.empty()) return left;
    for (const NodeId id : kahn(neighbours(graph, false), left)) left.erase(id);
    return left;
}

} // namespace

std::vector<NodeId> topologicalOrder(const Graph &graph)
{
    const auto next = neighbours(graph, true);
    const auto onCycle = cycleNodes(graph, next);
    std::set<NodeId> members;
    for (const auto &[id, node] : graph.nodes)
        if (!onCycle.contains(id)) members.insert(id);
    return kahn(next, members);
}

std::vector<std::vector<NodeId>> cycles(const Graph &graph)
{
    const auto next = neighbours(graph, true);
    auto left = cycleNodes(graph, next);
    std::vector<std::vector<NodeId>> found;
    while (!left.empty()) {
        // Every node that is left has a successor that is left: walk until a node comes again.
        std::vector<NodeId> path{*left.begin()};
        for (;;) {
            const auto &candidates = next.at(path.back());
            const auto to = std::find_if(candidates.begin(), candidates.end(),
                                         [&](NodeId id) { return left.contains(id); });
            const auto seen = std::find(path.begin(), path.end(), *to);
            if (seen != path.end()) {
                path.erase(path.begin(), seen);
                break;
            }
            path.push_back(*to);
        }
        for (const NodeId id : path) left.erase(id);
        found.push_back(std::move(path));
        // What only led to or from that cycle is no cycle of its own.
        for (const NodeId id : kahn(next, left)) left.erase(id);
        const auto back = neighbours(graph, false);
        for (const NodeId id : kahn(back, left)) left.erase(id);
    }
    return found;
}

} // namespace netloom
