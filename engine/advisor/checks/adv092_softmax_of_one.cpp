#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv092({
    .id = "ADV-092", .group = 'E', .severity = Severity::Error,
    .title = NL_TR("advisor", "Softmax of one unit"),
    .text = NL_TR("advisor", "Softmax over one unit always answers 1."),
    .fixText = NL_TR("advisor", "Use sigmoid"),
    .why = NL_TR("advisor", "Softmax divides by the sum over the units: of a single one nothing but 1 can come out."),
    .source = "Ranjan 2020 §4.4",
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            if (!l.dense || l.activation != "softmax" || l.out.last() != 1) continue;
            const LayerFacts *applies = f.layer(l.activationNode);
            const bool own = applies->config.contains("activation");
            hits.push_back({.node = l.id, .field = "activation", .fix = {own ? fix::field(applies->id, "activation", std::string("sigmoid")) : fix::replace(applies->id, "activation", {{"activation", std::string("sigmoid")}})}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu; dense 1 softmax"); }}, {false, [](Scene &s) { s.classes(3); }}},
});

} // namespace
} // namespace netloom
