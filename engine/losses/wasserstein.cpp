#include "losses/elements.h"

namespace netloom {
namespace {

struct Wasserstein {
    static constexpr bool noMean = true;
    void compute(LossBlock &b) const
    {
        for (int i = 0; i < b.n; ++i) {
            b.loss[i] = b.target[i] * b.prediction[i];
            b.gradient[i] = b.target[i];
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "wasserstein",
             .title = NL_TR("engine", "Wasserstein"),
             .doc = NL_TR("engine", "mean target · prediction with targets −1 and 1: the critic of a Wasserstein GAN; its weights need clipping or a penalty."),
             .keras = "no: Keras has no such loss",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<Wasserstein>>(); });

} // namespace
} // namespace netloom
