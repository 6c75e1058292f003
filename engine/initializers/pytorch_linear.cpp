#include "initializers/random_fill.h"

namespace netloom {

namespace {

/// U(±1/√fan_in); a bias takes the fan of its layer's kernel.
class PytorchLinear final : public Initializer {
public:
    explicit PytorchLinear(std::optional<std::uint64_t> seed) : seed_(seed) {}
    void fill(std::span<float> out, const Shape &shape, const Key &key) const override
    {
        const double fan = shape.rank() < 2 && key.fanIn > 0 ? key.fanIn : fansOf(shape).in;
        const double limit = 1 / std::sqrt(std::max(1.0, fan));
        fillUniform(out, weightStream(key, seed_), -limit, limit);
    }

private:
    std::optional<std::uint64_t> seed_;
};

const Registrar<Initializer> registrar(
    scaledPart("pytorch_linear", NL_TR("engine", "PyTorch's default"),
               NL_TR("engine", "Uniform within ±1/√fan_in, kernels and biases alike: where PyTorch's linear and convolution layers start."),
               "no: VarianceScaling(1/3, fan_in, uniform) for kernels"),
    [](const Values &v) { return std::make_unique<PytorchLinear>(seedOf(v)); });

} // namespace

} // namespace netloom
