#include "layers/spatial_dropout.h"

namespace netloom {

namespace {

const Registrar<Layer> registrar(
    spatialDropoutInfo("spatial_dropout1d", "spatial_dropout_1d", NL_TR("layer", "Spatial dropout 1D"),
                       NL_TR("layer", "While training whole features are 0 at every time step with probability rate, the others divided by 1 − rate."), "SpatialDropout1D",
                       {4, 6}, {9, 3}),
    [](const Values &v) { return std::make_unique<SpatialDropout>(v, 1); });

} // namespace

} // namespace netloom
