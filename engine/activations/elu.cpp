#include "activations/activation.h"
#include "activations/exponential_unit.h"

namespace netloom {
namespace {

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "elu",
             .title = NL_TR("engine", "ELU"),
             .doc = NL_TR("engine", "f(x) = x for x > 0, else alpha · (exp(x) − 1): smooth, mean output near 0."),
             .schema = {{Field{.key = "alpha",
                               .kind = FieldKind::Number,
                               .def = 1.0,
                               .title = NL_TR("engine", "Alpha"),
                               .tooltip = NL_TR("engine", "Outputs go down to −alpha."),
                               .min = 0,
                               .main = true}}},
             .keras = "elu",
             .onnx = "Elu",
             .cases = {{}, {.config = {{"alpha", 0.5}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<ExponentialUnit>(Real(1), Real(getNumber(v, "alpha"))); });

} // namespace
} // namespace netloom
