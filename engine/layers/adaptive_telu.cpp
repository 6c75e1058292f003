#include "activations/telu.h"
#include "layers/noise.h"

// spec/engine.md §3: τ = share · σ of the layer's input over the batch, no gradient through τ. A batch of one row has no σ worth the
// name, so that in use the moving σ of the training decides, as in batch normalisation.

namespace netloom {

namespace {

class AdaptiveTelu final : public Layer {
public:
    explicit AdaptiveTelu(const Values &v)
        : share_(getNumber(v, "tau")), momentum_(getNumber(v, "momentum")), input_(getText(v, "threshold") == "input"),
          selu_(Real(kTeluScale), Real(kTeluScale * kTeluAlpha))
    {
        const auto it = v.find("trainable");
        frozen_ = it != v.end() && !std::get<bool>(it->second);
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        return std::vector<Port>{in[0]};
    }
    std::vector<ParamSpec> params(std::span<const Port>) const override
    {
        return {{.name = "moving_deviation", .shape = Shape{1}, .initializer = "ones", .role = ParamRole::State}};
    }
    Needs needs(std::span<const Port>) const override
    {
        Needs needs;
        needs.statistics = frozen_ ? 0 : 3;
        needs.output = true;
        return needs;
    }

    /// Σx, Σx² and the count; masked steps do not count.
    void partial(const ForwardContext &c) const override
    {
        double *const s = c.statistics;
        std::fill_n(s, 3, 0.0);
        const MaskView mask = c.masks.empty() ? MaskView{} : c.masks[0];
        const int perStep = mask.data ? c.in[0].cols / mask.steps : 1;
        for (int r = 0; r < c.rows; ++r) {
            const Real *const x = c.in[0].row(r);
            for (int i = 0; i < c.in[0].cols; ++i) {
                if (mask.data && !mask.data[std::ptrdiff_t(r) * mask.steps + i / perStep]) continue;
                const double v = double(x[i]), square = v * v;
                s[0] += v;
                s[1] += square;
                s[2] += 1;
            }
        }
    }
    void finish(std::span<double> s, std::int64_t, std::span<Real *const> state) const override
    {
        Real &moving = state[0][0];
        double deviation = double(moving);
        if (s[2] > 0) {
            const double mean = s[0] / s[2], meanSquare = mean * mean, variance = s[1] / s[2] - meanSquare;
            deviation = std::isfinite(variance) ? std::sqrt(std::max(0.0, variance)) : variance;
        }
        s[0] = deviation;
        if (std::isfinite(deviation)) moving = Real(momentum_ * double(moving) + (1 - momentum_) * deviation);
    }
    void forward(const ForwardContext &c) const override
    {
        const double deviation = c.training && !frozen_ ? c.statistics[0] : double(c.params[0].data[0]);
        const Real tau = Real(share_ * deviation);
        const int cols = c.in[0].cols;
        for (int r = 0; r < c.rows; ++r) {
            const Real *const x = c.in[0].row(r);
            Real *const y = c.out[0].row(r);
            selu_.forward(x, y, 1, cols, cols);
            for (int i = 0; i < cols; ++i) y[i] = std::fabs(input_ ? x[i] : y[i]) <= tau ? Real(0) : y[i];
        }
    }
    /// Outside the dead zone the output is never 0, so that the slope follows from it.
    void backwardData(const BackwardContext &c) const override
    {
        if (!c.din[0].data) return;
        for (int r = 0; r < c.rows; ++r) {
            const Real *const y = c.out[0].row(r), *const g = c.dout[0].row(r);
            Real *const dx = c.din[0].row(r);
            for (int i = 0; i < c.out[0].cols; ++i) {
                const Real low = y[i] + Real(kTeluScale * kTeluAlpha), slope = y[i] > 0 ? Real(kTeluScale) : low;
                const Real d = y[i] == 0 ? Real(0) : g[i] * slope;
                dx[i] = c.accumulate[0] ? dx[i] + d : d;
            }
        }
    }

private:
    double share_, momentum_;
    bool input_, frozen_ = false;
    ExponentialUnit selu_;
};

Schema schema()
{
    return {{{.key = "tau", .kind = FieldKind::Number, .def = 0.1, .title = NL_TR("layer", "Tau"),
              .tooltip = NL_TR("layer", "The dead zone reaches to this share of the input's standard deviation."), .min = 0, .main = true},
             {.key = "threshold", .kind = FieldKind::Choice, .def = std::string("output"), .title = NL_TR("layer", "Threshold on"),
              .tooltip = NL_TR("layer", "What is compared: selu(x), as in the published listing, or x, as in the equation"), .choices = {"output", "input"}},
             {.key = "momentum", .kind = FieldKind::Number, .def = 0.99, .title = NL_TR("layer", "Momentum"),
              .tooltip = NL_TR("layer", "Share of the old moving deviation that stays at each step."), .min = 0, .max = 1, .maxOpen = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "adaptive_telu", .title = NL_TR("layer", "Adaptive thresholded SELU"),
             .doc = NL_TR("layer", "selu(x), but 0 inside a dead zone of tau times the standard deviation of the batch; in use of the moving deviation."),
             .category = "core", .schema = schema(), .keras = "no: Keras has no such function", .onnx = "no: written as Selu and Where",
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 1},
                       {.config = {{"tau", 0.6}, {"threshold", std::string("input")}}, .inputs = {{4, 5}}, .output = {4, 5}, .parameters = 1},
                       {.config = {{"tau", 0.0}, {"momentum", 0.5}}, .inputs = {{2, 3, 4}}, .output = {2, 3, 4}, .parameters = 1}}},
    [](const Values &v) { return std::make_unique<AdaptiveTelu>(v); });

} // namespace

} // namespace netloom
