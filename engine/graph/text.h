#pragma once

#include "graph/graph.h"

namespace netloom {

/// A graph from a network in words (design/cli.md): layers separated by ';' or line breaks, '#' starts a comment.
///   [NAME =] TYPE [number] [activation] [key=value …] [(NAME, NAME:PORT, _ …)]     in NAME, NAME = input [key=value …]
/// TYPE may be @NAME (same weights and options) or WRAPPER(layer). Without a list in brackets a layer reads the one before
/// it; `()` reads nothing, `_` leaves one input open. An input is put in front where the first layer has no such list.
/// Options that equal the default are not stored. Errors name the layer and what was expected.
NL_API Result<Graph> parseNetwork(std::string_view text);
/// The shortest text that parses back to the same graph (names, options, order).
NL_API std::string networkText(const Graph &graph);

} // namespace netloom
