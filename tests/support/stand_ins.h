#pragma once

#include "layers/layer.h"

/// Layers that only check shapes, for tests of graphs and texts. Each is registered only where the engine has none of that
/// name, so a test reads the same before and after the real layer exists.
namespace netloom::test {

/// lstm, conv1d, max_pooling1d, bidirectional, time_distributed; and always two_outputs.
void registerStandIns();

} // namespace netloom::test
