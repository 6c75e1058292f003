#pragma once

#include "core/registry.h"

namespace netloom {

/// partText for values that are canonical already: parts inside are not read again, so nested text costs one pass.
std::string canonicalPartText(const PartInfo &info, const Values &canonical);

} // namespace netloom
