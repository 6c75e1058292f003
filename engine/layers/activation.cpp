#include "layers/function_layer.h"

namespace netloom {

namespace {

Schema activationSchema()
{
    return {{{.key = "activation", .kind = FieldKind::Part, .def = std::string("linear"),
              .title = NL_TR("layer", "Activation"), .tooltip = NL_TR("layer", "The function applied to every value."),
              .partKind = "activation"}}};
}

const Registrar<Layer> registrar(
    PartInfo{.kind = PartKind::Layer, .type = "activation", .title = NL_TR("layer", "Activation"),
             .doc = NL_TR("layer", "y = f(x), any activation as a layer of its own."), .category = "core",
             .schema = activationSchema(), .keras = "Activation", .onnx = "by its function",
             .cases = {{.config = {{"activation", std::string("relu")}}, .inputs = {{5}}, .output = {5}, .parameters = 0},
                       {.config = {{"activation", std::string("tanh")}}, .inputs = {{3, 4}}, .output = {3, 4}, .parameters = 0},
                       {.config = {}, .inputs = {{2, 3, 2}}, .output = {2, 3, 2}, .parameters = 0}}},
    [](const Values &v) { return std::make_unique<FunctionLayer>(getText(v, "activation")); });

} // namespace

} // namespace netloom
