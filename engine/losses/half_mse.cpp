#include "losses/elements.h"

namespace netloom {
namespace {

struct HalfSquared {
    void compute(LossBlock &b) const
    {
        for (int i = 0; i < b.n; ++i) {
            const Real error = b.prediction[i] - b.target[i];
            b.loss[i] = error * error / 2;
            b.gradient[i] = error;
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "half_mse",
             .title = NL_TR("engine", "Half squared error"),
             .doc = NL_TR("engine", "½ Σ (prediction − target)² over the outputs: the quadratic cost of textbooks, whose gradient is the error itself."),
             .keras = "no: Keras has no such loss",
             .aliases = {"quadratic", "half_mean_squared_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<HalfSquared>>(HalfSquared{}, LastAxis::Sum); });

} // namespace
} // namespace netloom
