#pragma once

#include "core/values.h"

namespace netloom {

/// A finished run, as far as checks compare with it; io/past_runs.h makes them of a project.
struct PastRun {
    Values config;                       ///< training settings as they were; empty: not known
    std::string network = {};            ///< in words; empty: not known
    bool operator==(const PastRun &) const = default;
};

} // namespace netloom
