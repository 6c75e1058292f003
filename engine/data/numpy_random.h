#pragma once

#include "core/api.h"

#include <optional>
#include <random>
#include <vector>

namespace netloom {

/// NumPy's legacy RandomState, bit for bit (spec/data.md §1): for splits and generators, where scikit-learn's rows are the contract.
class NL_API NumpyRandom {
public:
    explicit NumpyRandom(std::uint32_t seed) : engine_(seed) {}
    std::uint32_t next32() { return std::uint32_t(engine_()); }
    double uniform();                                        ///< [0, 1), 53 bits
    double uniform(double lo, double hi) { return lo + (hi - lo) * uniform(); }
    std::uint32_t interval(std::uint32_t max);               ///< [0, max], masked rejection
    std::int64_t randint(std::int64_t lo, std::int64_t hi);  ///< [lo, hi)
    double normal();                                         ///< polar pairs, second value kept
    double exponential();
    std::vector<std::uint32_t> permutation(std::size_t n);   ///< Fisher–Yates from the end
    void shuffle(std::vector<std::uint32_t> &values);        ///< in place, the same rule
    std::vector<std::uint32_t> choice(std::size_t n, std::size_t m, bool replace);

private:
    std::mt19937 engine_;
    std::optional<double> kept_;
};

} // namespace netloom
