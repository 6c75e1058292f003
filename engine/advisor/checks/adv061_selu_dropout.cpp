#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv061({
    .id = "ADV-061", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "SELU with plain dropout"),
    .text = NL_TR("advisor", "Plain dropout breaks SELU's balance."),
    .fixText = NL_TR("advisor", "Replace by AlphaDropout 0.1"),
    .why = NL_TR("advisor", "Dropout behind selu sets values to 0 and changes mean and variance; alpha dropout keeps both."),
    .source = "Ranjan 2020 §4.7, §4.10", .covers = {"W-COMBO"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            if (l.type() != "dropout" || l.before.size() != 1) continue;
            for (const LayerFacts &from : f.layers)
                if (from.dense && from.activation == "selu" && (from.id == l.before.front() || from.activationNode == l.before.front()))
                    hits.push_back({.node = l.id, .fix = {fix::replace(l.id, "alpha_dropout", {{"rate", 0.1}})}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 selu kernel_initializer=lecun_normal; dropout 0.2; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 selu kernel_initializer=lecun_normal; alpha_dropout 0.1; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
