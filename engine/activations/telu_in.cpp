#include "activations/telu.h"

namespace netloom {
namespace {

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
    [](const Values &v) { return std::make_unique<Telu<DeadZone::Input>>(Real(getNumber(v, "tau"))); });

} // namespace
} // namespace netloom
