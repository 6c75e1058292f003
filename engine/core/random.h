#pragma once

#include "core/api.h"

#include <array>
#include <span>
#include <vector>

namespace netloom {

/// What random numbers are for: part of the key, so that adding a use never changes another one's numbers.
enum class Purpose : std::uint32_t { Weights = 1, Shuffle = 2, Dropout = 3, Noise = 4, Augment = 5, Sample = 6 };

/// Philox4x32-10 (Random123): a pure function of key (seed, node, purpose) and counter (step, call, element).
struct RandomStream {
    std::uint64_t seed = 0;
    std::uint32_t node = 0;
    Purpose purpose = Purpose::Weights;
    std::uint64_t step = 0;
    std::uint32_t call = 0;
};
/// Philox4x32-10 itself, as Random123's philox4x32: known-answer vectors hold.
NL_API std::array<std::uint32_t, 4> philox(const std::array<std::uint32_t, 4> &counter, const std::array<std::uint32_t, 2> &key);
/// Four 32-bit words of block `block` (elements 4·block … 4·block+3).
NL_API std::array<std::uint32_t, 4> randomBlock(const RandomStream &stream, std::uint32_t block);
/// Uniform in [0, 1): 24 bits, one word an element; elements first … first+n−1 (any first).
NL_API void randomUniform(const RandomStream &stream, std::uint64_t first, std::span<Real> out);
/// Words themselves, for masks: element i of the stream.
NL_API void randomWords(const RandomStream &stream, std::uint64_t first, std::span<std::uint32_t> out);
/// Standard normal by Box–Muller in double with own log, sin, cos: same bits on every CPU level.
NL_API void randomNormal(const RandomStream &stream, std::uint64_t first, std::span<Real> out);
/// A permutation of 0…n−1 that is a function of the stream only.
NL_API void randomPermutation(const RandomStream &stream, std::span<std::uint32_t> out);

} // namespace netloom
