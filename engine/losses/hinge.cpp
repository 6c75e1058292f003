#include "losses/elements.h"

namespace netloom {
namespace {

struct Hinge {
    static constexpr bool noMean = true;
    void compute(LossBlock &b) const
    {
        for (int i = 0; i < b.n; ++i) {
            const Real y = b.target[i] == 0 ? Real(-1) : b.target[i];
            const Real product = y * b.prediction[i];
            const Real miss = 1 - product;
            b.loss[i] = miss <= 0 ? Real(0) : miss;
            b.gradient[i] = miss <= 0 ? Real(0) : -y;
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "hinge",
             .title = NL_TR("engine", "Hinge"),
             .doc = NL_TR("engine", "mean max(0, 1 − y · prediction) with y = −1 or 1 (a target of 0 counts as −1): the margin of perceptrons and support vector machines."),
             .keras = "hinge",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<Hinge>>(); });

} // namespace
} // namespace netloom
