#pragma once

#include "core/schema.h"

namespace netloom {

/// The one table of all limits that checks compare with: key, default, range, meaning. A project overrides some of them.
NL_API const Schema &advisorThresholds();

/// Limits with a project's overrides; an override that is unknown or out of range is left out.
class NL_API Thresholds {
public:
    explicit Thresholds(const Values &overrides = {});
    double operator()(std::string_view key) const { return getNumber(values_, key); }

private:
    Values values_;
};

} // namespace netloom
