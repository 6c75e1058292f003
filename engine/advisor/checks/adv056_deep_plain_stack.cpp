#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv056({
    .id = "ADV-056", .group = 'B', .severity = Severity::Info,
    .title = NL_TR("advisor", "Deep plain stack"),
    .text = NL_TR("advisor", "Very deep plain stacks lose their gradient."),
    .why = NL_TR("advisor", "More than ten layers follow each other without a normalisation or a connection that skips some of them."),
    .source = "ANN notes; Handbook DLM vol.1 ch.3", .limits = {"deep_layers"},
    .find = [](const Facts &f, Hits &hits) {
        const bool helped = std::any_of(f.layers.begin(), f.layers.end(), [](const LayerFacts &l) { return l.type().ends_with("_normalization") || l.before.size() > 1; });
        if (f.hidden > f.limit("deep_layers") && !helped) hits.push_back({});
    },
    .cases = {{true, [](Scene &s) { std::string t; for (int i = 0; i < 12; ++i) t += "dense 8 relu; "; s.network(t + "dense 1 sigmoid"); }},
              {false, [](Scene &s) { std::string t; for (int i = 0; i < 12; ++i) t += "dense 8 relu; batch_normalization; "; s.network(t + "dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
