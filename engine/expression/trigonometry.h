#pragma once

#include "core/api.h"

namespace netloom::expression {

// Own sine and cosine, equal bits at every CPU level (libm's are not); computed in double, so that a float result is
// rounded once for |x| up to 1e6. NaN passes, Inf gives NaN.
void vsin(const Real *x, Real *y, int n);
void vcos(const Real *x, Real *y, int n);

} // namespace netloom::expression
