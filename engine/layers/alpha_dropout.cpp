#include "layers/noise.h"

#include <cmath>

// spec/engine.md §2.1: y = a·(x·M + α′·(1 − M)) + b keeps mean 0 and variance 1 behind selu.

namespace netloom {

namespace {

constexpr double kLow = -1.0507009873554805 * 1.6732632423543772; // selu(−∞)

class AlphaDropout final : public Layer {
public:
    explicit AlphaDropout(const Values &v)
        : rate_(getNumber(v, "rate")), noise_(noiseShape(v)), seed_(ownSeed(v)),
          a_(1 / std::sqrt((1 - rate_) * (1 + rate_ * kLow * kLow))), b_(-a_ * kLow * rate_)
    {
    }
    bool identityInInference() const override { return true; }
    bool isAlias() const override { return rate_ == 0; }
    Needs needs(std::span<const Port> in) const override
    {
        if (rate_ == 0) return {};
        return {.keptPerRow = int(in[0].shape.size()), .random = true};
    }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        if (auto rank = checkRank(in); !rank) return rank.error();
        if (auto noise = checkNoiseShape(noise_, in[0].shape); !noise) return noise.error();
        return std::vector<Port>{in[0]};
    }
    std::vector<Error> warnings(std::span<const Upstream> before) const override
    {
        const std::string &f = before[0].activation;
        if (before[0].type == "input" || f.starts_with("selu") || f.starts_with("telu")) return {};
        return {makeError("W-COMBO", NL_TR("layer", "Alpha dropout keeps mean and variance only behind selu (with lecun_normal weights), "
                                                    "and '{0}' has the activation {1}: use dropout, or selu."), {before[0].type, f})};
    }
    void forward(const ForwardContext &c) const override
    {
        if (!c.training || rate_ == 0) return copyRows(c);
        const int cols = c.in[0].cols;
        const Axes shape = axesOf(c.inPorts, 0, cols);
        const RandomStream stream = noiseStream(c.key, seed_, Purpose::Dropout);
        const Real a = Real(a_), kept = Real(b_), dropped = Real(a_ * kLow + b_);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            drawKept(stream, noiseRow(c.key, r), shape, noise_, rate_, Real(0), a, y);
            if (c.kept) std::copy_n(y, cols, c.kept + std::ptrdiff_t(r) * cols);
            for (int i = 0; i < cols; ++i) {
                const Real scaled = y[i] * x[i];
                y[i] = y[i] == 0 ? dropped : scaled + kept;
            }
        }
    }
    /// The factor kept is a, or 0 where the value was replaced.
    void backwardData(const BackwardContext &c) const override { multiplyBack(c, rate_ > 0 ? c.kept : nullptr); }

private:
    double rate_;
    std::vector<int> noise_;
    std::optional<std::uint64_t> seed_;
    double a_, b_;
};

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "alpha_dropout", .title = NL_TR("layer", "Alpha dropout"),
             .doc = NL_TR("layer", "For selu networks: dropped values become selu's lower limit, then all are scaled and shifted, so that "
                                   "mean 0 and variance 1 stay."),
             .category = "regularize",
             .schema = {{rateField(0.1, NL_TR("layer", "Share of the values that is dropped while training.")), noiseShapeField(), noiseSeedField()}},
             .keras = "AlphaDropout", .onnx = "Identity",
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 0},
                       {.config = {{"rate", 0.5}, {"seed", std::int64_t(7)}}, .inputs = {{4, 3}}, .output = {4, 3}, .parameters = 0},
                       {.config = {{"rate", 0.4}, {"noise_shape", std::vector<double>{-1, 1, -1}}}, .inputs = {{2, 5, 3}},
                        .output = {2, 5, 3}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<AlphaDropout>(v); });

} // namespace

} // namespace netloom
