#include "activations/activation.h"
#include "activations/exponential_unit.h"

#include <cmath>

namespace netloom {
namespace {

constexpr double kScale = 1.0507009873554805;
constexpr double kAlpha = 1.6732632423543772;

/// Outside the dead zone the output is never 0, so that the slope follows from it.
class TeluIn final : public Activation {
public:
    explicit TeluIn(Real tau) : tau_(tau), selu_(Real(kScale), Real(kScale * kAlpha)) {}

    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        eachBlock(rows, cols, ld, [=, this](std::ptrdiff_t at, std::ptrdiff_t n, Real *s) {
            selu_.forward(x + at, s, 1, int(n), int(n));
#pragma GCC ivdep
            for (std::ptrdiff_t i = 0; i < n; ++i) y[at + i] = std::fabs(x[at + i]) <= tau_ ? Real(0) : s[i];
        });
    }
    void backward(const Real *x, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        if (tau_ == 0) return selu_.backward(x, y, dy, dx, rows, cols, ld);
        mapRows(y, dy, dx, rows, cols, ld, [](Real v, Real g) {
            const Real low = v + Real(kScale * kAlpha);
            const Real slope = v > 0 ? Real(kScale) : low;
            return v == 0 ? Real(0) : g * slope;
        });
    }

private:
    Real tau_;
    ExponentialUnit selu_;
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "telu_in",
             .title = NL_TR("engine", "Thresholded SELU (input)"),
             .doc = NL_TR("engine", "f(x) = selu(x) where |x| > tau, else 0: the published equation of the thresholded exponential linear unit."),
             .schema = {{Field{.key = "tau",
                               .kind = FieldKind::Number,
                               .def = 0.1,
                               .title = NL_TR("engine", "Tau"),
                               .tooltip = NL_TR("engine", "Inputs up to this size give 0."),
                               .min = 0,
                               .main = true}}},
             .keras = "no: Keras has no such function",
             .onnx = "no: written as Selu and Where",
             .cases = {{}, {.config = {{"tau", 0.0}}, .inputs = {}}, {.config = {{"tau", 0.6}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<TeluIn>(Real(getNumber(v, "tau"))); });

} // namespace
} // namespace netloom
