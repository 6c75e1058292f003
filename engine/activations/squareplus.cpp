#include "activations/pointwise.h"

#include <cmath>

namespace netloom {
namespace {

/// For x < 0 the sum would cancel: b / (√(x² + b) − x) is the same number.
struct Squareplus {
    Real b;
    Real value(Real x) const
    {
        const Real square = x * x;
        const Real root = std::sqrt(square + b);
        const Real small = b / (root - x);
        return (x < 0 ? small : x + root) / 2;
    }
    Real slope(Real x) const
    {
        const Real square = x * x;
        const Real total = square + b, root = std::sqrt(total);
        const Real small = b / (total + root * -x); // (1 + x/root) = (root + x)/root = b / (root (root − x))
        return (x < 0 ? small : 1 + x / root) / 2;
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "squareplus",
             .title = NL_TR("engine", "Squareplus"),
             .doc = NL_TR("engine", "f(x) = (x + √(x² + b)) / 2: smooth like softplus, without an exponential."),
             .schema = {{Field{.key = "b",
                               .kind = FieldKind::Number,
                               .def = 4.0,
                               .title = NL_TR("engine", "b"),
                               .tooltip = NL_TR("engine", "Width of the bend; the value at 0 is √b / 2."),
                               .min = 0,
                               .minOpen = true,
                               .main = true}}},
             .keras = "squareplus",
             .onnx = "no: written as Mul, Add and Sqrt",
             .cases = {{}, {.config = {{"b", 0.5}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<FromInput<Squareplus>>(Squareplus{Real(getNumber(v, "b"))}); });

} // namespace
} // namespace netloom
