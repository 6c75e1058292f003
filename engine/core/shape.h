#pragma once

#include "core/api.h"

#include <compare>
#include <string>
#include <vector>

namespace netloom {

inline constexpr int kAny = -1; ///< a free time axis, padded to the batch's longest

/// Sizes without the batch axis, as Keras prints them; (T, F) sequences, (H, W, C) images.
struct Shape {
    std::vector<int> axes;
    Shape() = default;
    Shape(std::initializer_list<int> a) : axes(a) {}
    explicit Shape(std::vector<int> a) : axes(std::move(a)) {}
    int rank() const { return int(axes.size()); }
    int last() const { return axes.empty() ? 1 : axes.back(); }
    std::int64_t size() const { std::int64_t n = 1; for (int a : axes) n *= a; return n; }
    bool operator==(const Shape &) const = default;
};
/// "20×69"; a free axis is "?"; rank 0 is "scalar".
NL_API std::string toText(const Shape &shape);

enum class DType { f32, i32 };

/// What travels over a wire.
struct Port {
    Shape shape;
    DType dtype = DType::f32;
    bool mask = false;       ///< carries a mask per time step
    bool operator==(const Port &) const = default;
};

} // namespace netloom
