#pragma once

#include "core/values.h"

namespace netloom {

/// A finding that the user put aside for this project.
struct IgnoredAdvice {
    std::string id, object;              ///< object as Advice::object() gives it; empty: wherever the check fires
    std::string reason;
    bool operator==(const IgnoredAdvice &) const = default;
};

/// What a project says about the advisor itself.
struct AdvisorSettings {
    Values thresholds;                   ///< overrides of advisorThresholds()
    std::vector<IgnoredAdvice> ignored;
    bool operator==(const AdvisorSettings &) const = default;
};

} // namespace netloom
