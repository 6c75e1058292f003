#include "activations/pointwise.h"

#include <cmath>

namespace netloom {
namespace {

/// Outside the dead zone the output is never 0.
struct SoftShrink {
    Real t;
    Real value(Real x) const { return std::copysign(std::fabs(x) <= t ? Real(0) : std::fabs(x) - t, x); }
    Real slope(Real y) const { return y == 0 ? Real(0) : Real(1); }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "soft_shrink",
             .title = NL_TR("engine", "Soft shrink"),
             .doc = NL_TR("engine", "f(x) = sign(x) · max(|x| − threshold, 0): small values become 0, the rest moves towards it."),
             .schema = {{Field{.key = "threshold",
                               .kind = FieldKind::Number,
                               .def = 0.5,
                               .title = NL_TR("engine", "Threshold"),
                               .tooltip = NL_TR("engine", "Half the width of the dead zone."),
                               .min = 0,
                               .main = true}}},
             .keras = "soft_shrink",
             .onnx = "Shrink",
             .aliases = {"softshrink"},
             .cases = {{}, {.config = {{"threshold", 1.25}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<FromOutput<SoftShrink>>(SoftShrink{Real(getNumber(v, "threshold"))}); });

} // namespace
} // namespace netloom
