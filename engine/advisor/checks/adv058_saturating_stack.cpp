#include "advisor/rule.h"

#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv058({
    .id = "ADV-058", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Stack of saturating layers"),
    .text = NL_TR("advisor", "{0} saturating layers can shrink the gradient to about {1} of its size."),
    .fixText = NL_TR("advisor", "Use ReLU with He weights"),
    .why = NL_TR("advisor", "Three or more hidden layers use sigmoid or tanh. The slope of a sigmoid is at most 1/4, so each layer takes from what reaches the first ones."),
    .source = "EDSF 2020; Ranjan 2020 §4.7; Hjorth-Jensen 2018; Handbook DLM vol.1 ch.3", .limits = {"saturating_layers"},
    .find = [](const Facts &f, Hits &hits) {
        std::vector<FixEdit> edits;
        NodeId first = 0;
        int n = 0;
        for (const LayerFacts &l : f.layers) {
            if (!l.dense || l.head || !saturates(l.activation)) continue;
            if (!first) first = l.id;
            ++n;
            edits.push_back(fix::field(l.activationNode, "activation", std::string("relu")));
            if (l.type() == "dense") edits.push_back(fix::field(l.id, "kernel_initializer", std::string("he_uniform")));
        }
        if (n >= f.limit("saturating_layers")) hits.push_back({.args = {std::to_string(n), roundText(std::pow(0.25, n))}, .node = first, .field = "activation", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 sigmoid; dense 8 tanh; dense 8; activation sigmoid; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 sigmoid; dense 8 tanh; dense 8 relu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
