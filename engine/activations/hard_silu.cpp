#include "activations/pointwise.h"

namespace netloom {
namespace {

struct HardSilu {
    Real value(Real x) const
    {
        const Real share = x / 6 + Real(0.5);
        const Real low = share < 0 ? Real(0) : share;
        return x * (low > 1 ? Real(1) : low);
    }
    Real slope(Real x) const
    {
        const Real inside = x / 3 + Real(0.5);
        const Real high = x >= 3 ? Real(1) : inside;
        return x <= -3 ? Real(0) : high;
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "hard_silu",
             .title = NL_TR("engine", "Hard SiLU"),
             .doc = NL_TR("engine", "f(x) = x · clip(x/6 + 0.5, 0, 1): SiLU with straight lines in place of the sigmoid."),
             .keras = "hard_silu",
             .onnx = "HardSwish",
             .aliases = {"hard_swish", "hardswish"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<FromInput<HardSilu>>(); });

} // namespace
} // namespace netloom
