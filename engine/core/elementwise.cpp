#include "core/elementwise.h"

#include <bit>
#include <cmath>
#include <limits>

// Plain loops that GCC turns into vectors of any width. Every statement has one product and one addend
// (this file is built with -ffp-contract=fast), so AVX2 and AVX-512 round alike, bit by bit.
// In-place calls (y == x) are allowed: ivdep keeps the compiler from falling back to scalar code there.

namespace netloom {
namespace {

constexpr float kLog2e = 1.44269504f;
constexpr float kLn2Hi = 0.693359375f;        // 9 bits: n · kLn2Hi is exact
constexpr float kLn2Lo = -2.12194440e-4f;
constexpr float kRound = 12582912.0f;         // 1.5·2²³: adding it rounds to an integer in the low mantissa bits
constexpr float kInf = std::numeric_limits<float>::infinity();
constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

inline float power2(std::int32_t n) { return std::bit_cast<float>((n + 127) << 23); }

struct Reduced { float r; std::int32_t n; };

/// x = n·ln 2 + r, |r| ≤ ln 2 / 2. A NaN stays in r.
inline Reduced reduce(float x)
{
    const float shifted = x * kLog2e + kRound;
    const float n = shifted - kRound;
    const float r1 = x - n * kLn2Hi;
    const float r = r1 - n * kLn2Lo;
    return {r, std::bit_cast<std::int32_t>(shifted) - std::bit_cast<std::int32_t>(kRound)};
}

/// e^r − 1 on |r| ≤ ln 2 / 2, relative error 1e-8 before rounding.
inline float expm1Small(float r)
{
    float p = 0.0013926213f;
    p = p * r + 0.008363203f;
    p = p * r + 0.041666556f;
    p = p * r + 0.16666576f;
    p = p * r + 0.5f;
    const float r2 = r * r;
    return p * r2 + r;
}

inline float expOne(float x)
{
    x = x < -104.0f ? -104.0f : x;   // false for NaN, which therefore passes
    x = x > 89.0f ? 89.0f : x;       // e^89 is Inf already
    const auto [r, n] = reduce(x);
    const float e = expm1Small(r) + 1.0f;
    const std::int32_t half = n >> 1; // two factors: 2^n itself leaves the range of floats at both ends
    const float scaled = e * power2(half);
    return scaled * power2(n - half);
}

inline float expm1One(float x)
{
    x = x < -30.0f ? -30.0f : x;
    x = x > 89.0f ? 89.0f : x;
    const auto [r, n] = reduce(x);
    const float q = expm1Small(r);
    const float s = power2(n - 1);   // half the factor: n = 128 still fits
    const float rest = s - 0.5f;
    const float sum = q * s + rest;
    return sum * 2.0f;
}

inline float sigmoidOne(float x) { return 1.0f / (1.0f + expOne(-x)); }

inline float tanhOne(float x)
{
    float a = std::fabs(x) * 2.0f;
    a = a > 20.0f ? 20.0f : a;
    const auto [r, n] = reduce(a);
    const float q = expm1Small(r);
    const float s = power2(n);
    const float rest = s - 1.0f;
    const float m = q * s + rest;    // e^2|x| − 1, exact to the last bits for small |x| too
    return std::copysign(m / (m + 2.0f), x);
}

/// ln(1+f) + e·ln 2 for 1+f in [√½, √2].
inline float logReduced(float f, float e)
{
    float p = -0.07903644f;
    p = p * f + 0.12623739f;
    p = p * f + -0.1299849f;
    p = p * f + 0.14214356f;
    p = p * f + -0.16641247f;
    p = p * f + 0.20001048f;
    p = p * f + -0.25000307f;
    p = p * f + 0.3333333f;
    const float f2 = f * f;
    float t = p * f;
    t = t - 0.5f;
    float y = e * kLn2Lo + f;
    y = t * f2 + y;
    return e * kLn2Hi + y;
}

struct Split { float m; std::int32_t e; };

/// x = m·2^e with m in [√½, √2), for normal positive x.
inline Split split(float x)
{
    const std::int32_t bits = std::bit_cast<std::int32_t>(x);
    const auto offset = std::int32_t(std::uint32_t(bits) - 0x3f3504f3u); // √½; wraps for negative x, whose result is NaN anyway
    const std::int32_t e = offset >> 23;
    return {std::bit_cast<float>(std::uint32_t(bits) - (std::uint32_t(e) << 23)), e};
}

inline float logEdges(float x, float y)
{
    y = x < 0.0f ? kNaN : y;
    y = x == 0.0f ? -kInf : y;
    y = x == kInf ? kInf : y;
    return x != x ? x : y;
}

inline float logOne(float x)
{
    const bool tiny = x < std::numeric_limits<float>::min();
    const float normal = tiny ? x * 33554432.0f : x;
    const auto [m, e] = split(normal);
    const std::int32_t exponent = tiny ? e - 25 : e;
    return logEdges(x, logReduced(m - 1.0f, static_cast<float>(exponent)));
}

inline float log1pOne(float x)
{
    const float u = 1.0f + x;
    const auto [m, e] = split(u);
    const bool large = e > 30;           // the 1 is far below the last bit, and 2^-e would get denormal
    const float s = power2(large ? 0 : -e);
    const float rest = s - 1.0f;
    const float exact = x * s + rest;    // (1+x)·2^-e − 1 without the rounding of 1+x
    const float f = large ? m - 1.0f : exact;
    return logEdges(u, logReduced(f, static_cast<float>(e)));
}

// The double build checks gradients to 1e-6 and needs no speed: the library's functions.
inline double expOne(double x) { return std::exp(x); }
inline double expm1One(double x) { return std::expm1(x); }
inline double sigmoidOne(double x) { return 1.0 / (1.0 + std::exp(-x)); }
inline double tanhOne(double x) { return std::tanh(x); }
inline double logOne(double x) { return std::log(x); }
inline double log1pOne(double x) { return std::log1p(x); }

} // namespace

void vexp(const Real *x, Real *y, std::ptrdiff_t n)
{
#pragma GCC ivdep
    for (std::ptrdiff_t i = 0; i < n; ++i) y[i] = expOne(x[i]);
}

void vlog(const Real *x, Real *y, std::ptrdiff_t n)
{
#pragma GCC ivdep
    for (std::ptrdiff_t i = 0; i < n; ++i) y[i] = logOne(x[i]);
}

void vlog1p(const Real *x, Real *y, std::ptrdiff_t n)
{
#pragma GCC ivdep
    for (std::ptrdiff_t i = 0; i < n; ++i) y[i] = log1pOne(x[i]);
}

void vexpm1(const Real *x, Real *y, std::ptrdiff_t n)
{
#pragma GCC ivdep
    for (std::ptrdiff_t i = 0; i < n; ++i) y[i] = expm1One(x[i]);
}

void vtanh(const Real *x, Real *y, std::ptrdiff_t n)
{
#pragma GCC ivdep
    for (std::ptrdiff_t i = 0; i < n; ++i) y[i] = tanhOne(x[i]);
}

void vsigmoid(const Real *x, Real *y, std::ptrdiff_t n)
{
#pragma GCC ivdep
    for (std::ptrdiff_t i = 0; i < n; ++i) y[i] = sigmoidOne(x[i]);
}

Real fexp(Real x) { return expOne(x); }
Real flog(Real x) { return logOne(x); }
Real flog1p(Real x) { return log1pOne(x); }

} // namespace netloom
