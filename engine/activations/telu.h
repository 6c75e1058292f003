#pragma once

#include "activations/activation.h"
#include "activations/exponential_unit.h"

#include <cmath>

namespace netloom {

inline constexpr double kTeluScale = 1.0507009873554805;
inline constexpr double kTeluAlpha = 1.6732632423543772;

enum class DeadZone { Input, Output }; ///< what is compared with tau: Eq. 4.14 or the published listing

/// Outside the dead zone the output is never 0, so that the slope follows from it.
template <DeadZone zone> class Telu final : public Activation {
public:
    explicit Telu(Real tau) : tau_(tau), selu_(Real(kTeluScale), Real(kTeluScale * kTeluAlpha)) {}

    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=, this](std::ptrdiff_t at, std::ptrdiff_t n, Real *s) {
            selu_.forward(x + at, s, 1, int(n), int(n));
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) y[at + i] = std::fabs(zone == DeadZone::Input ? x[at + i] : s[i]) <= tau_ ? Real(0) : s[i];
        });
    }
    void backward(const Real *x, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        if (tau_ == 0) return selu_.backward(x, y, dy, dx, rows, cols, ld);
        mapRows(y, dy, dx, rows, cols, ld, [](Real v, Real g) {
            const Real low = v + Real(kTeluScale * kTeluAlpha);
            const Real slope = v > 0 ? Real(kTeluScale) : low;
            return v == 0 ? Real(0) : g * slope;
        });
    }

private:
    Real tau_;
    ExponentialUnit selu_;
};

} // namespace netloom
