#include "layers/noise.h"

namespace netloom {

namespace {

/// y = x for x > θ, else 0; NaN passes on.
class ThresholdedRelu final : public Layer {
public:
    explicit ThresholdedRelu(const Values &v) : theta_(Real(getNumber(v, "theta"))) {}
    Needs needs(std::span<const Port>) const override { return {.input = true}; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override
    {
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            for (int i = 0; i < c.in[0].cols; ++i) y[i] = x[i] <= theta_ ? Real(0) : x[i];
        }
    }
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r), *g = c.dout[0].row(r);
            Real *dx = c.din[0].row(r);
            for (int i = 0; i < c.in[0].cols; ++i) {
                const Real d = x[i] <= theta_ ? Real(0) : g[i];
                dx[i] = c.accumulate[0] ? dx[i] + d : d;
            }
        }
    }

private:
    Real theta_;
};

Schema thresholdedReluSchema()
{
    return {{{.key = "theta", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("layer", "Threshold"),
              .tooltip = NL_TR("layer", "Values up to this one become 0."), .min = 0, .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "thresholded_relu", .title = NL_TR("layer", "Thresholded ReLU"),
             .doc = NL_TR("layer", "y = x for x > theta, else 0."), .category = "core",
             .schema = thresholdedReluSchema(), .keras = "ThresholdedReLU", .onnx = "ThresholdedRelu", .aliases = {"thresholded_re_lu"},
             .cases = {{.config = {}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"theta", 0.0}}, .inputs = {{3, 4}}, .output = {3, 4}, .parameters = 0},
                       {.config = {{"theta", 0.5}}, .inputs = {{2, 3, 2}}, .output = {2, 3, 2}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<ThresholdedRelu>(v); });

} // namespace

} // namespace netloom
