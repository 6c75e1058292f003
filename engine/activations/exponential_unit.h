#pragma once

#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

namespace netloom {

/// elu and selu: a·x for x > 0, else b·(e^x − 1); a > 0, b ≥ 0.
class ExponentialUnit final : public Activation {
public:
    ExponentialUnit(Real positive, Real negative) : a_(positive), b_(negative) {}

    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [&](std::ptrdiff_t at, std::ptrdiff_t count, Real *e) {
            const Real *in = x + at;
            Real *out = y + at;
            // Large x must not reach the exponential; NaN must.
            for (std::ptrdiff_t i = 0; i < count; ++i) e[i] = in[i] > 0 ? Real(0) : in[i];
            vexpm1(e, e, count);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < count; ++i) {
                const Real low = b_ * e[i], high = a_ * in[i];
                out[i] = in[i] > 0 ? high : low;
            }
        });
    }

    /// From y alone: b·e^x = y + b.
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        const Real a = a_, b = b_;
        mapRows(y, dy, dx, rows, cols, ld, [=](Real v, Real g) {
            const Real slope = v > 0 ? a : v + b;
            return g * slope;
        });
    }

private:
    Real a_, b_;
};

} // namespace netloom
