#include "core/elementwise.h"
#include "layers/function_layer.h"

#include <algorithm>

namespace netloom {

namespace {

/// Probabilities along an axis that is not the last one: a sample is outer × size × inner.
class AxisSoftmax final : public Layer {
public:
    explicit AxisSoftmax(int axis) : axis_(axis) {}
    Needs needs(std::span<const Port>) const override { return {.output = true}; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        if (axisOf(axis_, in[0].shape.rank()) < 0)
            return makeError("E-RANGE", NL_TR("layer", "axis = {0} is not an axis of {1}: count from 1, or from the end with -1."),
                             {std::to_string(axis_), toText(in[0].shape)}, "axis");
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override
    {
        const Cut k = cut(c.inPorts, c.in[0].cols);
        for (int r = 0; r < c.rows; ++r)
            for (int o = 0; o < k.outer; ++o)
                for (int i = 0; i < k.inner; ++i) column(c.in[0].row(r) + k.at(o, i), c.out[0].row(r) + k.at(o, i), k);
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        const Cut k = cut(c.inPorts, c.din[0].cols);
        for (int r = 0; r < c.rows; ++r)
            for (int o = 0; o < k.outer; ++o)
                for (int i = 0; i < k.inner; ++i) {
                    const Real *y = c.out[0].row(r) + k.at(o, i), *g = c.dout[0].row(r) + k.at(o, i);
                    Real *dx = c.din[0].row(r) + k.at(o, i);
                    double mean = 0;
                    for (int s = 0; s < k.size; ++s) mean += double(g[s * k.inner]) * double(y[s * k.inner]);
                    for (int s = 0; s < k.size; ++s) {
                        const Real d = y[s * k.inner] * (g[s * k.inner] - Real(mean));
                        dx[s * k.inner] = c.accumulate[0] ? dx[s * k.inner] + d : d;
                    }
                }
    }

private:
    struct Cut {
        int outer, size, inner;
        int at(int o, int i) const { return o * size * inner + i; }
    };
    Cut cut(std::span<const Port> ports, int cols) const
    {
        const Axes shape = axesOf(ports, 0, cols);
        const int a = axisOf(axis_, shape.rank);
        return {shape.count(0, a), shape.size[std::size_t(a)], shape.count(a + 1, shape.rank)};
    }
    static void column(const Real *x, Real *y, const Cut &k)
    {
        Real top = x[0];
        for (int s = 1; s < k.size; ++s) top = x[s * k.inner] > top ? x[s * k.inner] : top;
        double total = 0;
        for (int s = 0; s < k.size; ++s) {
            y[s * k.inner] = fexp(x[s * k.inner] - top); // NaN of any place reaches the total
            total += double(y[s * k.inner]);
        }
        for (int s = 0; s < k.size; ++s) y[s * k.inner] /= Real(total);
    }

    int axis_;
};

std::unique_ptr<Layer> make(const Values &v)
{
    const int axis = int(getInt(v, "axis"));
    if (axis == -1) return std::make_unique<FunctionLayer>("softmax"); // so that the loss can take it in
    return std::make_unique<AxisSoftmax>(axis);
}

Schema softmaxSchema()
{
    return {{{.key = "axis", .kind = FieldKind::Int, .def = std::int64_t(-1), .title = NL_TR("layer", "Axis"),
              .tooltip = NL_TR("layer", "The axis whose values become probabilities: -1 is the last (classes), 1 the first (time)."),
              .min = -8, .max = 8, .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "softmax", .title = NL_TR("layer", "Softmax"),
             .doc = NL_TR("layer", "y_i = exp(x_i) / Σ exp(x_j) along an axis: probabilities that sum to 1."), .category = "core",
             .schema = softmaxSchema(), .keras = "Softmax", .onnx = "Softmax",
             .cases = {{.config = {}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"axis", std::int64_t(1)}}, .inputs = {{3, 4}}, .output = {3, 4}, .parameters = 0},
                       {.config = {{"axis", std::int64_t(-2)}}, .inputs = {{2, 3, 2}}, .output = {2, 3, 2}, .parameters = 0}}},
    make);

} // namespace

} // namespace netloom
