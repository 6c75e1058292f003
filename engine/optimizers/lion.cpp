#include "optimizers/common.h"

namespace netloom {
namespace {

class Lion final : public Optimizer {
public:
    explicit Lion(const Values &v)
        : rate_(getNumber(v, "learning_rate")), beta1_(Real(getNumber(v, "beta_1"))), blend1_(Real(1 - getNumber(v, "beta_1"))), beta2_(Real(getNumber(v, "beta_2"))), blend2_(Real(1 - getNumber(v, "beta_2")))
    {
    }
    int slotCount() const override { return 1; }
    std::string slotName(int) const override { return "momentum"; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t, double learningRate) const override { return {{Real(learningRate)}}; }
    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict m = s.state[0];
        const Real rate = k.c[0], beta1 = beta1_, blend1 = blend1_, beta2 = beta2_, blend2 = blend2_;
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real c = m[i] * beta1 + g[i] * blend1;
            const Real sign = c > 0 ? Real(1) : c < 0 ? Real(-1) : c; // 0 and NaN stay
            m[i] = m[i] * beta2 + g[i] * blend2;
            w[i] -= rate * sign;
        }
    }

private:
    double rate_;
    Real beta1_, blend1_, beta2_, blend2_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "lion",
             .title = NL_TR("engine", "Lion"),
             .doc = NL_TR("engine", "w −= η·sign(β₁·m + (1 − β₁)·g), m = β₂·m + (1 − β₂)·g: one buffer; wants a third to a tenth of Adam's rate"),
             .schema = optimizerSchema(0.001, {beta1Field(), beta2Field(0.99)}),
             .keras = "Lion",
             .onnx = kNoOnnx,
             .cases = {{}, {.config = {{"beta_1", 0.95}, {"beta_2", 0.98}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Lion>(v), v); });

} // namespace
} // namespace netloom
