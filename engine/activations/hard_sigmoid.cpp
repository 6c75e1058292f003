#include "activations/pointwise.h"

namespace netloom {
namespace {

/// The slope follows from the output: 0 where it was clipped.
struct HardSigmoid {
    Real a;
    Real value(Real x) const
    {
        const Real product = a * x;
        const Real v = product + Real(0.5);
        const Real low = v < 0 ? Real(0) : v;
        return low > 1 ? Real(1) : low;
    }
    Real slope(Real y) const
    {
        const Real inside = y >= 1 ? Real(0) : a;
        return y <= 0 ? Real(0) : inside;
    }
};

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "hard_sigmoid",
             .title = NL_TR("engine", "Hard sigmoid"),
             .doc = NL_TR("engine", "f(x) = clip(slope · x + 0.5, 0, 1): straight lines in place of the sigmoid; slope 1/6 is current Keras, 0.2 the older one."),
             .schema = {{Field{.key = "slope",
                               .kind = FieldKind::Number,
                               .def = 1.0 / 6,
                               .title = NL_TR("engine", "Slope"),
                               .tooltip = NL_TR("engine", "Rise in the middle; 1/6 in current Keras and PyTorch, 0.2 in older Keras and Theano."),
                               .min = 0,
                               .minOpen = true,
                               .main = true}}},
             .keras = "hard_sigmoid",
             .onnx = "HardSigmoid",
             .aliases = {"hardsigmoid"},
             .cases = {{}, {.config = {{"slope", 0.2}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<FromOutput<HardSigmoid>>(HardSigmoid{Real(getNumber(v, "slope"))}); });

} // namespace
} // namespace netloom
