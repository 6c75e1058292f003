#include "layers/function_layer.h"

namespace netloom {

namespace {

Schema leakyReluSchema()
{
    return {{{.key = "negative_slope", .kind = FieldKind::Number, .def = 0.3, .title = NL_TR("layer", "Negative slope"),
              .tooltip = NL_TR("layer", "Slope for x < 0. This layer of Keras uses 0.3, its function 0.2, textbooks and PyTorch 0.01."),
              .min = 0, .aliases = {"alpha"}, .main = true}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "leaky_relu", .title = NL_TR("layer", "Leaky ReLU"),
             .doc = NL_TR("layer", "y = x for x > 0, else slope · x."), .category = "core",
             .schema = leakyReluSchema(), .keras = "LeakyReLU", .onnx = "LeakyRelu", .aliases = {"leaky_re_lu"},
             .cases = {{.config = {}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"negative_slope", 0.01}}, .inputs = {{3, 4}}, .output = {3, 4}, .parameters = 0},
                       {.config = {{"negative_slope", 1.0}}, .inputs = {{2, 3, 2}}, .output = {2, 3, 2}, .parameters = 0}}},
    [](const Values &v) {
        return std::make_unique<FunctionLayer>("leaky_relu(negative_slope=" + toText(getNumber(v, "negative_slope")) + ")");
    });

} // namespace

} // namespace netloom
