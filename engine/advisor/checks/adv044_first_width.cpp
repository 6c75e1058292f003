#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv044({
    .id = "ADV-044", .group = 'B', .severity = Severity::Info,
    .title = NL_TR("advisor", "Width of the first layer"),
    .text = NL_TR("advisor", "A usual start is about half the number of inputs, here {0}."),
    .fixText = NL_TR("advisor", "Set {0} units"),
    .why = NL_TR("advisor", "The first hidden layer is narrower than an eighth of the inputs or wider than four times as many."),
    .source = "Ranjan 2020 §4.4, §4.10",
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            if (!l.dense) continue;
            const double p = l.in.last(), units = l.out.last();
            const std::int64_t usual = std::max<std::int64_t>(2, powerOfTwoNear(p / 2));
            const bool first = !l.head && l.type() == "dense" && l.in.rank() == 1 && l.before.size() == 1 && f.layer(l.before.front()) && f.layer(l.before.front())->type() == "input";
            if (first && (units < p / 8 || units > 4 * p)) hits.push_back({.args = {std::to_string(usual)}, .node = l.id, .field = "units", .fix = {fix::field(l.id, "units", usual)}});
            return;
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 64 relu; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.network("dense 8 relu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
