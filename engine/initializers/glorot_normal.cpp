#include "initializers/random_fill.h"

namespace netloom {
namespace {

const Registrar<Initializer> registrar(
    scaledPart("glorot_normal", NL_TR("engine", "Glorot normal"),
               NL_TR("engine", "Normal with deviation √(2 / (inputs + outputs)), cut at two deviations."),
               "GlorotNormal"),
    [](const Values &v) {
        return std::make_unique<VarianceScaling>(1.0, FanMode::Average, Distribution::Truncated, seedOf(v));
    });

} // namespace
} // namespace netloom
