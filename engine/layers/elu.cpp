#include "layers/function_layer.h"

namespace netloom {

namespace {

Schema eluSchema()
{
    return {{{.key = "alpha", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("layer", "Alpha"),
              .tooltip = NL_TR("layer", "Outputs go down to −alpha."), .min = 0, .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "elu", .title = NL_TR("layer", "ELU"),
             .doc = NL_TR("layer", "y = x for x > 0, else alpha · (exp(x) − 1)."), .category = "core",
             .schema = eluSchema(), .keras = "ELU", .onnx = "Elu",
             .cases = {{.config = {}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"alpha", 0.5}}, .inputs = {{3, 4}}, .output = {3, 4}, .parameters = 0},
                       {.config = {{"alpha", 2.0}}, .inputs = {{2, 3, 2}}, .output = {2, 3, 2}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<FunctionLayer>("elu(alpha=" + toText(getNumber(v, "alpha")) + ")"); });

} // namespace

} // namespace netloom
