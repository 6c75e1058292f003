#pragma once

#include "core/result.h"

#include <vector>

namespace netloom {

struct HoldOut {
    std::vector<std::uint32_t> train, test;
};
/// scikit-learn's StratifiedShuffleSplit, one split: every class in its share, order by permutation. Needs two rows per class.
NL_API Result<HoldOut> stratifiedHoldOut(const std::vector<std::int32_t> &labels, std::size_t testRows,
                                         std::uint32_t seed);

} // namespace netloom
