#include "activations/activation.h"
#include "activations/rows.h"

namespace netloom {
namespace {

class LeakyRelu final : public Activation {
public:
    explicit LeakyRelu(Real slope) : slope_(slope) {}

    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        const Real a = slope_;
        mapRows(x, y, rows, cols, ld, [a](Real v) {
            const Real low = a * v;
            return v > 0 ? v : low;
        });
    }
    /// y > 0 exactly where x > 0, because the slope is not negative.
    void backward(const Real *, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        const Real a = slope_;
        mapRows(y, dy, dx, rows, cols, ld, [a](Real v, Real g) {
            const Real low = a * g;
            return v > 0 ? g : low;
        });
    }

private:
    Real slope_;
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "leaky_relu",
             .title = NL_TR("engine", "Leaky ReLU"),
             .doc = NL_TR("engine", "f(x) = x for x > 0, else slope · x: no dead units."),
             .schema = {{Field{.key = "negative_slope",
                               .kind = FieldKind::Number,
                               .def = 0.2,
                               .title = NL_TR("engine", "Negative slope"),
                               .tooltip = NL_TR("engine", "Slope for x < 0; Keras's function uses 0.2, textbooks 0.01."),
                               .min = 0,
                               .aliases = {"alpha"},
                               .main = true}}},
             .keras = "leaky_relu",
             .onnx = "LeakyRelu",
             .aliases = {"leakyrelu"},
             .cases = {{}, {.config = {{"negative_slope", 0.01}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<LeakyRelu>(Real(getNumber(v, "negative_slope"))); });

} // namespace
} // namespace netloom
