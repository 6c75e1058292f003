#include "losses/elements.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

struct Poisson {
    void compute(LossBlock &b) const
    {
        alignas(64) Real p[kLossBlock], ln[kLossBlock];
        for (int i = 0; i < b.n; ++i) p[i] = b.prediction[i] + Real(1e-7);
        vlog(p, ln, b.n);
        for (int i = 0; i < b.n; ++i) {
            const Real product = b.target[i] * ln[i];
            b.loss[i] = b.prediction[i] - product;
            b.gradient[i] = 1 - b.target[i] / p[i];
        }
    }
    static std::string why(Real prediction)
    {
        if (prediction + Real(1e-7) > 0) return {};
        return format(NL_TR("engine", "poisson takes the logarithm of the prediction, which is {0}. Give the last layer an activation that is always positive, as exponential or softplus"),
                      {toText(double(prediction))});
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "poisson",
             .title = NL_TR("engine", "Poisson"),
             .doc = NL_TR("engine", "mean (prediction − target · ln prediction): for counts, with an output that is positive (exponential, softplus)."),
             .keras = "poisson",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<Poisson>>(); });

} // namespace
} // namespace netloom
