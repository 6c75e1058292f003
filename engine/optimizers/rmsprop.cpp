#include "optimizers/common.h"

namespace netloom {
namespace {

class RmsProp final : public Optimizer {
public:
    explicit RmsProp(const Values &v)
        : rate_(getNumber(v, "learning_rate")), keep_(Real(getNumber(v, "rho"))), blend_(Real(1 - getNumber(v, "rho"))), momentum_(Real(getNumber(v, "momentum"))),
          epsilon_(Real(getNumber(v, "epsilon"))), centered_(getBool(v, "centered")), outside_(getText(v, "epsilon_placement") == "outside")
    {
    }

    /// Mean of squares; then the mean gradient if centred; then the momentum.
    int slotCount() const override { return 1 + (centered_ ? 1 : 0) + (momentum_ > 0 ? 1 : 0); }
    std::string slotName(int i) const override { return i == 0 ? "velocity" : i == 1 && centered_ ? "average_gradient" : "momentum"; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t, double learningRate) const override { return {{Real(learningRate)}}; }

    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        if (centered_) momentum_ > 0 ? run<true, true>(k, s) : run<true, false>(k, s);
        else momentum_ > 0 ? run<false, true>(k, s) : run<false, false>(k, s);
    }

private:
    template <bool Centered, bool Momentum> void run(const StepConstants &k, const UpdateSlice &s) const
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict v = s.state[0];
        Real *__restrict mean = Centered ? s.state[1] : nullptr;
        Real *__restrict velocity = Momentum ? s.state[Centered ? 2 : 1] : nullptr;
        const Real rate = k.c[0], keep = keep_, blend = blend_, mu = momentum_;
        const Real in = outside_ ? Real(0) : epsilon_, out = outside_ ? epsilon_ : Real(0);
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real square = keep * v[i] + blend * (g[i] * g[i]);
            v[i] = square;
            Real variance = square;
            if constexpr (Centered) {
                const Real a = keep * mean[i] + blend * g[i];
                mean[i] = a;
                variance = square - a * a;
                variance = variance < 0 ? Real(0) : variance; // rounding only
            }
            Real step = rate * g[i] / (std::sqrt(variance + in) + out);
            if constexpr (Momentum) {
                step = mu * velocity[i] + step;
                velocity[i] = step;
            }
            w[i] -= step;
        }
    }

    double rate_;
    Real keep_, blend_, momentum_, epsilon_;
    bool centered_, outside_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "rmsprop",
             .title = NL_TR("engine", "RMSprop"),
             .doc = NL_TR("engine", "v = ρ·v + (1 − ρ)·g², w −= η·g / √(v + ε): a step size for each weight."),
             .schema = optimizerSchema(0.001, {decayField("rho", 0.9, NL_TR("engine", "Rho"), NL_TR("engine", "Share of the old mean square that is kept at each step.")), momentumField(), epsilonField(),
                                               flagField("centered", false, NL_TR("engine", "Centered"), NL_TR("engine", "Divides by the variance of the gradient instead of its mean square.")), placementField()}),
             .keras = "RMSprop",
             .onnx = kNoOnnx,
             .cases = {{},
                       {.config = {{"momentum", 0.9}}, .inputs = {}},
                       {.config = {{"centered", true}}, .inputs = {}},
                       {.config = {{"centered", true}, {"momentum", 0.5}}, .inputs = {}},
                       {.config = {{"epsilon_placement", std::string("outside")}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<RmsProp>(v), v); });

} // namespace
} // namespace netloom
