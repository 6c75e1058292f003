#include "losses/classes.h"

namespace netloom {
namespace {

/// Both clipped to [ε, 1].
class KlDivergence final : public Loss {
public:
    Result<void> check(const Port &prediction, const Port &target) const override
    {
        return checkClassTarget(prediction, target, "kl_divergence");
    }
    double compute(const LossContext &c, bool) const override
    {
        return sumRows(c, [&](const Real *p, const Real *y, Real *g, Real factor) {
            double loss = 0;
            for (int i = 0; i < c.last; ++i) {
                const Real t = clip(y[i]), q = clip(p[i]);
                loss += double(t) * (double(flog(t)) - double(flog(q)));
                if (g) g[i] = q == p[i] || p[i] != p[i] ? -(t / q) * factor : Real(0);
            }
            return loss;
        });
    }

private:
    static Real clip(Real v)
    {
        const Real low = v < kLossEpsilon ? kLossEpsilon : v;
        return low > 1 ? Real(1) : low;
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "kl_divergence",
             .title = NL_TR("engine", "Kullback–Leibler divergence"),
             .doc = NL_TR("engine", "Σ y ln(y / p): how far predicted shares are from the true ones."),
             .keras = "kl_divergence",
             .aliases = {"kld", "kullback_leibler_divergence"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<KlDivergence>(); });

} // namespace
} // namespace netloom
