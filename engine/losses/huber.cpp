#include "losses/elements.h"

#include <cmath>

namespace netloom {
namespace {

struct Huber {
    Real delta;
    void compute(LossBlock &b) const
    {
        for (int i = 0; i < b.n; ++i) {
            const Real error = b.prediction[i] - b.target[i], size = std::fabs(error);
            const Real near = error * error / 2, far = delta * (size - delta / 2);
            b.loss[i] = size > delta ? far : near;
            const Real low = error < -delta ? -delta : error;
            b.gradient[i] = low > delta ? delta : low;
        }
    }
};

const LossRegistrar registrar(
    PartInfo{.kind = PartKind::Loss,
             .type = "huber",
             .title = NL_TR("engine", "Huber"),
             .doc = NL_TR("engine", "½ e² for |e| ≤ delta, else delta |e| − ½ delta², mean over the outputs: squared near the target, absolute far from it."),
             .schema = {{Field{.key = "delta",
                               .kind = FieldKind::Number,
                               .def = 1.0,
                               .title = NL_TR("engine", "Delta"),
                               .tooltip = NL_TR("engine", "Where the square turns into a line."),
                               .min = 0,
                               .minOpen = true,
                               .main = true}}},
             .keras = "huber",
             .cases = {{}, {.config = {{"delta", 0.3}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<ElementLoss<Huber>>(Huber{Real(getNumber(v, "delta"))}); });

} // namespace
} // namespace netloom
