#include "regularizers/elementwise.h"

#include <cmath>

namespace netloom {

double l1l2Penalty(const Regularizer::Elementwise &c, const Real *w, std::ptrdiff_t n)
{
    double l1 = 0, l2 = 0;
    if (c.l1 != 0) l1 = c.l1 * sumAbsolute(w, n);
    if (c.l2 != 0) l2 = c.l2 * sumSquares(w, n);
    return l1 + l2;
}

void addL1l2Gradient(const Regularizer::Elementwise &c, const Real *w, std::ptrdiff_t n, Real *gradient)
{
    const Real l1 = Real(c.l1), l2 = Real(2 * c.l2);
    if (c.l1 == 0) {
        for (std::ptrdiff_t i = 0; i < n; ++i) gradient[i] += l2 * w[i];
        return;
    }
    for (std::ptrdiff_t i = 0; i < n; ++i) {
        const Real sign = w[i] > 0 ? l1 : w[i] < 0 ? -l1 : Real(0);
        gradient[i] += sign + l2 * w[i];
    }
}

} // namespace netloom
