#pragma once

#include "advisor/advisor.h"
#include "canvas/canvas_model.h"

namespace netloom {

/// The worst of each layer in words, and all its figures, from the latest look; thresholds are those of the advisor.
LayerBadges healthBadges(const std::vector<Health> &looks, const std::vector<Advice> &advice, const Thresholds &limits);

} // namespace netloom
