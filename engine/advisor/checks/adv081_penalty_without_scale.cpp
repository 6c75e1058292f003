#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv081({
    .id = "ADV-081", .group = 'D', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Penalty on unscaled inputs"),
    .text = NL_TR("advisor", "A weight penalty is unfair when inputs have different scales."),
    .fixText = NL_TR("advisor", "Scale to mean 0 and deviation 1"),
    .why = NL_TR("advisor", "L1 or L2 weighs all weights alike; a column of small numbers needs large weights and is punished for it."),
    .source = "ANN notes",
    .find = [](const Facts &f, Hits &hits) {
        const bool penalty = std::any_of(f.layers.begin(), f.layers.end(), [](const LayerFacts &l) { return l.type() == "dense" && isSet(l.config, "kernel_regularizer"); });
        if (penalty && f.data.prepared && !f.spec.steps.empty() && !f.scaled()) hits.push_back({.fix = {standardScale(f)}});
    },
    .cases = {{true, [](Scene &s) { s.withoutStep("standard_scale").network("dense 8 relu kernel_regularizer=l2(l2=0.01); dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 relu kernel_regularizer=l2(l2=0.01); dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
