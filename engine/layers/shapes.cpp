#include "layers/shapes.h"

#include <algorithm>

namespace netloom {

Result<void> needNumbers(std::span<const Port> in)
{
    for (const auto &port : in)
        if (port.dtype != DType::f32)
            return makeError("E-DTYPE", NL_TR("layer", "The input carries indices (int32), and numbers are expected: "
                                                       "put an embedding or a one-hot encoding in front."));
    return {};
}

Result<void> checkRank(std::span<const Port> in)
{
    for (const auto &port : in)
        if (std::size_t(port.shape.rank()) > Axes().size.size())
            return makeError("E-RANK", NL_TR("layer", "The input {0} has too many axes."), {toText(port.shape)});
    return {};
}

Result<Shape> broadcastShape(std::span<const Port> in)
{
    std::vector<int> axes;
    for (const auto &port : in) {
        const auto &own = port.shape.axes;
        if (own.size() > axes.size()) axes.insert(axes.begin(), own.size() - axes.size(), 1);
        const std::size_t offset = axes.size() - own.size();
        for (std::size_t i = 0; i < own.size(); ++i) {
            int &axis = axes[offset + i];
            if (axis == 1) axis = own[i];
            if (axis != own[i] && own[i] != 1)
                return makeError("E-SIZE", NL_TR("layer", "The shapes {0} and {1} do not fit together: sizes must be equal or 1."),
                                 {toText(in.front().shape), toText(port.shape)});
        }
    }
    return Shape(std::move(axes));
}

int Axes::count(int begin, int end) const
{
    int n = 1;
    for (int i = begin; i < end; ++i) n *= size[std::size_t(i)];
    return n;
}

Axes axesOf(std::span<const Port> inPorts, std::size_t i, int cols)
{
    Axes axes;
    if (i >= inPorts.size()) {
        axes.size[0] = cols;
        axes.rank = 1;
        return axes;
    }
    for (const int size : inPorts[i].shape.axes) axes.size[std::size_t(axes.rank++)] = size;
    return axes;
}

Axes broadcast(const Axes &a, const Axes &b)
{
    if (a.rank < b.rank) return broadcast(b, a);
    Axes both = a;
    for (int i = 1; i <= b.rank; ++i) {
        int &size = both.size[std::size_t(a.rank - i)];
        if (size == 1) size = b.size[std::size_t(b.rank - i)];
    }
    return both;
}

Axes broadcastSteps(const Axes &from, const Axes &to)
{
    Axes steps;
    steps.rank = to.rank;
    int step = 1;
    for (int i = 1; i <= from.rank; ++i) {
        const int size = from.size[std::size_t(from.rank - i)];
        if (size != 1) steps.size[std::size_t(to.rank - i)] = step;
        step *= size;
    }
    return steps;
}

} // namespace netloom
