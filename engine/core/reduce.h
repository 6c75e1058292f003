#pragma once

#include "core/api.h"

#include <span>

namespace netloom {

// Fixed 16-lane accumulator and tree: equal bits at every CPU level and thread count.
NL_API double sum(const Real *x, std::ptrdiff_t n);
NL_API double sumSquares(const Real *x, std::ptrdiff_t n);
NL_API double sumAbsolute(const Real *x, std::ptrdiff_t n);
NL_API double dot(const Real *x, const Real *y, std::ptrdiff_t n);
NL_API Real maximum(const Real *x, std::ptrdiff_t n);             ///< NaN if any is NaN; n ≥ 1
NL_API bool allFinite(const Real *x, std::ptrdiff_t n);

} // namespace netloom
