#pragma once

#include "graph/graph.h"

namespace netloom {

/// The graph with a layer called something else; layers that refer to it by its name (tie_to) follow, those inside sub-models
/// refer to their own. The name is not checked.
NL_API Graph renamed(const Graph &graph, NodeId node, const std::string &name);

} // namespace netloom
