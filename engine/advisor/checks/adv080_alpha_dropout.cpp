#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv080({
    .id = "ADV-080", .group = 'D', .severity = Severity::Info,
    .title = NL_TR("advisor", "Alpha dropout"),
    .text = NL_TR("advisor", "AlphaDropout is meant for SELU, with a rate of 0.05–0.1."),
    .fixText = NL_TR("advisor", "Change it"),
    .why = NL_TR("advisor", "Alpha dropout keeps mean and variance only behind selu, and only a low rate keeps them well."),
    .source = "Ranjan 2020 §4.7", .covers = {"W-COMBO"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            if (l.type() != "alpha_dropout" || l.before.size() != 1) continue;
            bool selu = false;
            for (const LayerFacts &from : f.layers) selu = selu || (from.activation == "selu" && (from.id == l.before.front() || from.activationNode == l.before.front()));
            const double rate = getNumber(l.config, "rate");
            if (!selu) hits.push_back({.node = l.id, .fix = {fix::replace(l.id, "dropout", {{"rate", std::min(0.5, rate)}})}});
            else if (rate < 0.05 || rate > 0.1) hits.push_back({.node = l.id, .field = "rate", .fix = {fix::field(l.id, "rate", 0.1)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu; alpha_dropout 0.1; dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.network("dense 8 selu kernel_initializer=lecun_normal; alpha_dropout 0.4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 selu kernel_initializer=lecun_normal; alpha_dropout 0.1; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
