#include "losses/elements.h"

#include <cmath>

namespace netloom {
namespace {

struct Percentage {
    void compute(LossBlock &b) const
    {
        for (int i = 0; i < b.n; ++i) {
            const Real error = b.prediction[i] - b.target[i], size = std::fabs(b.target[i]);
            const Real slope = 100 / (size < Real(1e-7) ? Real(1e-7) : size);
            b.loss[i] = std::fabs(error) * slope;
            const Real rest = error < 0 ? -slope : error;
            b.gradient[i] = error > 0 ? slope : rest;
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "mape",
             .title = NL_TR("engine", "Mean absolute percentage error"),
             .doc = NL_TR("engine", "100 · mean |e| / max(|target|, 1e-7): errors in per cent of the target, which must not be 0."),
             .keras = "mean_absolute_percentage_error",
             .aliases = {"mean_absolute_percentage_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<Percentage>>(); });

} // namespace
} // namespace netloom
