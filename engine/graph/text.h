#pragma once

#include "graph/graph.h"

namespace netloom {

/// A graph from a network in words (design/cli.md): layers separated by ';', names and '@' for any graph.
/// An input node is put in front where the text starts with another layer. Errors name the layer and what was expected.
NL_API Result<Graph> parseNetwork(std::string_view text);
/// The shortest text that parses back to the same graph (names, options, order).
NL_API std::string networkText(const Graph &graph);

} // namespace netloom
