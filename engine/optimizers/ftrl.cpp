#include "core/elementwise.h"
#include "optimizers/common.h"

namespace netloom {
namespace {

/// Follow the regularised leader. The weights are made anew from the buffers: first values are forgotten at the first step, as in Keras.
class Ftrl final : public Optimizer {
public:
    explicit Ftrl(const Values &v)
        : rate_(getNumber(v, "learning_rate")), power_(getNumber(v, "learning_rate_power")), start_(getNumber(v, "initial_accumulator_value")), l1_(getNumber(v, "l1_regularization_strength")),
          l2_(getNumber(v, "l2_regularization_strength")), shrinkage_(Real(getNumber(v, "l2_shrinkage_regularization_strength"))), beta_(getNumber(v, "beta"))
    {
    }
    int slotCount() const override { return 2; }
    double slotStart(int i) const override { return i == 0 ? start_ : 0; }
    std::string slotName(int i) const override { return i == 0 ? "accumulator" : "linear"; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t, double learningRate) const override
    {
        return {{Real(learningRate), Real(2 * (l2_ + beta_ / (2 * learningRate)))}};
    }
    void apply(const StepConstants &k, const UpdateSlice &s) const override { power_ == -0.5 ? run<true>(k, s) : run<false>(k, s); }

private:
    template <bool Root> Real raised(Real n) const
    {
        if constexpr (Root) return std::sqrt(n);
        return n > 0 ? fexp(Real(-power_) * flog(n)) : Real(power_ == 0 ? 1 : 0);
    }
    template <bool Root> void run(const StepConstants &k, const UpdateSlice &s) const
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict n = s.state[0];
        Real *__restrict z = s.state[1];
        const Real rate = k.c[0], l2 = k.c[1], l1 = Real(l1_), twice = 2 * shrinkage_;
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real shrunk = g[i] + twice * w[i];
            const Real sum = n[i] + g[i] * g[i];
            const Real after = raised<Root>(sum);
            const Real linear = z[i] + shrunk - (after - raised<Root>(n[i])) / rate * w[i];
            const Real cut = linear < -l1 ? -l1 : linear > l1 ? l1 : linear;
            n[i] = sum;
            z[i] = linear;
            const Real divisor = after / rate + l2;
            w[i] = divisor == 0 ? Real(0) : (cut - linear) / divisor; // 0: the padding of a loaded buffer
        }
    }

    double rate_, power_, start_, l1_, l2_;
    Real shrinkage_;
    double beta_;
};

Field powerField()
{
    Field f = numberField("learning_rate_power", -0.5, -std::numeric_limits<double>::infinity(), NL_TR("engine", "Power"), NL_TR("engine", "How fast the steps of a weight shrink: −0.5 by the root of its squares, 0 not at all."));
    f.max = 0;
    return f;
}

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "ftrl",
             .title = NL_TR("engine", "FTRL"),
             .doc = NL_TR("engine", "Follow the regularised leader: for wide, sparse, linear models; with L1 many weights become exactly 0"),
             .schema = optimizerSchema(0.001, {powerField(),
                                               Field{.key = "initial_accumulator_value", .kind = FieldKind::Number, .def = 0.1, .title = NL_TR("engine", "First accumulator"), .tooltip = NL_TR("engine", "Sum of squares before the first step."), .min = 0, .minOpen = true},
                                               numberField("l1_regularization_strength", 0, 0, NL_TR("engine", "L1 strength"), NL_TR("engine", "Makes weights exactly 0.")),
                                               numberField("l2_regularization_strength", 0, 0, NL_TR("engine", "L2 strength"), NL_TR("engine", "Makes weights smaller.")),
                                               numberField("l2_shrinkage_regularization_strength", 0, 0, NL_TR("engine", "L2 shrinkage"), NL_TR("engine", "An L2 term in the gradient.")),
                                               numberField("beta", 0, 0, NL_TR("engine", "Beta"), NL_TR("engine", "Slows the first steps down."))}),
             .keras = "Ftrl",
             .onnx = kNoOnnx,
             .cases = {{}, {.config = {{"l1_regularization_strength", 0.01}, {"beta", 0.1}}, .inputs = {}}, {.config = {{"learning_rate_power", -0.3}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Ftrl>(v), v); });

} // namespace
} // namespace netloom
