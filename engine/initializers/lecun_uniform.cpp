#include "initializers/random_fill.h"

namespace netloom {
namespace {

const Registrar<Initializer> registrar(
    scaledPart("lecun_uniform", NL_TR("engine", "LeCun uniform"),
               NL_TR("engine", "Uniform within ±√(3 / inputs)."),
               "LecunUniform"),
    [](const Values &v) {
        return std::make_unique<VarianceScaling>(1.0, FanMode::In, Distribution::Uniform, seedOf(v));
    });

} // namespace
} // namespace netloom
