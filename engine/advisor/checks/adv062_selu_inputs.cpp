#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv062({
    .id = "ADV-062", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "SELU without standardised inputs"),
    .text = NL_TR("advisor", "SELU expects inputs with mean 0 and variance 1."),
    .fixText = NL_TR("advisor", "Scale to mean 0 and deviation 1"),
    .why = NL_TR("advisor", "A layer uses selu and the recipe has no standard scaler."),
    .source = "Ranjan 2020 §4.7",
    .find = [](const Facts &f, Hits &hits) {
        const bool selu = std::any_of(f.layers.begin(), f.layers.end(), [](const LayerFacts &l) { return l.dense && l.activation == "selu"; });
        if (selu && f.data.prepared && f.stepOf("standard_scale") < 0) hits.push_back({.fix = {standardScale(f)}});
    },
    .cases = {{true, [](Scene &s) { s.withoutStep("standard_scale").step("min_max_scale").network("dense 8 selu kernel_initializer=lecun_normal; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 selu kernel_initializer=lecun_normal; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
