#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

#include <cmath>

namespace netloom {
namespace {

/// ln(1 + e^−|x|) is exact for any x: nothing overflows.
class LogSigmoid final : public Activation {
public:
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *e) {
            const Real *in = x + at;
            Real *out = y + at;
            for (std::ptrdiff_t i = 0; i < n; ++i) e[i] = -std::fabs(in[i]);
            vexp(e, e, n);
            vlog1p(e, e, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) {
                const Real v = in[i];
                const Real low = v < 0 ? v : Real(0);
                out[i] = low - e[i];
            }
        });
    }
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *e) {
            vexpm1(y + at, e, n); // σ(−x) = 1 − e^y
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) dx[at + i] = dy[at + i] * -e[i];
        });
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "log_sigmoid",
             .title = NL_TR("engine", "Log-sigmoid"),
             .doc = NL_TR("engine", "f(x) = −ln(1 + exp(−x)), the logarithm of the sigmoid."),
             .keras = "log_sigmoid",
             .onnx = "no: written as Softplus and Neg",
             .aliases = {"logsigmoid"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<LogSigmoid>(); });

} // namespace
} // namespace netloom
