#include "layers/spatial_dropout.h"

namespace netloom {

namespace {

const Registrar<Layer> registrar(
    spatialDropoutInfo("spatial_dropout3d", "spatial_dropout_3d", NL_TR("layer", "Spatial dropout 3D"),
                       NL_TR("layer", "While training whole feature maps of a volume are 0 with probability rate, the others divided by 1 − rate."), "SpatialDropout3D",
                       {2, 2, 2, 5}, {1, 2, 3, 4}),
    [](const Values &v) { return std::make_unique<SpatialDropout>(v, 3); });

} // namespace

} // namespace netloom
