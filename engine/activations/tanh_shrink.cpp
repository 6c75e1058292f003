#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

class TanhShrink final : public Activation {
public:
    bool needsInput() const override { return true; }
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *t) {
            vtanh(x + at, t, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) y[at + i] = x[at + i] - t[i];
        });
    }
    /// tanh²; not from the output, where x − y has lost its digits for large x.
    void backward(const Real *x, const Real *, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *t) {
            vtanh(x + at, t, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) dx[at + i] = dy[at + i] * (t[i] * t[i]);
        });
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "tanh_shrink",
             .title = NL_TR("engine", "Tanh shrink"),
             .doc = NL_TR("engine", "f(x) = x − tanh(x): flat at 0, a line far from it."),
             .keras = "tanh_shrink",
             .onnx = "no: written as Tanh and Sub",
             .aliases = {"tanhshrink"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<TanhShrink>(); });

} // namespace
} // namespace netloom
