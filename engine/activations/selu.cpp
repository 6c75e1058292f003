#include "activations/activation.h"
#include "activations/exponential_unit.h"

namespace netloom {
namespace {

constexpr double kScale = 1.0507009873554805;
constexpr double kAlpha = 1.6732632423543772;

const Registrar<Activation> registrar(
    PartInfo{.kind = PartKind::Activation,
             .type = "selu",
             .title = NL_TR("engine", "SELU"),
             .doc = NL_TR("engine", "Scaled ELU, 1.0507 · elu(x, 1.6733): keeps mean 0 and variance 1 with lecun_normal weights."),
             .keras = "selu",
             .onnx = "Selu",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ExponentialUnit>(Real(kScale), Real(kScale * kAlpha)); });

} // namespace
} // namespace netloom
