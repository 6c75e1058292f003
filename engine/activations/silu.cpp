#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

class Silu final : public Activation {
public:
    bool needsInput() const override { return true; }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *s) {
            vsigmoid(x + at, s, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) y[at + i] = x[at + i] * s[i];
        });
    }
    /// σ (1 + x (1 − σ))
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *s) {
            vsigmoid(x + at, s, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) {
                const Real rest = x[at + i] * (1 - s[i]);
                dx[at + i] = dy[at + i] * (s[i] * (1 + rest));
            }
        });
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "silu",
             .title = NL_TR("engine", "SiLU"),
             .doc = NL_TR("engine", "f(x) = x · sigmoid(x), also called swish: smooth, dips below 0 near −1.3."),
             .keras = "silu",
             .onnx = "no: written as Sigmoid and Mul",
             .aliases = {"swish"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Silu>(); });

} // namespace
} // namespace netloom
