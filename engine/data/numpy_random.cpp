#include "data/numpy_random.h"

#include <cmath>
#include <numeric>
#include <utility>

namespace netloom {

double NumpyRandom::uniform()
{
    const auto a = double(next32() >> 5), b = double(next32() >> 6);
    return (a * 67108864.0 + b) / 9007199254740992.0;
}

std::uint32_t NumpyRandom::interval(std::uint32_t max)
{
    if (max == 0)
        return 0;
    std::uint32_t mask = max;
    for (unsigned shift = 1; shift < 32; shift *= 2)
        mask |= mask >> shift;
    for (;;)
        if (const std::uint32_t v = next32() & mask; v <= max)
            return v;
}

std::int64_t NumpyRandom::randint(std::int64_t lo, std::int64_t hi)
{
    return lo + std::int64_t(interval(std::uint32_t(hi - 1 - lo)));
}

double NumpyRandom::normal()
{
    if (kept_) {
        const double v = *kept_;
        kept_.reset();
        return v;
    }
    double x1, x2, r2;
    do {
        x1 = 2.0 * uniform() - 1.0;
        x2 = 2.0 * uniform() - 1.0;
        r2 = x1 * x1 + x2 * x2;
    } while (r2 >= 1.0 || r2 == 0.0);
    const double f = std::sqrt(-2.0 * std::log(r2) / r2);
    kept_ = f * x1;
    return f * x2;
}

double NumpyRandom::exponential()
{
    return -std::log(1.0 - uniform());
}

std::vector<std::uint32_t> NumpyRandom::permutation(std::size_t n)
{
    std::vector<std::uint32_t> p(n);
    std::iota(p.begin(), p.end(), 0u);
    shuffle(p);
    return p;
}

void NumpyRandom::shuffle(std::vector<std::uint32_t> &values)
{
    for (std::size_t i = values.size(); i-- > 1;)
        std::swap(values[i], values[interval(std::uint32_t(i))]);
}

std::vector<std::uint32_t> NumpyRandom::choice(std::size_t n, std::size_t m, bool replace)
{
    if (!replace) {
        auto p = permutation(n);
        p.resize(m);
        return p;
    }
    std::vector<std::uint32_t> drawn(m);
    for (auto &v : drawn)
        v = interval(std::uint32_t(n - 1));
    return drawn;
}

} // namespace netloom
