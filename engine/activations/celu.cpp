#include "activations/activation.h"
#include "activations/rows.h"
#include "core/elementwise.h"

namespace netloom {
namespace {

/// x for x > 0, else α (e^(x/α) − 1): unlike elu its slope has no jump for any α.
class Celu final : public Activation {
public:
    explicit Celu(Real alpha) : alpha_(alpha) {}
    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        const Real a = alpha_;
        eachBlock(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n, Real *e) {
            const Real *in = x + at;
            Real *out = y + at;
            for (std::ptrdiff_t i = 0; i < n; ++i) {
                const Real low = in[i] / a;
                e[i] = in[i] > 0 ? Real(0) : low;
            }
            vexpm1(e, e, n);
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) {
                const Real low = a * e[i];
                out[i] = in[i] > 0 ? in[i] : low;
            }
        });
    }
    /// e^(x/α) = y/α + 1
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        const Real a = alpha_;
        mapRows(y, dy, dx, rows, cols, ld, [=](Real v, Real g) {
            const Real low = g * (v / a + 1);
            return v > 0 ? g : low;
        });
    }

private:
    Real alpha_;
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "celu",
             .title = NL_TR("engine", "CELU"),
             .doc = NL_TR("engine", "f(x) = x for x > 0, else alpha · (exp(x / alpha) − 1): ELU whose slope has no jump."),
             .schema = {{Field{.key = "alpha",
                               .kind = FieldKind::Number,
                               .def = 1.0,
                               .title = NL_TR("engine", "Alpha"),
                               .tooltip = NL_TR("engine", "Outputs go down to −alpha."),
                               .min = 0,
                               .minOpen = true,
                               .main = true}}},
             .keras = "celu",
             .onnx = "Celu",
             .cases = {{}, {.config = {{"alpha", 2.0}}, .inputs = {}}, {.config = {{"alpha", 0.3}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<Celu>(Real(getNumber(v, "alpha"))); });

} // namespace
} // namespace netloom
