#include "layers/noise.h"

#include <cmath>

namespace netloom {

namespace {

/// Training: y = x·ε, ε ~ N(1, rate/(1 − rate)), where the second number is the variance.
class GaussianDropout final : public Layer {
public:
    explicit GaussianDropout(const Values &v)
        : rate_(getNumber(v, "rate")), deviation_(std::sqrt(rate_ / (1 - rate_))), seed_(ownSeed(v))
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
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override
    {
        if (!c.training || rate_ == 0) return copyRows(c);
        const int cols = c.in[0].cols;
        const RandomStream stream = noiseStream(c.key, seed_, Purpose::Noise);
        const Real deviation = Real(deviation_);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            randomNormal(stream, noiseRow(c.key, r) * std::uint64_t(cols), {y, std::size_t(cols)});
            for (int i = 0; i < cols; ++i) {
                const Real spread = deviation * y[i];
                y[i] = Real(1) + spread;
            }
            if (c.kept) std::copy_n(y, cols, c.kept + std::ptrdiff_t(r) * cols);
            for (int i = 0; i < cols; ++i) y[i] *= x[i];
        }
    }
    void backwardData(const BackwardContext &c) const override { multiplyBack(c, rate_ > 0 ? c.kept : nullptr); }

private:
    double rate_, deviation_;
    std::optional<std::uint64_t> seed_;
};

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "gaussian_dropout", .title = NL_TR("layer", "Gaussian dropout"),
             .doc = NL_TR("layer", "While training each value is multiplied by a normal number of mean 1 and variance rate/(1 − rate)."),
             .category = "regularize",
             .schema = {{rateField(0.5, NL_TR("layer", "As strong as dropout of this rate: the factor's variance is rate/(1 − rate).")),
                         noiseSeedField()}},
             .keras = "GaussianDropout", .onnx = "Identity",
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 0},
                       {.config = {{"rate", 0.1}, {"seed", std::int64_t(7)}}, .inputs = {{4, 3}}, .output = {4, 3}, .parameters = 0},
                       {.config = {{"rate", 0.3}}, .inputs = {{2, 5, 3}}, .output = {2, 5, 3}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<GaussianDropout>(v); });

} // namespace

} // namespace netloom
