#pragma once

#include "layers/shapes.h"

#include <algorithm>

namespace netloom {

/// What the element-by-element merge layers share: ports, broadcasting, and walking one input beside the output.
class MergeLayer : public Layer {
public:
    int minInputs() const override { return 2; }
    int maxInputs() const override { return -1; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        auto shape = broadcastShape(in);
        if (!shape) return shape.error();
        // A mask lasts where its time axis is that of the result.
        const bool mask = std::any_of(in.begin(), in.end(), [&](const Port &p) {
            return p.mask && p.shape.rank() == shape->rank() && p.shape.axes[0] == shape->axes[0];
        });
        return std::vector<Port>{{std::move(*shape), DType::f32, mask}};
    }

protected:
    static Axes outAxes(std::span<const Port> ports, std::span<const View> views, int cols)
    {
        Axes out = axesOf(ports, 0, cols);
        for (std::size_t i = 1; i < views.size(); ++i) out = broadcast(out, axesOf(ports, i, cols));
        return out;
    }
    /// f(output row, input row, index in the output, index in input i) for every element of every row, in order.
    template <class F>
    static void each(std::span<const Port> ports, std::span<const View> views, std::size_t i, const View &out, int rows, F f)
    {
        const int cols = out.cols;
        if (views[i].cols == cols) {
            for (int r = 0; r < rows; ++r) {
                Real *const y = out.row(r), *const x = views[i].row(r);
                for (int k = 0; k < cols; ++k) f(y, x, k, k);
            }
            return;
        }
        const Axes shape = outAxes(ports, views, cols);
        const Axes steps = broadcastSteps(axesOf(ports, i, views[i].cols), shape);
        for (int r = 0; r < rows; ++r) {
            Real *const y = out.row(r), *const x = views[i].row(r);
            walk(shape, steps, [&](int to, int from) { f(y, x, to, from); });
        }
    }
    /// Zero where the gradient is not added to what is there: a broadcast input collects several terms.
    static void startGradient(const BackwardContext &c, std::size_t i)
    {
        if (c.accumulate[i]) return;
        for (int r = 0; r < c.rows; ++r) std::fill_n(c.din[i].row(r), c.din[i].cols, Real(0));
    }
};

/// The cases that every one of them passes; `two` only: no third input.
inline std::vector<PartCase> mergeCases(bool two)
{
    std::vector<PartCase> cases{{.config = {}, .inputs = {{4}, {4}}, .output = {4}, .parameters = 0},
                                {.config = {}, .inputs = {{3, 2}, {1, 2}}, .output = {3, 2}, .parameters = 0},
                                {.config = {}, .inputs = {{3}, {2, 4, 3}}, .output = {2, 4, 3}, .parameters = 0}};
    if (!two) cases.push_back({.config = {}, .inputs = {{3, 2}, {3, 1}, {1, 2}}, .output = {3, 2}, .parameters = 0});
    return cases;
}

inline PartInfo mergeInfo(const char *type, const char *title, const char *doc, const char *keras, const char *onnx, bool two = false)
{
    return {.kind = PartKind::Layer, .type = type, .title = title, .doc = doc, .category = "combine", .schema = {}, .keras = keras,
            .onnx = onnx, .cases = mergeCases(two)};
}

} // namespace netloom
