#include "core/random.h"

#include <Random123/philox.h>

#include <algorithm>
#include <bit>
#include <cmath>

namespace netloom {
namespace {

using Words = std::array<std::uint32_t, 4>;
using Key = std::array<std::uint32_t, 2>;

std::uint32_t low(std::uint64_t v) { return static_cast<std::uint32_t>(v); }
std::uint32_t high(std::uint64_t v) { return static_cast<std::uint32_t>(v >> 32); }

/// Philox has 64 key bits, a stream is named by 128: node and purpose are mixed in by one more Philox.
Key keyOf(const RandomStream &s)
{
    const Words w = philox({s.node, static_cast<std::uint32_t>(s.purpose), 0x6e6c6f6fU, 0},
                           {low(s.seed), high(s.seed)});
    return {w[0], w[1]};
}

Words block(const RandomStream &s, const Key &key, std::uint32_t index)
{
    return philox({index, s.call, low(s.step), high(s.step)}, key);
}

/// Calls use(i, word) for elements first … first+n−1, in order.
template <class Use>
void eachWord(const RandomStream &s, std::uint64_t first, std::size_t n, Use use)
{
    const Key key = keyOf(s);
    std::size_t done = 0;
    while (done < n) {
        const std::uint64_t element = first + done;
        const Words w = block(s, key, low(element / 4));
        for (std::size_t k = element % 4; k < 4 && done < n; ++k) use(done++, w[k]);
    }
}

// double functions of their own: libm's results differ between its versions and CPU paths. This file is built
// with contraction off, so every level computes the same bits.

/// ln x for normal x > 0; error about 2e-16 relative.
double ownLog(double x)
{
    const auto bits = std::bit_cast<std::int64_t>(x);
    const std::int64_t e = (bits - 0x3fe6a09e667f3bcdLL) >> 52; // √½
    const double m = std::bit_cast<double>(bits - (e << 52));
    const double s = (m - 1.0) / (m + 1.0);                      // ln m = 2 artanh s, |s| ≤ 0.1716
    const double z = s * s;
    double p = 1.0 / 21.0;
    for (int k = 19; k >= 3; k -= 2) p = p * z + 1.0 / k;
    const double exponent = static_cast<double>(e);
    const double tail = 2.0 * s * z * p + exponent * 1.90821492927058770002e-10;
    return exponent * 6.93147180369123816490e-01 + (2.0 * s + tail);
}

struct SineCosine { double sine, cosine; };

/// Sine and cosine of a whole turn times `turns`, 0 ≤ turns < 1.
SineCosine ownSineCosine(double turns)
{
    const double quarter = std::floor(turns * 4.0 + 0.5);
    const double a = (turns - quarter * 0.25) * 6.283185307179586476925; // |a| ≤ π/4
    const double z = a * a;
    double s = -1.0 / 1307674368000.0, c = 1.0 / 20922789888000.0;       // Taylor: a¹⁵/15!, a¹⁶/16!
    s = s * z + 1.0 / 6227020800.0;
    s = s * z - 1.0 / 39916800.0;
    s = s * z + 1.0 / 362880.0;
    s = s * z - 1.0 / 5040.0;
    s = s * z + 1.0 / 120.0;
    s = s * z - 1.0 / 6.0;
    s = a + a * z * s;
    c = c * z - 1.0 / 87178291200.0;
    c = c * z + 1.0 / 479001600.0;
    c = c * z - 1.0 / 3628800.0;
    c = c * z + 1.0 / 40320.0;
    c = c * z - 1.0 / 720.0;
    c = c * z + 1.0 / 24.0;
    c = c * z - 0.5;
    c = 1.0 + z * c;
    switch (static_cast<int>(quarter) & 3) {
    case 0: return {s, c};
    case 1: return {c, -s};
    case 2: return {-s, -c};
    default: return {-c, s};
    }
}

} // namespace

Words philox(const Words &counter, const Key &key)
{
    const r123::Philox4x32::ctr_type c = {{counter[0], counter[1], counter[2], counter[3]}};
    const r123::Philox4x32::key_type k = {{key[0], key[1]}};
    const auto w = r123::Philox4x32()(c, k);
    return {w[0], w[1], w[2], w[3]};
}

Words randomBlock(const RandomStream &stream, std::uint32_t index)
{
    return block(stream, keyOf(stream), index);
}

void randomUniform(const RandomStream &stream, std::uint64_t first, std::span<Real> out)
{
    constexpr Real unit = Real(1) / Real(16777216);
    eachWord(stream, first, out.size(),
             [&](std::size_t i, std::uint32_t w) { out[i] = static_cast<Real>(w >> 8) * unit; });
}

void randomWords(const RandomStream &stream, std::uint64_t first, std::span<std::uint32_t> out)
{
    eachWord(stream, first, out.size(), [&](std::size_t i, std::uint32_t w) { out[i] = w; });
}

void randomNormal(const RandomStream &stream, std::uint64_t first, std::span<Real> out)
{
    const Key key = keyOf(stream);
    constexpr double unit = 1.0 / 4294967296.0;
    for (std::size_t done = 0; done < out.size();) {
        const std::uint64_t element = first + done;
        const Words w = block(stream, key, low(element / 4));
        std::array<double, 4> z;
        for (std::size_t pair = 0; pair < 4; pair += 2) {
            const double u = (static_cast<double>(w[pair]) + 1.0) * unit;        // (0, 1]
            const double radius = std::sqrt(-2.0 * ownLog(u));                   // ≤ 6.66
            const auto [sine, cosine] = ownSineCosine(static_cast<double>(w[pair + 1]) * unit);
            z[pair] = radius * cosine;
            z[pair + 1] = radius * sine;
        }
        for (std::size_t k = element % 4; k < 4 && done < out.size(); ++k) out[done++] = static_cast<Real>(z[k]);
    }
}

void randomPermutation(const RandomStream &stream, std::span<std::uint32_t> out)
{
    for (std::size_t i = 0; i < out.size(); ++i) out[i] = static_cast<std::uint32_t>(i);
    // Fisher–Yates; word·n >> 32 prefers some indices by at most n/2³², far below what any run can show.
    std::array<std::uint32_t, 1024> words;
    for (std::size_t start = 0; start < out.size(); start += words.size()) {
        const std::size_t count = std::min(words.size(), out.size() - start);
        randomWords(stream, start, {words.data(), count});
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t i = start + k;
            const std::uint64_t rest = out.size() - i;
            std::swap(out[i], out[i + static_cast<std::size_t>((words[k] * rest) >> 32)]);
        }
    }
}

} // namespace netloom
