#include "layers/spatial_dropout.h"

namespace netloom {

namespace {

const Registrar<Layer> registrar(
    spatialDropoutInfo("spatial_dropout2d", "spatial_dropout_2d", NL_TR("layer", "Spatial dropout 2D"),
                       NL_TR("layer", "While training whole feature maps of an image are 0 with probability rate, the others divided by 1 − rate."), "SpatialDropout2D",
                       {3, 2, 5}, {2, 2, 7}),
    [](const Values &v) { return std::make_unique<SpatialDropout>(v, 2); });

} // namespace

} // namespace netloom
