#include "optimizers/adam_rule.h"

namespace netloom {
namespace {

const Registrar<Optimizer> registrar(
    PartInfo{.kind = PartKind::Optimizer,
             .type = "adamw",
             .title = NL_TR("engine", "AdamW"),
             .doc = NL_TR("engine", "Adam with decoupled weight decay: w ← w − η·ω·w, then Adam's step (PyTorch's default ω is .01)."),
             .schema = optimizerSchema(0.001, adamFields(), 0.004),
             .keras = "AdamW",
             .onnx = kNoOnnx,
             .aliases = {"adam_w"},
             .cases = {{}, {.config = {{"weight_decay", 0.1}, {"amsgrad", true}}, .inputs = {}}}},
    [](const Values &v) { return withCommon(std::make_unique<Adam>(v), v); });

} // namespace
} // namespace netloom
