#pragma once

#include "data/source.h"

#include <span>
#include <string>
#include <vector>

namespace netloom::cli {

struct GatheredArray {
    std::vector<std::int64_t> shape;    ///< rows first
    std::vector<float> values;
};
/// Rows of a source as plain arrays, in the order asked for.
struct GatheredRows {
    std::vector<GatheredArray> inputs, targets;
    std::vector<std::int64_t> sourceRows;
};
GatheredRows gatherRows(const Source &source, std::span<const Row> rows);

/// Shortest text that reads back as the same float.
std::string floatText(float v);
/// A cell of a CSV file, quoted where needed.
std::string csvCell(const std::string &text);

} // namespace netloom::cli
