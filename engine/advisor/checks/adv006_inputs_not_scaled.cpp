#include "advisor/rule.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv006({
    .id = "ADV-006", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Inputs not scaled"),
    .text = NL_TR("advisor", "Inputs are large or on very different scales, which slows or blocks learning."),
    .fixText = NL_TR("advisor", "Scale to mean 0 and deviation 1"),
    .why = NL_TR("advisor", "The recipe has no scaler, and an input is larger than 10 or the standard deviations differ more than tenfold. Gradient descent then follows the largest column alone."),
    .source = "Ranjan 2020 §4.3; Hjorth-Jensen 2018; Handbook DLM vol.1 ch.2", .limits = {"input_size", "scale_ratio"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.scaled() || f.data.features.empty() || std::none_of(f.layers.begin(), f.layers.end(), [](const LayerFacts &l) { return l.dense; })) return;
        if (f.pictures()) return; // pixels have a check of their own
        // Whole numbers that an embedding looks up must stay as they are.
        if (std::any_of(f.layers.begin(), f.layers.end(), [](const LayerFacts &l) { return l.type() == "embedding"; })) return;
        double size = 0, low = 0, high = 0;
        for (const FeatureFacts &x : f.data.features) {
            size = std::max({size, std::fabs(x.min), std::fabs(x.max)});
            if (!x.column || x.sd == 0) continue;
            low = low == 0 ? x.sd : std::min(low, x.sd);
            high = std::max(high, x.sd);
        }
        if (size > f.limit("input_size") || (low > 0 && high / low > f.limit("scale_ratio"))) hits.push_back({.fix = {standardScale(f)}});
    },
    .cases = {{true, [](Scene &s) { s.withoutStep("standard_scale").numbers("a", [](std::size_t r) { return 500 + 100 * Scene::noise(r, 1); }); }},
              {true, [](Scene &s) { s.withoutStep("standard_scale").numbers("a", [](std::size_t r) { return 0.01 * Scene::noise(r, 1); }); }},
              {false, [](Scene &s) { s.withoutStep("standard_scale"); }}},
});

} // namespace
} // namespace netloom
