#include "optimizers/common.h"

namespace netloom {
namespace {

class Adamax final : public Optimizer {
public:
    explicit Adamax(const Values &v)
        : rate_(getNumber(v, "learning_rate")), beta1_(getNumber(v, "beta_1")), beta2_(getNumber(v, "beta_2")), epsilon_(Real(getNumber(v, "epsilon")))
    {
    }
    int slotCount() const override { return 2; }
    std::string slotName(int i) const override { return i == 0 ? "momentum" : "norm"; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t step, double learningRate) const override
    {
        return {{Real(learningRate / (1 - integerPower(beta1_, step + 1))), Real(1 - beta1_), Real(beta2_)}};
    }
    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict m = s.state[0];
        Real *__restrict u = s.state[1];
        const Real alpha = k.c[0], blend = k.c[1], keep = k.c[2], epsilon = epsilon_;
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real mean = m[i] + (g[i] - m[i]) * blend;
            const Real old = keep * u[i], size = std::fabs(g[i]);
            const Real norm = old > size ? old : size; // NaN in the gradient passes
            m[i] = mean;
            u[i] = norm;
            w[i] -= alpha * mean / (norm + epsilon);
        }
    }

private:
    double rate_, beta1_, beta2_;
    Real epsilon_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "adamax",
             .title = NL_TR("engine", "Adamax"),
             .doc = NL_TR("engine", "Adam with the largest recent gradient instead of its mean square: u = max(β₂·u, |g|), w −= η·m / ((1 − β₁ᵗ)·(u + ε))"),
             .schema = optimizerSchema(0.001, {beta1Field(), beta2Field(), epsilonField()}),
             .keras = "Adamax",
             .onnx = kNoOnnx,
             .cases = {{}, {.config = {{"beta_1", 0.8}, {"beta_2", 0.99}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Adamax>(v), v); });

} // namespace
} // namespace netloom
