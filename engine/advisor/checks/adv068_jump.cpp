#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv068({
    .id = "ADV-068", .group = 'C', .severity = Severity::Info,
    .title = NL_TR("advisor", "Activation with a jump"),
    .text = NL_TR("advisor", "{0} has a jump; the gradient is undefined there."),
    .why = NL_TR("advisor", "telu and step jump: left and right of the jump the slope says nothing about the step. telu_in thresholds the input, telu_out the output; choose the one that is meant."),
    .source = "Ranjan 2020 §4.7",
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers)
            if (l.dense && (l.activation == "step" || l.activation.starts_with("telu"))) hits.push_back({.args = {l.activation}, .node = l.id, .field = "activation"});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 telu_in; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.network("dense 8 elu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
