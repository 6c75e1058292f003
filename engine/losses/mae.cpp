#include "losses/elements.h"

#include <cmath>

namespace netloom {
namespace {

struct Absolute {
    void compute(LossBlock &b) const
    {
        for (int i = 0; i < b.n; ++i) {
            const Real error = b.prediction[i] - b.target[i];
            b.loss[i] = std::fabs(error);
            const Real rest = error < 0 ? Real(-1) : error; // 0 and NaN stay
            b.gradient[i] = error > 0 ? Real(1) : rest;
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "mae",
             .title = NL_TR("engine", "Mean absolute error"),
             .doc = NL_TR("engine", "mean |prediction − target| over the outputs: large errors count less than in the squared error."),
             .keras = "mean_absolute_error",
             .aliases = {"mean_absolute_error", "l1"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ElementLoss<Absolute>>(); });

} // namespace
} // namespace netloom
