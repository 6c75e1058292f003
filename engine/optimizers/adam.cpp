#include "optimizers/common.h"
#include "optimizers/optimizer.h"

#include <cmath>

namespace netloom {
namespace {

/// Keras's form: ε is added to the uncorrected √v.
class Adam final : public Optimizer {
public:
    Adam(double rate, double beta1, double beta2, double epsilon, bool amsgrad)
        : rate_(rate), beta1_(beta1), beta2_(beta2), epsilon_(Real(epsilon)), amsgrad_(amsgrad)
    {
    }

    int slotCount() const override { return amsgrad_ ? 3 : 2; }
    double learningRate() const override { return rate_; }

    StepConstants begin(std::uint64_t step, double learningRate) const override
    {
        const std::uint64_t t = step + 1;
        const double correction = std::sqrt(1 - integerPower(beta2_, t)) / (1 - integerPower(beta1_, t));
        return {{Real(learningRate * correction), Real(1 - beta1_), Real(1 - beta2_)}};
    }

    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        amsgrad_ ? run<true>(k, s) : run<false>(k, s);
    }

private:
    template <bool Maximum> void run(const StepConstants &k, const UpdateSlice &s) const
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict m = s.state[0];
        Real *__restrict v = s.state[1];
        Real *__restrict top = Maximum ? s.state[2] : nullptr;
        const Real alpha = k.c[0], blend1 = k.c[1], blend2 = k.c[2], epsilon = epsilon_;
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real mean = m[i] + (g[i] - m[i]) * blend1;
            const Real square = v[i] + (g[i] * g[i] - v[i]) * blend2;
            m[i] = mean;
            v[i] = square;
            Real used = square;
            if constexpr (Maximum) {
                used = top[i] > square ? top[i] : square;
                top[i] = used;
            }
            w[i] -= alpha * mean / (std::sqrt(used) + epsilon);
        }
    }

    double rate_, beta1_, beta2_;
    Real epsilon_;
    bool amsgrad_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "adam",
             .title = NL_TR("engine", "Adam"),
             .doc = NL_TR("engine", "Running means of gradient and squared gradient give each weight its step: a good first choice."),
             .schema = {{learningRateField(0.001),
                         decayField("beta_1", 0.9, NL_TR("engine", "Beta 1"),
                                    NL_TR("engine", "Share of the old mean gradient that is kept at each step.")),
                         decayField("beta_2", 0.999, NL_TR("engine", "Beta 2"),
                                    NL_TR("engine", "Share of the old mean square that is kept at each step.")),
                         epsilonField(),
                         Field{.key = "amsgrad",
                               .kind = FieldKind::Bool,
                               .def = false,
                               .title = NL_TR("engine", "AMSGrad"),
                               .tooltip = NL_TR("engine", "Uses the largest mean square seen so far: steps never grow again.")}}},
             .keras = "Adam",
             .onnx = "no: optimisers are not part of an exported model",
             .cases = {{},
                       {.config = {{"amsgrad", true}}, .inputs = {}},
                       {.config = {{"beta_1", 0.5}, {"epsilon", 1e-3}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<Adam>(getNumber(v, "learning_rate"), getNumber(v, "beta_1"), getNumber(v, "beta_2"),
                                      getNumber(v, "epsilon"), getBool(v, "amsgrad"));
    });

} // namespace
} // namespace netloom
