#include "losses/elements.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

constexpr Real kLogEpsilon = Real(1e-7);

struct SquaredLog {
    void compute(LossBlock &b) const
    {
        alignas(64) Real p[kLossBlock], t[kLossBlock];
        for (int i = 0; i < b.n; ++i) {
            p[i] = b.prediction[i] < kLogEpsilon ? kLogEpsilon : b.prediction[i];
            t[i] = b.target[i] < kLogEpsilon ? kLogEpsilon : b.target[i];
        }
        vlog1p(p, p, b.n);
        vlog1p(t, t, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real difference = p[i] - t[i];
            b.loss[i] = difference * difference;
            const Real slope = 2 * difference / (1 + b.prediction[i]);
            b.gradient[i] = b.prediction[i] < kLogEpsilon ? Real(0) : slope;
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "msle",
             .title = NL_TR("engine", "Mean squared logarithmic error"),
             .doc = NL_TR("engine", "mean (ln(1 + prediction) − ln(1 + target))², both at least 0: relative errors of positive targets."),
             .keras = "mean_squared_logarithmic_error",
             .aliases = {"mean_squared_logarithmic_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<SquaredLog>>(); });

} // namespace
} // namespace netloom
