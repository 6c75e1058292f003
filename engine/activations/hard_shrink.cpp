#include "activations/pointwise.h"

#include <cmath>

namespace netloom {
namespace {

/// Outside the dead zone the output is never 0.
struct HardShrink {
    Real t;
    Real value(Real x) const { return std::fabs(x) <= t ? Real(0) : x; }
    Real slope(Real y) const { return y == 0 ? Real(0) : Real(1); }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "hard_shrink",
             .title = NL_TR("engine", "Hard shrink"),
             .doc = NL_TR("engine", "f(x) = x where |x| > threshold, else 0."),
             .schema = {{Field{.key = "threshold",
                               .kind = FieldKind::Number,
                               .def = 0.5,
                               .title = NL_TR("engine", "Threshold"),
                               .tooltip = NL_TR("engine", "Half the width of the dead zone."),
                               .min = 0,
                               .main = true}}},
             .keras = "hard_shrink",
             .onnx = "Shrink",
             .aliases = {"hardshrink"},
             .cases = {{}, {.config = {{"threshold", 1.25}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<FromOutput<HardShrink>>(HardShrink{Real(getNumber(v, "threshold"))}); });

} // namespace
} // namespace netloom
