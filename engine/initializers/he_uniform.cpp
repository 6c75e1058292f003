#include "initializers/random_fill.h"

namespace netloom {
namespace {

const Registrar<Initializer> registrar(
    scaledPart("he_uniform", NL_TR("engine", "He uniform"),
               NL_TR("engine", "Uniform within ±√(6 / inputs): for the relu family."),
               "HeUniform"),
    [](const Values &v) {
        return std::make_unique<VarianceScaling>(2.0, FanMode::In, Distribution::Uniform, seedOf(v));
    });

} // namespace
} // namespace netloom
