#include "losses/elements.h"

namespace netloom {
namespace {

/// Σ of the squares; whoever asks for the batch's loss takes the root of their mean and divides the gradient by it.
class RootMeanSquared final : public Loss {
public:
    Result<void> check(const Port &prediction, const Port &target) const override { return checkSameShape(prediction, target); }
    bool rootOfMean() const override { return true; }
    double compute(const LossContext &c, bool) const override
    {
        return sumElements(c, false, [](LossBlock &b) {
            for (int i = 0; i < b.n; ++i) {
                const Real error = b.prediction[i] - b.target[i];
                b.loss[i] = error * error;
                b.gradient[i] = 2 * error;
            }
        });
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "rmse",
             .title = NL_TR("engine", "Root mean squared error"),
             .doc = NL_TR("engine", "√ mean (prediction − target)² over the batch: the squared error in units of the target."),
             .keras = "no: Keras has no such loss",
             .aliases = {"root_mean_squared_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<RootMeanSquared>(); });

} // namespace
} // namespace netloom
