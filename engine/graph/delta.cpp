#include "core/result.h"
#include "graph/graph.h"

#include <algorithm>
#include <iterator>

namespace netloom {

namespace {

#ifndef NDEBUG
std::optional<Node> nodeOf(const Graph &graph, NodeId id)
{
    const auto it = graph.nodes.find(id);
    if (it == graph.nodes.end()) return std::nullopt;
    return it->second;
}

bool fits(const Graph &graph, const GraphDelta &delta)
{
    const auto isThere = [&](const Edge &edge) { return graph.edges.contains(edge); };
    return graph.next == delta.nextBefore
           && std::all_of(delta.nodes.begin(), delta.nodes.end(),
                          [&](const auto &change) { return nodeOf(graph, change.id) == change.before; })
           && std::all_of(delta.removed.begin(), delta.removed.end(), isThere)
           && std::none_of(delta.added.begin(), delta.added.end(), isThere);
}
#endif

} // namespace

GraphDelta GraphDelta::inverse() const
{
    GraphDelta back{nodes, added, removed, nextAfter, nextBefore};
    for (auto &change : back.nodes) std::swap(change.before, change.after);
    return back;
}

GraphDelta difference(const Graph &from, const Graph &to)
{
    GraphDelta delta;
    auto a = from.nodes.begin(), b = to.nodes.begin();
    while (a != from.nodes.end() || b != to.nodes.end()) {
        if (b == to.nodes.end() || (a != from.nodes.end() && a->first < b->first)) {
            delta.nodes.push_back({a->first, a->second, std::nullopt});
            ++a;
        } else if (a == from.nodes.end() || b->first < a->first) {
            delta.nodes.push_back({b->first, std::nullopt, b->second});
            ++b;
        } else {
            if (!(a->second == b->second)) delta.nodes.push_back({a->first, a->second, b->second});
            ++a;
            ++b;
        }
    }
    std::set_difference(from.edges.begin(), from.edges.end(), to.edges.begin(), to.edges.end(),
                        std::back_inserter(delta.removed));
    std::set_difference(to.edges.begin(), to.edges.end(), from.edges.begin(), from.edges.end(),
                        std::back_inserter(delta.added));
    delta.nextBefore = from.next;
    delta.nextAfter = to.next;
    return delta;
}

void apply(Graph &graph, const GraphDelta &delta)
{
    assert(fits(graph, delta) && "the delta was made from another graph");
    for (const auto &edge : delta.removed) graph.edges.erase(edge);
    for (const auto &change : delta.nodes) {
        if (change.after) graph.nodes.insert_or_assign(change.id, *change.after);
        else graph.nodes.erase(change.id);
    }
    graph.edges.insert(delta.added.begin(), delta.added.end());
    graph.next = delta.nextAfter;
}

} // namespace netloom
