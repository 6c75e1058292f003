#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv077({
    .id = "ADV-077", .group = 'D', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Dropout of the inputs"),
    .text = NL_TR("advisor", "Dropping inputs throws information away before the network sees it."),
    .fixText = NL_TR("advisor", "Remove it"),
    .why = NL_TR("advisor", "Dropout stands directly behind the input. A little of it can help where inputs repeat each other; more than a fifth rarely does."),
    .source = "Ranjan 2020 §4.5", .limits = {"input_dropout"}, .covers = {"W-RANGE"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            const LayerFacts *from = isDropout(l.type()) && l.before.size() == 1 ? f.layer(l.before.front()) : nullptr;
            const double rate = from ? getNumber(l.config, "rate") : 0;
            if (from && from->type() == "input" && rate > 0)
                hits.push_back({.node = l.id, .field = "rate", .fix = {fix::remove(l.id)}, .severity = rate > f.limit("input_dropout") ? Severity::Warning : Severity::Info});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dropout 0.4; dense 8 relu; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.network("dense 8 relu; dropout 0.4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
