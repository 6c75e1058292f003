#pragma once

#include "layers/layer.h"

#include <array>

namespace netloom {

// What several layers ask of their inputs. The layer's name is added by whoever shows the error.

/// E-DTYPE unless every input carries numbers (not indices).
Result<void> needNumbers(std::span<const Port> in);
/// E-RANK if an input has more axes than Axes holds.
Result<void> checkRank(std::span<const Port> in);
/// The shape that all inputs broadcast to: aligned at the last axis, sizes equal or 1 (Keras merge layers).
Result<Shape> broadcastShape(std::span<const Port> in);

/// Axis as Keras counts it (1 = first without the batch, −1 = last) from 0, or −1 if there is no such axis.
inline int axisOf(int axis, int rank)
{
    const int a = axis < 0 ? rank + axis : axis - 1;
    return a >= 0 && a < rank ? a : -1;
}

/// Sizes without a heap: used in compute, where nothing may be allocated.
struct Axes {
    std::array<int, 8> size{};
    int rank = 0;
    int count(int begin, int end) const; ///< product of the sizes [begin, end)
};
/// Axes of input i in a context: from inPorts, else one axis of `cols`.
Axes axesOf(std::span<const Port> inPorts, std::size_t i, int cols);
/// The axes that both broadcast to.
Axes broadcast(const Axes &a, const Axes &b);
/// Steps of a tensor of `from` while a C-ordered tensor of `to` is walked: 0 on axes that are repeated.
Axes broadcastSteps(const Axes &from, const Axes &to);

/// Calls f(index of the element, index within the broadcast source) for every element of `shape`, in order.
template <class F> void walk(const Axes &shape, const Axes &steps, F &&f)
{
    const int total = shape.count(0, shape.rank);
    const int last = shape.rank ? shape.size[std::size_t(shape.rank - 1)] : 1;
    const int lastStep = shape.rank ? steps.size[std::size_t(shape.rank - 1)] : 1;
    for (int begin = 0; begin < total; begin += last) {
        int source = 0;
        for (int axis = shape.rank - 2, rest = begin / last; axis >= 0; --axis) {
            const auto a = std::size_t(axis);
            source += rest % shape.size[a] * steps.size[a];
            rest /= shape.size[a];
        }
        for (int i = 0; i < last; ++i) f(begin + i, source + i * lastStep);
    }
}

} // namespace netloom
