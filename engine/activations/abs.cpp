#include "activations/pointwise.h"

#include <cmath>

namespace netloom {
namespace {

struct Abs {
    Real value(Real x) const { return std::fabs(x); }
    Real slope(Real x) const
    {
        const Real rest = x < 0 ? Real(-1) : x; // 0 and NaN stay
        return x > 0 ? Real(1) : rest;
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "abs",
             .title = NL_TR("engine", "Absolute value"),
             .doc = NL_TR("engine", "f(x) = |x|."),
             .keras = "no: Keras has no such function",
             .onnx = "Abs",
             .aliases = {"absolute"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<FromInput<Abs>>(); });

} // namespace
} // namespace netloom
