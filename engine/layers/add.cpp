#include "layers/shapes.h"

#include <algorithm>

namespace netloom {

namespace {

class Add final : public Layer {
public:
    int minInputs() const override { return 2; }
    int maxInputs() const override { return -1; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        auto shape = broadcastShape(in);
        if (!shape) return shape.error();
        const bool mask = std::any_of(in.begin(), in.end(), [](const Port &p) { return p.mask; });
        return std::vector<Port>{{std::move(*shape), DType::f32, mask}};
    }
    void forward(const ForwardContext &c) const override
    {
        const int cols = c.out[0].cols;
        const Axes shape = outAxes(c.inPorts, c.in, cols);
        for (std::size_t i = 0; i < c.in.size(); ++i) {
            const bool same = c.in[i].cols == cols;
            const Axes steps = broadcastSteps(axesOf(c.inPorts, i, c.in[i].cols), shape);
            for (int r = 0; r < c.rows; ++r) {
                const Real *x = c.in[i].row(r);
                Real *y = c.out[0].row(r);
                if (i == 0) std::fill_n(y, cols, Real(0));
                if (same)
                    for (int k = 0; k < cols; ++k) y[k] += x[k];
                else walk(shape, steps, [&](int to, int from) { y[to] += x[from]; });
            }
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        const int cols = c.dout[0].cols;
        const Axes shape = outAxes(c.inPorts, c.din, cols);
        for (std::size_t i = 0; i < c.din.size(); ++i) {
            if (!c.din[i].data) continue;
            const bool same = c.din[i].cols == cols;
            const Axes steps = broadcastSteps(axesOf(c.inPorts, i, c.din[i].cols), shape);
            for (int r = 0; r < c.rows; ++r) {
                const Real *g = c.dout[0].row(r);
                Real *dx = c.din[i].row(r);
                if (!c.accumulate[i]) std::fill_n(dx, c.din[i].cols, Real(0));
                if (same)
                    for (int k = 0; k < cols; ++k) dx[k] += g[k];
                else walk(shape, steps, [&](int to, int from) { dx[from] += g[to]; });
            }
        }
    }

private:
    static Axes outAxes(std::span<const Port> ports, std::span<const View> views, int cols)
    {
        Axes out = axesOf(ports, 0, cols);
        for (std::size_t i = 1; i < views.size(); ++i) out = broadcast(out, axesOf(ports, i, cols));
        return out;
    }
};

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "add", .title = NL_TR("layer", "Add"),
             .doc = NL_TR("layer", "y = x₁ + x₂ + …, element by element; an axis of size 1 is repeated."),
             .category = "combine", .schema = {}, .keras = "Add", .onnx = "Add",
             .cases = {{.config = {}, .inputs = {{4}, {4}}, .output = {4}, .parameters = 0},
                       {.config = {}, .inputs = {{3, 2}, {3, 1}, {1, 2}}, .output = {3, 2}, .parameters = 0},
                       {.config = {}, .inputs = {{3}, {2, 4, 3}}, .output = {2, 4, 3}, .parameters = 0}}},
    [](const Values &) { return std::make_unique<Add>(); });

} // namespace

} // namespace netloom
