#pragma once

#include "core/reduce.h"
#include "regularizers/regularizer.h"

namespace netloom {

/// l1·Σ|w| + l2·Σw².
NL_API double l1l2Penalty(const Regularizer::Elementwise &c, const Real *w, std::ptrdiff_t n);
/// gradient += l1·sign(w) + 2·l2·w; sign(0) = 0.
NL_API void addL1l2Gradient(const Regularizer::Elementwise &c, const Real *w, std::ptrdiff_t n, Real *gradient);

} // namespace netloom
