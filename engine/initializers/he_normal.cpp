#include "initializers/random_fill.h"

namespace netloom {
namespace {

const Registrar<Initializer> registrar(
    scaledPart("he_normal", NL_TR("engine", "He normal"),
               NL_TR("engine", "Normal with deviation √(2 / inputs), cut at two deviations: for the relu family."),
               "HeNormal"),
    [](const Values &v) {
        return std::make_unique<VarianceScaling>(2.0, FanMode::In, Distribution::Truncated, seedOf(v));
    });

} // namespace
} // namespace netloom
