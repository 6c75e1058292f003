#include "activations/activation.h"
#include "activations/rows.h"

namespace netloom {
namespace {

class Linear final : public Activation {
public:
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        if (x != y) mapRows(x, y, rows, cols, ld, [](Real v) { return v; });
    }
    void backward(const Real *, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        if (dx != dy) mapRows(dy, dx, rows, cols, ld, [](Real v) { return v; });
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "linear",
             .title = NL_TR("engine", "Linear"),
             .doc = NL_TR("engine", "f(x) = x: no activation; for outputs of a regression and before a separate activation."),
             .keras = "linear",
             .onnx = "Identity",
             .aliases = {"identity", "none"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Linear>(); });

} // namespace
} // namespace netloom
