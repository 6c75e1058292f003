#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv059({
    .id = "ADV-059", .group = 'C', .severity = Severity::Info,
    .title = NL_TR("advisor", "Slow activation"),
    .text = NL_TR("advisor", "ReLU-type activations usually learn faster (ELU, leaky ReLU, ReLU, then tanh, sigmoid)."),
    .fixText = NL_TR("advisor", "Switch to ReLU"),
    .why = NL_TR("advisor", "A hidden layer of a small network uses sigmoid or tanh."),
    .source = "Hjorth-Jensen 2018; Ranjan 2020 §4.4", .limits = {"saturating_layers"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.hidden >= f.limit("saturating_layers")) return;
        for (const LayerFacts &l : f.layers)
            if (l.dense && !l.head && saturates(l.activation))
                hits.push_back({.node = l.id, .field = "activation", .fix = {fix::field(l.activationNode, "activation", std::string("relu"))}});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 tanh; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.network("dense 8 elu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
