#include "layers/noise.h"

namespace netloom {

namespace {

/// Training: y = x + N(0, stddev²).
class GaussianNoise final : public Layer {
public:
    explicit GaussianNoise(const Values &v) : deviation_(getNumber(v, "stddev")), seed_(ownSeed(v)) {}
    bool identityInInference() const override { return true; }
    bool isAlias() const override { return deviation_ == 0; }
    Needs needs(std::span<const Port>) const override { return {.random = deviation_ > 0}; }
    Result<std::vector<Port>> infer(std::span<const Port> in) const override
    {
        if (auto numbers = needNumbers(in); !numbers) return numbers.error();
        return std::vector<Port>{in[0]};
    }
    void forward(const ForwardContext &c) const override
    {
        if (!c.training || deviation_ == 0) return copyRows(c);
        const int cols = c.in[0].cols;
        const RandomStream stream = noiseStream(c.key, seed_, Purpose::Noise);
        const Real deviation = Real(deviation_);
        for (int r = 0; r < c.rows; ++r) {
            const Real *x = c.in[0].row(r);
            Real *y = c.out[0].row(r);
            randomNormal(stream, noiseRow(c.key, r) * std::uint64_t(cols), {y, std::size_t(cols)});
            for (int i = 0; i < cols; ++i) {
                const Real noise = deviation * y[i];
                y[i] = x[i] + noise;
            }
        }
    }
    void backwardData(const BackwardContext &c) const override { multiplyBack(c, nullptr); }

private:
    double deviation_;
    std::optional<std::uint64_t> seed_;
};

Schema gaussianNoiseSchema()
{
    return {{{.key = "stddev", .kind = FieldKind::Number, .def = 0.1, .title = NL_TR("layer", "Standard deviation"),
              .tooltip = NL_TR("layer", "Of the noise, in units of the input; 0: none."), .min = 0, .main = true},
             noiseSeedField()}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "gaussian_noise", .title = NL_TR("layer", "Gaussian noise"),
             .doc = NL_TR("layer", "While training a normal number of mean 0 and deviation stddev is added to each value; otherwise y = x."),
             .category = "regularize", .schema = gaussianNoiseSchema(), .keras = "GaussianNoise", .onnx = "Identity",
             .cases = {{.config = {}, .inputs = {{6}}, .output = {6}, .parameters = 0},
                       {.config = {{"stddev", 2.0}, {"seed", std::int64_t(7)}}, .inputs = {{4, 3}}, .output = {4, 3}, .parameters = 0},
                       {.config = {{"stddev", 0.5}}, .inputs = {{2, 5, 3}}, .output = {2, 5, 3}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<GaussianNoise>(v); });

} // namespace

} // namespace netloom
