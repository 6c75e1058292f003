#include "losses/classes.h"

namespace netloom {
namespace {

/// max(0, max (1 − y_c) ŷ_c − Σ y_c ŷ_c + 1). The first maximum runs over all classes, as in Keras: the true one
/// takes part with 0.
class CategoricalHinge final : public Loss {
public:
    Result<void> check(const Port &prediction, const Port &target) const override
    {
        return checkClassTarget(prediction, target, "categorical_hinge");
    }
    bool meanPredicts() const override { return false; }
    double compute(const LossContext &c, bool) const override
    {
        return sumRows(c, [&](const Real *p, const Real *y, Real *g, Real factor) {
            double own = 0;
            Real other = (1 - y[0]) * p[0];
            int worst = 0;
            for (int i = 0; i < c.last; ++i) {
                own += double(y[i]) * double(p[i]);
                const Real rest = (1 - y[i]) * p[i];
                if (rest <= other) continue; // a NaN goes on to the sum
                other = rest;
                worst = i;
            }
            const double miss = double(other) - own + 1;
            if (g) {
                for (int i = 0; i < c.last; ++i) g[i] = miss <= 0 ? Real(0) : -y[i] * factor;
                if (!(miss <= 0)) g[worst] += (1 - y[worst]) * factor;
            }
            return miss <= 0 ? 0 : miss;
        });
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "categorical_hinge",
             .title = NL_TR("engine", "Categorical hinge"),
             .doc = NL_TR("engine", "max(0, largest output of the other classes − output of the true class + 1)."),
             .keras = "categorical_hinge",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<CategoricalHinge>(); });

} // namespace
} // namespace netloom
