#include "layers/extreme.h"

namespace netloom {

namespace {

const Registrar<Layer> registrar(
    mergeInfo("maximum", NL_TR("layer", "Maximum"),
              NL_TR("layer", "The largest of the inputs, element by element; an axis of size 1 is repeated."), "Maximum", "Max"),
    [](const Values &) { return std::make_unique<ExtremeLayer>(true); });

} // namespace

} // namespace netloom
