#include "layers/noise.h"

namespace netloom {

namespace {

/// Training: y = x·m, m = 1/(1 − rate) with probability 1 − rate, else 0. The factors m are kept for the way back.
class Dropout final : public Layer {
public:
    explicit Dropout(const Values &v) : rate_(getNumber(v, "rate")), noise_(noiseShape(v)), seed_(ownSeed(v)) {}
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
        if (before[0].activation == "selu")
            return {makeError("W-COMBO", NL_TR("layer", "Dropout after selu destroys the mean 0 and variance 1 that selu keeps: "
                                                        "use alpha_dropout there."))};
        if (before[0].type == "input" && rate_ > 0.2)
            return {makeError("W-RANGE", NL_TR("layer", "Dropout drops {0} of the input itself: 0.2 or less is usual in front of "
                                                        "the first layer."), {toText(rate_)}, "rate")};
        return {};
    }
    void forward(const ForwardContext &c) const override
    {
        if (!c.training || rate_ == 0) return copyRows(c);
        const int cols = c.in[0].cols;
        const Axes shape = axesOf(c.inPorts, 0, cols);
        const RandomStream stream = noiseStream(c.key, seed_, Purpose::Dropout);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            drawKept(stream, noiseRow(c.key, r), shape, noise_, rate_, Real(0), Real(1 / (1 - rate_)), y);
            if (c.kept) std::copy_n(y, cols, c.kept + std::ptrdiff_t(r) * cols);
            for (int i = 0; i < cols; ++i) y[i] *= x[i];
        }
    }
    void backwardData(const BackwardContext &c) const override { multiplyBack(c, rate_ > 0 ? c.kept : nullptr); }

private:
    double rate_;
    std::vector<int> noise_;
    std::optional<std::uint64_t> seed_;
};

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "dropout", .title = NL_TR("layer", "Dropout"),
             .doc = NL_TR("layer", "While training each value is 0 with probability rate, else divided by 1 − rate; otherwise y = x."),
             .category = "regularize",
             .schema = {{rateField(0.5, NL_TR("layer", "Share of the values that is dropped while training.")), noiseShapeField(), noiseSeedField()}},
             .keras = "Dropout", .onnx = "Dropout",
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 0},
                       {.config = {{"rate", 0.25}, {"seed", std::int64_t(7)}}, .inputs = {{4, 3}}, .output = {4, 3}, .parameters = 0},
                       {.config = {{"rate", 0.4}, {"noise_shape", std::vector<double>{1, -1}}}, .inputs = {{5, 3}}, .output = {5, 3},
                        .parameters = 0}}},
    [](const Values &v) { return std::make_unique<Dropout>(v); });

} // namespace

} // namespace netloom
