#include "losses/elements.h"

namespace netloom {
namespace {

class MeanSquaredError final : public Loss {
public:
    Result<void> check(const Port &prediction, const Port &target) const override
    {
        return checkSameShape(prediction, target);
    }
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
             .type = "mse",
             .title = NL_TR("engine", "Mean squared error"),
             .doc = NL_TR("engine", "mean (prediction − target)² over the outputs: the usual loss of a regression."),
             .keras = "mean_squared_error",
             .aliases = {"mean_squared_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<MeanSquaredError>(); });

} // namespace
} // namespace netloom
