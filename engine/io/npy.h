#pragma once

#include "core/result.h"

#include <cstdint>
#include <span>

namespace netloom {

/// Arrays in NumPy's format 1.0, C order, little-endian. Sizes must multiply to the number of values.
std::string npyBytes(std::span<const float> values, const std::vector<std::int64_t> &shape);
std::string npyBytes(std::span<const std::int64_t> values, const std::vector<std::int64_t> &shape);
/// Named arrays (already in .npy form) as an uncompressed .npz.
Result<std::string> npzBytes(const std::vector<std::pair<std::string, std::string>> &arrays);

} // namespace netloom
