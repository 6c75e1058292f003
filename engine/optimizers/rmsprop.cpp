#include "optimizers/common.h"
#include "optimizers/optimizer.h"

#include <cmath>

namespace netloom {
namespace {

class RmsProp final : public Optimizer {
public:
    RmsProp(double rate, double rho, double momentum, double epsilon, bool centered)
        : rate_(rate), keep_(Real(rho)), blend_(Real(1 - rho)), momentum_(Real(momentum)), epsilon_(Real(epsilon)),
          centered_(centered)
    {
    }

    /// Mean of squares; then the mean gradient if centred; then the momentum.
    int slotCount() const override { return 1 + (centered_ ? 1 : 0) + (momentum_ > 0 ? 1 : 0); }
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
        const Real rate = k.c[0], keep = keep_, blend = blend_, epsilon = epsilon_, mu = momentum_;
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
            Real step = rate * g[i] / std::sqrt(variance + epsilon);
            if constexpr (Momentum) {
                step = mu * velocity[i] + step;
                velocity[i] = step;
            }
            w[i] -= step;
        }
    }

    double rate_;
    Real keep_, blend_, momentum_, epsilon_;
    bool centered_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "rmsprop",
             .title = NL_TR("engine", "RMSprop"),
             .doc = NL_TR("engine", "v = ρ·v + (1 − ρ)·g², w −= η·g / √(v + ε): a step size for each weight."),
             .schema = {{learningRateField(0.001),
                         decayField("rho", 0.9, NL_TR("engine", "Rho"),
                                    NL_TR("engine", "Share of the old mean square that is kept at each step.")),
                         Field{.key = "momentum",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Momentum"),
                               .tooltip = NL_TR("engine", "Share of the last step that is kept."),
                               .min = 0,
                               .max = 1},
                         epsilonField(),
                         Field{.key = "centered",
                               .kind = FieldKind::Bool,
                               .def = false,
                               .title = NL_TR("engine", "Centered"),
                               .tooltip = NL_TR("engine", "Divides by the variance of the gradient instead of its mean square.")}}},
             .keras = "RMSprop",
             .onnx = "no: optimisers are not part of an exported model",
             .cases = {{},
                       {.config = {{"momentum", 0.9}}, .inputs = {}},
                       {.config = {{"centered", true}}, .inputs = {}},
                       {.config = {{"centered", true}, {"momentum", 0.5}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<RmsProp>(getNumber(v, "learning_rate"), getNumber(v, "rho"), getNumber(v, "momentum"),
                                         getNumber(v, "epsilon"), getBool(v, "centered"));
    });

} // namespace
} // namespace netloom
