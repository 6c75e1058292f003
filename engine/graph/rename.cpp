#include "graph/rename.h"

#include <utility>

namespace netloom {

Graph renamed(const Graph &graph, NodeId node, const std::string &name)
{
    Graph after = graph;
    const auto it = after.nodes.find(node);
    if (it == after.nodes.end()) return after;
    const std::string before = std::exchange(it->second.name, name);
    for (auto &[id, other] : after.nodes)
        if (const auto tie = other.config.find("tie_to"); tie != other.config.end())
            if (auto *partner = std::get_if<std::string>(&tie->second); partner && *partner == before) *partner = name;
    return after;
}

} // namespace netloom
