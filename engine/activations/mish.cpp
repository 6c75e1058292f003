#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

/// With e = e^x: tanh(softplus x) = n / (n + 2), n = e (e + 2). From 20 on it is 1 to the last bit.
class Mish final : public Activation {
public:
    bool needsInput() const override { return true; }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t count, Real *e) {
            exponentials(x + at, e, count);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < count; ++i) {
                const Real n = e[i] * (e[i] + 2);
                y[at + i] = x[at + i] * (n / (n + 2));
            }
        });
    }
    /// t + x σ (1 − t²) = t + 4 x e (1 + e) / (n + 2)²
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t count, Real *e) {
            exponentials(x + at, e, count);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < count; ++i) {
                const Real n = e[i] * (e[i] + 2), d = n + 2;
                const Real bend = 4 * x[at + i] * (e[i] / d) * ((1 + e[i]) / d);
                dx[at + i] = dy[at + i] * (n / d + bend);
            }
        });
    }

private:
    static void exponentials(const Real *x, Real *e, std::ptrdiff_t n)
    {
        for (std::ptrdiff_t i = 0; i < n; ++i) e[i] = x[i] > 20 ? Real(20) : x[i];
        vexp(e, e, n);
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "mish",
             .title = NL_TR("engine", "Mish"),
             .doc = NL_TR("engine", "f(x) = x · tanh(ln(1 + exp(x))): smooth, dips below 0 near −1.2."),
             .keras = "mish",
             .onnx = "Mish",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Mish>(); });

} // namespace
} // namespace netloom
