#include "optimizers/adam_rule.h"

namespace netloom {
namespace {

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "adam",
             .title = NL_TR("engine", "Adam"),
             .doc = NL_TR("engine", "Running means of gradient and squared gradient give each weight its step: a good first choice."),
             .schema = optimizerSchema(0.001, adamFields()),
             .keras = "Adam",
             .onnx = kNoOnnx,
             .cases = {{},
                       {.config = {{"amsgrad", true}}, .inputs = {}},
                       {.config = {{"beta_1", 0.5}, {"epsilon", 1e-3}}, .inputs = {}},
                       {.config = {{"epsilon_placement", std::string("corrected")}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Adam>(v), v); });

} // namespace
} // namespace netloom
