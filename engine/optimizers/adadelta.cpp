#include "optimizers/common.h"

namespace netloom {
namespace {

class Adadelta final : public Optimizer {
public:
    explicit Adadelta(const Values &v)
        : rate_(getNumber(v, "learning_rate")), keep_(Real(getNumber(v, "rho"))), blend_(Real(1 - getNumber(v, "rho"))), epsilon_(Real(getNumber(v, "epsilon")))
    {
    }
    int slotCount() const override { return 2; }
    std::string slotName(int i) const override { return i == 0 ? "accumulated_grad" : "accumulated_delta_var"; }
    double learningRate() const override { return rate_; }
    StepConstants begin(std::uint64_t, double learningRate) const override { return {{Real(learningRate)}}; }
    void apply(const StepConstants &k, const UpdateSlice &s) const override
    {
        Real *__restrict w = s.w;
        const Real *__restrict g = s.g;
        Real *__restrict a = s.state[0];
        Real *__restrict d = s.state[1];
        const Real rate = k.c[0], keep = keep_, blend = blend_, epsilon = epsilon_;
        for (std::size_t i = 0; i < s.n; ++i) {
            const Real square = keep * a[i] + blend * (g[i] * g[i]);
            const Real step = -std::sqrt(d[i] + epsilon) / std::sqrt(square + epsilon) * g[i];
            a[i] = square;
            d[i] = keep * d[i] + blend * (step * step);
            w[i] += rate * step;
        }
    }

private:
    double rate_;
    Real keep_, blend_, epsilon_;
};

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "adadelta",
             .title = NL_TR("engine", "Adadelta"),
             .doc = NL_TR("engine", "Δ = −√(D + ε) / √(A + ε)·g with running means A of g² and D of Δ²; w += η·Δ. The paper has η = 1."),
             .schema = optimizerSchema(0.001, {decayField("rho", 0.95, NL_TR("engine", "Rho"), NL_TR("engine", "Share of the old mean squares that is kept at each step.")), epsilonField()}),
             .keras = "Adadelta",
             .onnx = kNoOnnx,
             .cases = {{}, {.config = {{"learning_rate", 1.0}, {"rho", 0.9}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Adadelta>(v), v); });

} // namespace
} // namespace netloom
