#include "activations/pointwise.h"

namespace netloom {
namespace {

struct Threshold {
    Real t, other;
    Real value(Real x) const { return x <= t ? other : x; }
    Real slope(Real x) const { return x <= t ? Real(0) : Real(1); }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "threshold",
             .title = NL_TR("engine", "Threshold"),
             .doc = NL_TR("engine", "f(x) = x for x > threshold, else a fixed value."),
             .schema = {{Field{.key = "threshold",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Threshold"),
                               .tooltip = NL_TR("engine", "Inputs above it pass."),
                               .main = true},
                         Field{.key = "default_value",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Value below"),
                               .tooltip = NL_TR("engine", "Output for inputs at or below the threshold.")}}},
             .keras = "threshold",
             .onnx = "no: written as Greater and Where",
             .cases = {{}, {.config = {{"threshold", 0.4}, {"default_value", -1.0}}, .inputs = {}}}},
    [](const Values &v) {
        return std::make_unique<FromInput<Threshold>>(Threshold{Real(getNumber(v, "threshold")), Real(getNumber(v, "default_value"))});
    });

} // namespace
} // namespace netloom
