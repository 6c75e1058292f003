#pragma once

#include "data/recipe.h"

#include <functional>

namespace netloom {

/// Sees all rows before (after = false) and after each step of a recipe, while it is prepared: previews of a step. A step that
/// was seen before and not after is the one that failed.
using StepWatch = std::function<void(std::size_t step, bool after, const Frame &frame)>;
/// prepare() that is watched.
NL_API Result<Prepared> prepareWatched(const Table &table, const DataSpec &spec, std::vector<StepPreview> *previews, const StepWatch &watch);

} // namespace netloom
