#include "core/reduce.h"

#include <bit>
#include <limits>
#include <type_traits>

namespace netloom {
namespace {

constexpr int kLanes = 16;

/// Adds the lanes pairwise: 16 → 8 → 4 → 2 → 1.
double combine(double *lane)
{
    for (int half = kLanes / 2; half > 0; half /= 2)
        for (int i = 0; i < half; ++i) lane[i] += lane[i + half];
    return lane[0];
}

/// Element i goes to lane i mod 16, whatever the vector width is.
template <class Term>
double accumulate(std::ptrdiff_t n, Term term)
{
    alignas(64) double lane[kLanes] = {};
    const std::ptrdiff_t whole = n / kLanes * kLanes;
    for (std::ptrdiff_t i = 0; i < whole; i += kLanes)
        for (int l = 0; l < kLanes; ++l) lane[l] += term(i + l);
    for (std::ptrdiff_t i = whole; i < n; ++i) lane[i - whole] += term(i);
    return combine(lane);
}

} // namespace

double sum(const Real *x, std::ptrdiff_t n)
{
    return accumulate(n, [x](std::ptrdiff_t i) { return static_cast<double>(x[i]); });
}

double sumSquares(const Real *x, std::ptrdiff_t n)
{
    return accumulate(n, [x](std::ptrdiff_t i) { const double v = x[i]; return v * v; });
}

double sumAbsolute(const Real *x, std::ptrdiff_t n)
{
    return accumulate(n, [x](std::ptrdiff_t i) { const double v = x[i]; return v < 0 ? -v : v; });
}

double dot(const Real *x, const Real *y, std::ptrdiff_t n)
{
    return accumulate(n, [x, y](std::ptrdiff_t i) {
        return static_cast<double>(x[i]) * static_cast<double>(y[i]);
    });
}

Real maximum(const Real *x, std::ptrdiff_t n)
{
    Real best = x[0];
    bool missing = false;
    for (std::ptrdiff_t i = 0; i < n; ++i) {
        missing |= x[i] != x[i];
        best = x[i] > best ? x[i] : best;
    }
    return missing ? std::numeric_limits<Real>::quiet_NaN() : best;
}

bool allFinite(const Real *x, std::ptrdiff_t n)
{
    using Bits = std::conditional_t<sizeof(Real) == 4, std::uint32_t, std::uint64_t>;
    constexpr Bits exponent = std::bit_cast<Bits>(std::numeric_limits<Real>::infinity());
    Bits bad = 0;
    for (std::ptrdiff_t i = 0; i < n; ++i)
        bad |= static_cast<Bits>((std::bit_cast<Bits>(x[i]) & exponent) == exponent);
    return bad == 0;
}

} // namespace netloom
