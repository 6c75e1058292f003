#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv078({
    .id = "ADV-078", .group = 'D', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Strong dropout"),
    .text = NL_TR("advisor", "Dropout regularises most at 0.5; above that it only loses capacity."),
    .fixText = NL_TR("advisor", "Set 0.5"),
    .why = NL_TR("advisor", "A hidden dropout layer drops more than half of the units."),
    .source = "Ranjan 2020 §4.5", .limits = {"hidden_dropout"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            const LayerFacts *from = l.type() == "dropout" && l.before.size() == 1 ? f.layer(l.before.front()) : nullptr;
            if (from && from->type() != "input" && getNumber(l.config, "rate") > f.limit("hidden_dropout"))
                hits.push_back({.node = l.id, .field = "rate", .fix = {fix::field(l.id, "rate", 0.5)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu; dropout 0.7; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.network("dense 8 relu; dropout 0.5; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
