#include "activations/pointwise.h"

#include <cmath>

namespace netloom {
namespace {

/// From the input: 1 − |y| has lost its digits where the slope is small.
struct Softsign {
    Real value(Real x) const { return x / (1 + std::fabs(x)); }
    Real slope(Real x) const
    {
        const Real d = 1 + std::fabs(x);
        return 1 / (d * d);
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "softsign",
             .title = NL_TR("engine", "Softsign"),
             .doc = NL_TR("engine", "f(x) = x / (1 + |x|), between −1 and 1, slower to saturate than tanh."),
             .keras = "softsign",
             .onnx = "Softsign",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<FromInput<Softsign>>(); });

} // namespace
} // namespace netloom
