#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv216({
    .id = "ADV-216", .group = 'I', .severity = Severity::Info,
    .title = NL_TR("advisor", "Noise as large as the signal"),
    .text = NL_TR("advisor", "The noise is as large as the signal: a deviation of {0} on inputs of 1."),
    .fixText = NL_TR("advisor", "Set 0.2"),
    .why = NL_TR("advisor", "The inputs are standardised, and noise with a larger deviation than theirs is added: little is left to learn from. 0.1 to 0.3 is usual."),
    .source = "Ranjan 2020 §7.8", .limits = {"noise_size"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.stepOf("standard_scale") < 0) return;
        for (const LayerFacts &l : f.layers) {
            const LayerFacts *from = l.type() == "gaussian_noise" && l.before.size() == 1 ? f.layer(l.before.front()) : nullptr;
            while (from && (from->type() == "reshape" || from->type() == "flatten")) from = from->before.size() == 1 ? f.layer(from->before.front()) : nullptr;
            if (from && from->type() == "input" && getNumber(l.config, "stddev") > f.limit("noise_size"))
                hits.push_back({.args = {toText(getNumber(l.config, "stddev"))}, .node = l.id, .field = "stddev", .fix = {fix::field(l.id, "stddev", 0.2)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("gaussian_noise 1.5; dense 4 relu; dense 8"); }}, {false, [](Scene &s) { s.autoencoder("gaussian_noise 0.3; dense 4 relu; dense 8"); }},
              {false, [](Scene &s) { s.withoutStep("standard_scale").autoencoder("gaussian_noise 1.5; dense 4 relu; dense 8"); }}},
});

} // namespace
} // namespace netloom
