#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"
#include "core/reduce.h"

namespace netloom {
namespace {

class LogSoftmax final : public Activation {
public:
    bool rowwise() const override { return true; }

    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        for (int r = 0; r < rows; ++r) {
            const Real *in = x + std::ptrdiff_t(r) * ld;
            Real *out = y + std::ptrdiff_t(r) * ld;
            const Real top = maximum(in, cols);
            double total = 0;
            eachBlock(1, cols, cols, [&](std::ptrdiff_t at, std::ptrdiff_t n, Real *e) {
                for (std::ptrdiff_t i = 0; i < n; ++i) e[i] = in[at + i] - top;
                vexp(e, e, n);
                total += sum(e, n);
            });
            const Real lnTotal = flog(Real(total));
#pragma GCC ivdep
            for (int c = 0; c < cols; ++c) out[c] = (in[c] - top) - lnTotal;
        }
    }

    /// dx = dy − softmax·Σ dy
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        for (int r = 0; r < rows; ++r) {
            const std::ptrdiff_t row = std::ptrdiff_t(r) * ld;
            const Real total = Real(sum(dy + row, cols));
            eachBlock(1, cols, cols, [&](std::ptrdiff_t at, std::ptrdiff_t n, Real *e) {
                vexp(y + row + at, e, n);
#pragma GCC ivdep
                for (std::ptrdiff_t i = 0; i < n; ++i) {
                    const Real part = e[i] * total;
                    dx[row + at + i] = dy[row + at + i] - part;
                }
            });
        }
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "log_softmax",
             .title = NL_TR("engine", "Log-softmax"),
             .doc = NL_TR("engine", "f(x)_i = x_i − ln Σ exp(x_j) along the last axis: logarithms of the probabilities of classes."),
             .keras = "log_softmax",
             .onnx = "LogSoftmax",
             .aliases = {"logsoftmax"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<LogSoftmax>(); });

} // namespace
} // namespace netloom
