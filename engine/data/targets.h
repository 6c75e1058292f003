#pragma once

#include "data/table.h"

namespace netloom {

/// Names of target columns; the name of an array of several columns means them all: y for y[0], y[1] …
NL_API std::vector<std::string> expandTargets(const Table &table, const std::vector<std::string> &targets);

} // namespace netloom
