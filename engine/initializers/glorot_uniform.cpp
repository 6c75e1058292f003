#include "initializers/random_fill.h"

namespace netloom {
namespace {

const Registrar<Initializer> registrar(
    scaledPart("glorot_uniform", NL_TR("engine", "Glorot uniform"),
               NL_TR("engine", "Uniform within ±√(6 / (inputs + outputs)): the default of kernels, for tanh and sigmoid."),
               "GlorotUniform"),
    [](const Values &v) {
        return std::make_unique<VarianceScaling>(1.0, FanMode::Average, Distribution::Uniform, seedOf(v));
    });

} // namespace
} // namespace netloom
