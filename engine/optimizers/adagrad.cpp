#include "optimizers/common.h"

namespace netloom {
namespace {

class Adagrad final : public Optimizer {
public:
    explicit Adagrad(const Values &v)
        : rate_(getNumber(v, "learning_rate")), start_(getNumber(v, "initial_accumulator_value")), epsilon_(Real(getNumber(v, "epsilon"))), outside_(getText(v, "epsilon_placement") == "outside")
    {
    }
    int slotCount() const override { return 1; }
    double slotStart(int) const override { return start_; }
    std::string slotName(int) const override { return "accumulator"; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t, double learningRate) const override { return {{Real(learningRate)}}; }
    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict a = s.state[0];
        const Real rate = k.c[0], in = outside_ ? Real(0) : epsilon_, out = outside_ ? epsilon_ : Real(0);
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real sum = a[i] + g[i] * g[i];
            a[i] = sum;
            w[i] -= rate * g[i] / (std::sqrt(sum + in) + out);
        }
    }

private:
    double rate_, start_;
    Real epsilon_;
    bool outside_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "adagrad",
             .title = NL_TR("engine", "Adagrad"),
             .doc = NL_TR("engine", "G += g², w −= η·g / √(G + ε): the steps of often moved weights shrink for good"),
             .schema = optimizerSchema(0.001, {numberField("initial_accumulator_value", 0.1, 0, NL_TR("engine", "First accumulator"), NL_TR("engine", "G before the first step: .1 in Keras, 0 in PyTorch.")),
                                               epsilonField(), placementField()}),
             .keras = "Adagrad",
             .onnx = kNoOnnx,
             .cases = {{}, {.config = {{"initial_accumulator_value", 0.0}, {"epsilon", 1e-10}, {"epsilon_placement", std::string("outside")}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Adagrad>(v), v); });

} // namespace
} // namespace netloom
