#pragma once

#include "optimizers/common.h"

namespace netloom {

/// Adam and AdamW. Keras's form adds ε to the uncorrected √v ("ε-hat"), PyTorch's to the corrected one.
class Adam final : public Optimizer {
public:
    explicit Adam(const Values &v)
        : rate_(getNumber(v, "learning_rate")), beta1_(getNumber(v, "beta_1")), beta2_(getNumber(v, "beta_2")), epsilon_(getNumber(v, "epsilon")),
          amsgrad_(getBool(v, "amsgrad")), corrected_(getText(v, "epsilon_placement") == "corrected")
    {
    }

    int slotCount() const override { return amsgrad_ ? 3 : 2; }
    std::string slotName(int i) const override { return i == 0 ? "momentum" : i == 1 ? "velocity" : "velocity_hat"; }
    double learningRate() const override { return rate_; }

    StepConstants begin(std::uint64_t step, double learningRate) const override
    {
        const std::uint64_t t = step + 1;
        const double root = std::sqrt(1 - integerPower(beta2_, t));
        const double correction = root / (1 - integerPower(beta1_, t));
        // m̂ / (√v̂ + ε) = correction · m / (√v + ε·root)
        return {{Real(learningRate * correction), Real(1 - beta1_), Real(1 - beta2_), Real(corrected_ ? epsilon_ * root : epsilon_)}};
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
        const Real alpha = k.c[0], blend1 = k.c[1], blend2 = k.c[2], epsilon = k.c[3];
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

    double rate_, beta1_, beta2_, epsilon_;
    bool amsgrad_, corrected_;
};

inline std::vector<Field> adamFields()
{
    return {beta1Field(), beta2Field(), epsilonField(),
            flagField("amsgrad", false, NL_TR("engine", "AMSGrad"), NL_TR("engine", "Uses the largest mean square seen so far: steps never grow again.")),
            Field{.key = "epsilon_placement",
                  .kind = FieldKind::Choice,
                  .def = std::string("uncorrected"),
                  .title = NL_TR("engine", "Place of epsilon"),
                  .tooltip = NL_TR("engine", "uncorrected: added to √v as in Keras; corrected: to √v̂ as in the paper and PyTorch (there with 1e-8)."),
                  .choices = {"uncorrected", "corrected"}}};
}

} // namespace netloom
