#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv179({
    .id = "ADV-179", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Stateful on a drifting series"),
    .text = NL_TR("advisor", "Stateful layers suit stationary series only; {0} moved by {1} standard deviations."),
    .fixText = NL_TR("advisor", "Use stateless windows"),
    .why = NL_TR("advisor", "The mean of a column differs between the first and the second half of the rows by more than its standard deviation: a memory of the one misleads in the other."),
    .source = "Ranjan 2020 §5.3, §5.9", .limits = {"drift"},
    .find = [](const Facts &f, Hits &hits) {
        const auto most = std::max_element(f.data.features.begin(), f.data.features.end(), [](const FeatureFacts &a, const FeatureFacts &b) { return a.drift < b.drift; });
        if (most == f.data.features.end() || most->drift <= f.limit("drift")) return;
        for (const RecurrentFacts &r : f.recurrent)
            if (getBool(r.config, "stateful")) hits.push_back({.args = {most->name, roundText(most->drift)}, .node = r.id, .field = "stateful", .fix = {recurrentField(r, "stateful", false)}});
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4 stateful=true; dense 1 sigmoid").numbers("a", [](std::size_t r) { return double(r); }); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4 stateful=true; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid").numbers("a", [](std::size_t r) { return double(r); }); }}},
});

} // namespace
} // namespace netloom
