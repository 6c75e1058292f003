#include "activations/pointwise.h"

namespace netloom {
namespace {

/// NaN passes, as everywhere.
struct Step {
    Real atZero;
    Real value(Real x) const
    {
        const Real rest = x == 0 ? atZero : x;
        const Real low = x < 0 ? Real(0) : rest;
        return x > 0 ? Real(1) : low;
    }
    Real slope(Real) const { return 0; }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "step",
             .title = NL_TR("engine", "Step"),
             .doc = NL_TR("engine", "f(x) = 1 for x > 0, else 0, the threshold of the first perceptrons; no gradient passes through it."),
             .schema = {{Field{.key = "at_zero",
                               .kind = FieldKind::Int,
                               .def = std::int64_t(0),
                               .title = NL_TR("engine", "Value at 0"),
                               .tooltip = NL_TR("engine", "0: one for x > 0; 1: one for x ≥ 0. Textbooks differ."),
                               .min = 0,
                               .max = 1,
                               .main = true}}},
             .keras = "no: Keras has no such function",
             .onnx = "no: written as Greater and Cast",
             .aliases = {"heaviside", "binary_step"},
             .cases = {{}, {.config = {{"at_zero", std::int64_t(1)}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<FromOutput<Step>>(Step{Real(getInt(v, "at_zero"))}); });

} // namespace
} // namespace netloom
