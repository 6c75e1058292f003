#include "initializers/random_fill.h"

namespace netloom {
namespace {

const Registrar<Initializer> registrar(
    scaledPart("lecun_normal", NL_TR("engine", "LeCun normal"),
               NL_TR("engine", "Normal with deviation √(1 / inputs), cut at two deviations: needed by selu."),
               "LecunNormal"),
    [](const Values &v) {
        return std::make_unique<VarianceScaling>(1.0, FanMode::In, Distribution::Truncated, seedOf(v));
    });

} // namespace
} // namespace netloom
