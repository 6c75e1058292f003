#include "optimizers/common.h"

namespace netloom {
namespace {

/// Adam with Nesterov momentum. u_t = β₁·(1 − ½·.96^(ψt)); Keras 3 has ψ = 1, PyTorch and older Keras .004.
class Nadam final : public Optimizer {
public:
    explicit Nadam(const Values &v)
        : rate_(getNumber(v, "learning_rate")), beta1_(getNumber(v, "beta_1")), beta2_(getNumber(v, "beta_2")), epsilon_(Real(getNumber(v, "epsilon"))),
          shrink_(exactPow(0.96, getNumber(v, "schedule_decay")))
    {
        // Πu once and for all: a step must not cost more the later it is. Below 1e-20 the correction is 1.
        double product = 1, power = 1;
        for (int t = 1; t <= kTable && product > 1e-20; ++t) {
            power *= shrink_;
            product *= beta1_ * (1 - 0.5 * power);
            products_.push_back(product);
        }
    }
    int slotCount() const override { return 2; }
    std::string slotName(int i) const override { return i == 0 ? "momentum" : "velocity"; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t step, double learningRate) const override
    {
        const std::uint64_t t = step + 1;
        const double now = weight(t), next = weight(t + 1), product = productTo(t);
        const double ofMean = next / (1 - product * next), ofGradient = (1 - now) / (1 - product);
        return {{Real(learningRate), Real(1 - beta1_), Real(1 - beta2_), Real(ofMean), Real(ofGradient), Real(1 / (1 - integerPower(beta2_, t)))}};
    }
    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict m = s.state[0];
        Real *__restrict v = s.state[1];
        const Real rate = k.c[0], blend1 = k.c[1], blend2 = k.c[2], ofMean = k.c[3], ofGradient = k.c[4], square = k.c[5], epsilon = epsilon_;
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real mean = m[i] + (g[i] - m[i]) * blend1;
            const Real second = v[i] + (g[i] * g[i] - v[i]) * blend2;
            m[i] = mean;
            v[i] = second;
            w[i] -= rate * (ofMean * mean + ofGradient * g[i]) / (std::sqrt(second * square) + epsilon);
        }
    }

private:
    static constexpr int kTable = 1 << 16;
    double weight(std::uint64_t t) const { return beta1_ * (1 - 0.5 * integerPower(shrink_, t)); }
    double productTo(std::uint64_t t) const
    {
        if (t <= products_.size()) return products_[std::size_t(t) - 1];
        return products_.size() == std::size_t(kTable) ? products_.back() * integerPower(beta1_, t - products_.size()) : 0;
    }

    double rate_, beta1_, beta2_;
    Real epsilon_;
    double shrink_;
    std::vector<double> products_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "nadam",
             .title = NL_TR("engine", "Nadam"),
             .doc = NL_TR("engine", "Adam with Nesterov momentum, its share growing by u_t = β₁·(1 − ½·.96^(ψ·t))"),
             .schema = optimizerSchema(0.001, {beta1Field(), beta2Field(), epsilonField(),
                                               numberField("schedule_decay", 1, 0, NL_TR("engine", "Schedule decay"), NL_TR("engine", "The ψ of .96^(ψ·t): 1 in Keras 3, .004 in PyTorch and older Keras."))}),
             .keras = "Nadam",
             .onnx = kNoOnnx,
             .cases = {{}, {.config = {{"schedule_decay", 0.004}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Nadam>(v), v); });

} // namespace
} // namespace netloom
