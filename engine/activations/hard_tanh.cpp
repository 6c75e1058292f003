#include "activations/pointwise.h"

namespace netloom {
namespace {

struct HardTanh {
    Real value(Real x) const
    {
        const Real low = x < -1 ? Real(-1) : x;
        return low > 1 ? Real(1) : low;
    }
    Real slope(Real y) const
    {
        const Real inside = y >= 1 ? Real(0) : Real(1);
        return y <= -1 ? Real(0) : inside;
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "hard_tanh",
             .title = NL_TR("engine", "Hard tanh"),
             .doc = NL_TR("engine", "f(x) = clip(x, −1, 1): straight lines in place of tanh."),
             .keras = "hard_tanh",
             .onnx = "Clip",
             .aliases = {"hardtanh"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<FromOutput<HardTanh>>(); });

} // namespace
} // namespace netloom
