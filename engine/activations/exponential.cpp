#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

class Exponential final : public Activation {
public:
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachRun(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n) { vexp(x + at, y + at, n); });
    }
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        mapRows(y, dy, dx, rows, cols, ld, [](Real v, Real g) { return g * v; });
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "exponential",
             .title = NL_TR("engine", "Exponential"),
             .doc = NL_TR("engine", "f(x) = exp(x): for outputs that must be positive, as rates and variances."),
             .keras = "exponential",
             .onnx = "Exp",
             .aliases = {"exp"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Exponential>(); });

} // namespace
} // namespace netloom
