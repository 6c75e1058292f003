#include "layers/extreme.h"

namespace netloom {

namespace {

const Registrar<Layer> registrar(
    mergeInfo("minimum", NL_TR("layer", "Minimum"),
              NL_TR("layer", "The smallest of the inputs, element by element; an axis of size 1 is repeated."), "Minimum", "Min"),
    [](const Values &) { return std::make_unique<ExtremeLayer>(false); });

} // namespace

} // namespace netloom
