#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

class Sigmoid final : public Activation {
public:
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachRun(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n) { vsigmoid(x + at, y + at, n); });
    }
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        mapRows(y, dy, dx, rows, cols, ld, [](Real v, Real g) { return g * (v * (1 - v)); });
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "sigmoid",
             .title = NL_TR("engine", "Sigmoid"),
             .doc = NL_TR("engine", "f(x) = 1 / (1 + exp(−x)), between 0 and 1: the probability of a yes-or-no output."),
             .keras = "sigmoid",
             .onnx = "Sigmoid",
             .aliases = {"logistic"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Sigmoid>(); });

} // namespace
} // namespace netloom
