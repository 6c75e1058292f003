#include "losses/elements.h"

namespace netloom {
namespace {

struct Squared {
    void compute(LossBlock &b) const
    {
        for (int i = 0; i < b.n; ++i) {
            const Real error = b.prediction[i] - b.target[i];
            b.loss[i] = error * error;
            b.gradient[i] = 2 * error;
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "sse",
             .title = NL_TR("engine", "Sum of squared errors"),
             .doc = NL_TR("engine", "Σ (prediction − target)² over the outputs, as the reconstruction error of autoencoders."),
             .keras = "no: Keras has no such loss",
             .aliases = {"sum_squared_error", "reconstruction_l2"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<Squared>>(Squared{}, LastAxis::Sum); });

} // namespace
} // namespace netloom
