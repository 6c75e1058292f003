#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

class Tanh final : public Activation {
public:
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachRun(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n) { vtanh(x + at, y + at, n); });
    }
    /// (1 − y)(1 + y) keeps more digits near ±1 than 1 − y².
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        mapRows(y, dy, dx, rows, cols, ld, [](Real v, Real g) { return g * ((1 - v) * (1 + v)); });
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "tanh",
             .title = NL_TR("engine", "Tanh"),
             .doc = NL_TR("engine", "f(x) = (exp(2x) − 1) / (exp(2x) + 1), between −1 and 1."),
             .keras = "tanh",
             .onnx = "Tanh",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Tanh>(); });

} // namespace
} // namespace netloom
