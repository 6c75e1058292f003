#include "losses/elements.h"

namespace netloom {
namespace {

struct SquaredHinge {
    static constexpr bool noMean = true;
    void compute(LossBlock &b) const
    {
        for (int i = 0; i < b.n; ++i) {
            const Real y = b.target[i] == 0 ? Real(-1) : b.target[i];
            const Real product = y * b.prediction[i];
            const Real miss = 1 - product, kept = miss <= 0 ? Real(0) : miss;
            b.loss[i] = kept * kept;
            b.gradient[i] = -2 * y * kept;
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "squared_hinge",
             .title = NL_TR("engine", "Squared hinge"),
             .doc = NL_TR("engine", "mean max(0, 1 − y · prediction)² with y = −1 or 1 (a target of 0 counts as −1)."),
             .keras = "squared_hinge",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<SquaredHinge>>(); });

} // namespace
} // namespace netloom
