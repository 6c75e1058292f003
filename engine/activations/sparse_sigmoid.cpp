#include "activations/pointwise.h"

namespace netloom {
namespace {

struct SparseSigmoid {
    Real value(Real x) const
    {
        const Real v = (x + 1) / 2;
        const Real low = v < 0 ? Real(0) : v;
        return low > 1 ? Real(1) : low;
    }
    Real slope(Real y) const
    {
        const Real inside = y >= 1 ? Real(0) : Real(0.5);
        return y <= 0 ? Real(0) : inside;
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "sparse_sigmoid",
             .title = NL_TR("engine", "Sparse sigmoid"),
             .doc = NL_TR("engine", "f(x) = clip((x + 1) / 2, 0, 1)."),
             .keras = "sparse_sigmoid",
             .onnx = "HardSigmoid",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<FromOutput<SparseSigmoid>>(); });

} // namespace
} // namespace netloom
