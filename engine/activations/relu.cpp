#include "activations/activation.h"
#include "activations/rows.h"

#include <limits>

namespace netloom {
namespace {

/// Written with x < 0 and not x > 0, so that NaN passes.
class Relu final : public Activation {
public:
    Relu(Real maximum, Real slope, Real threshold)
        : maximum_(maximum), slope_(slope), threshold_(threshold),
          plain_(slope == 0 && threshold == 0 && maximum == std::numeric_limits<Real>::infinity())
    {
    }
    bool needsInput() const override { return !plain_; }

    void forward(const Real *x, Real *y, int rows, int cols, int ld) const override
    {
        if (plain_) {
            mapRows(x, y, rows, cols, ld, [](Real v) { return v < 0 ? Real(0) : v; });
            return;
        }
        const Real top = maximum_, a = slope_, t = threshold_;
        mapRows(x, y, rows, cols, ld, [=](Real v) {
            const Real low = a * (v - t);
            const Real kept = v > top ? top : v;
            return v < t ? low : kept;
        });
    }

    void backward(const Real *x, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const override
    {
        if (plain_) {
            mapRows(y, dy, dx, rows, cols, ld, [](Real v, Real g) { return v <= 0 ? Real(0) : g; });
            return;
        }
        const Real top = maximum_, a = slope_, t = threshold_;
        mapRows(x, dy, dx, rows, cols, ld, [=](Real v, Real g) {
            const Real low = a * g;
            const Real kept = v >= top ? Real(0) : g;
            return v <= t ? low : kept;
        });
    }

private:
    Real maximum_, slope_, threshold_;
    bool plain_;
};

std::unique_ptr<Activation> makeRelu(const Values &v)
{
    const Value &top = v.at("max_value");
    const double maximum = std::holds_alternative<std::monostate>(top) ? std::numeric_limits<double>::infinity()
                                                                       : getNumber(v, "max_value");
    return std::make_unique<Relu>(Real(maximum), Real(getNumber(v, "negative_slope")), Real(getNumber(v, "threshold")));
}

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "relu",
             .title = NL_TR("engine", "ReLU"),
             .doc = NL_TR("engine", "f(x) = max(0, x): the usual choice for hidden layers."),
             .schema = {{Field{.key = "max_value",
                               .kind = FieldKind::Number,
                               .def = std::monostate{},
                               .title = NL_TR("engine", "Maximum"),
                               .tooltip = NL_TR("engine", "Largest output; empty: unbounded. 6 gives ReLU6."),
                               .min = 0,
                               .minOpen = true,
                               .optional = true},
                         Field{.key = "negative_slope",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Negative slope"),
                               .tooltip = NL_TR("engine", "Slope below the threshold; above 0 no unit can die."),
                               .min = 0},
                         Field{.key = "threshold",
                               .kind = FieldKind::Number,
                               .def = 0.0,
                               .title = NL_TR("engine", "Threshold"),
                               .tooltip = NL_TR("engine", "Inputs below this value are not passed on."),
                               .min = 0}}},
             .keras = "relu",
             .onnx = "Relu",
             .cases = {{},
                       {.config = {{"max_value", 1.0}}, .inputs = {}},
                       {.config = {{"negative_slope", 0.1}}, .inputs = {}},
                       {.config = {{"max_value", 2.0}, {"negative_slope", 0.05}, {"threshold", 0.5}}, .inputs = {}}}},
    makeRelu);

} // namespace
} // namespace netloom
