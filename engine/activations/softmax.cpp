#include "activations/activation.h"
#include "core/elementwise.h"
#include "core/reduce.h"

namespace netloom {
namespace {

class Softmax final : public Activation {
public:
    bool rowwise() const override { return true; }

    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        for (int r = 0; r < rows; ++r) {
            const Real *in = x + std::ptrdiff_t(r) * ld;
            Real *out = y + std::ptrdiff_t(r) * ld;
            const Real top = maximum(in, cols); // without it exp overflows from 89 on
#pragma GCC ivdep
            for (int c = 0; c < cols; ++c) out[c] = in[c] - top;
            vexp(out, out, cols);
            const Real total = Real(sum(out, cols));
            for (int c = 0; c < cols; ++c) out[c] = out[c] / total;
        }
    }

    /// dx = y ⊙ (dy − Σ dy·y)
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        for (int r = 0; r < rows; ++r) {
            const std::ptrdiff_t at = std::ptrdiff_t(r) * ld;
            const Real mean = Real(dot(dy + at, y + at, cols));
#pragma GCC ivdep
            for (int c = 0; c < cols; ++c) dx[at + c] = y[at + c] * (dy[at + c] - mean);
        }
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "softmax",
             .title = NL_TR("engine", "Softmax"),
             .doc = NL_TR("engine", "f(x)_i = exp(x_i) / Σ exp(x_j) along the last axis: probabilities of classes, summing to 1."),
             .keras = "softmax",
             .onnx = "Softmax",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Softmax>(); });

} // namespace
} // namespace netloom
