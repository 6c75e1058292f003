#include "activations/pointwise.h"

namespace netloom {
namespace {

struct SparsePlus {
    Real value(Real x) const
    {
        const Real shifted = x + 1;
        const Real bend = shifted * shifted / 4;
        const Real high = x >= 1 ? x : bend;
        return x <= -1 ? Real(0) : high;
    }
    Real slope(Real x) const
    {
        const Real high = x >= 1 ? Real(1) : (x + 1) / 2;
        return x <= -1 ? Real(0) : high;
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "sparse_plus",
             .title = NL_TR("engine", "Sparse plus"),
             .doc = NL_TR("engine", "f(x) = 0 up to −1, (x + 1)² / 4 between, x from 1 on: a smooth ReLU that is exactly 0 below."),
             .keras = "sparse_plus",
             .onnx = "no: written as Where and Mul",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<FromInput<SparsePlus>>(); });

} // namespace
} // namespace netloom
