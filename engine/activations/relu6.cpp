#include "activations/pointwise.h"

namespace netloom {
namespace {

struct Relu6 {
    Real value(Real x) const
    {
        const Real low = x < 0 ? Real(0) : x;
        return low > 6 ? Real(6) : low;
    }
    Real slope(Real y) const
    {
        const Real inside = y >= 6 ? Real(0) : Real(1);
        return y <= 0 ? Real(0) : inside;
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "relu6",
             .title = NL_TR("engine", "ReLU6"),
             .doc = NL_TR("engine", "f(x) = min(max(0, x), 6): ReLU with a ceiling, for nets that will run in few bits."),
             .keras = "relu6",
             .onnx = "Clip",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<FromOutput<Relu6>>(); });

} // namespace
} // namespace netloom
