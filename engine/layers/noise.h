#pragma once

#include "core/random.h"
#include "layers/shapes.h"

#include <algorithm>
#include <vector>

namespace netloom {

// What the layers that drop or add noise have in common. All of it is a function of (seed, node, step, row, element).

Field rateField(double preset, const char *tooltip);
Field noiseSeedField();
Field noiseShapeField();
/// The layer's own seed, if it has one.
std::optional<std::uint64_t> ownSeed(const Values &v);
/// Sizes of a noise shape as set by the user: 1 = shared, -1 = a draw for each.
std::vector<int> noiseShape(const Values &v);
/// E-SIZE unless there is one size per axis, each 1, -1 or that of the input.
Result<void> checkNoiseShape(std::span<const int> noise, const Shape &shape);

/// m[i] = `dropped` with probability rate, else `kept`, for one sample. Axes of size 1 in `noise` share one draw.
void drawKept(const RandomStream &stream, std::uint64_t row, const Axes &shape, std::span<const int> noise, double rate,
              Real dropped, Real kept, Real *m);

inline RandomStream noiseStream(const RandomKey &key, std::optional<std::uint64_t> seed, Purpose purpose)
{
    return {seed.value_or(key.seed), key.node, purpose, key.step, 0};
}
inline std::uint64_t noiseRow(const RandomKey &key, int row) { return std::uint64_t(key.firstRow) + std::uint64_t(row); }

/// dx += or = g · kept factor, for layers whose derivative is the factor they kept; null factors: 1.
void multiplyBack(const BackwardContext &c, const Real *factors);
/// y = x
void copyRows(const ForwardContext &c);

} // namespace netloom
