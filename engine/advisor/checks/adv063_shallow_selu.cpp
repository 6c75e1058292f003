#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv063({
    .id = "ADV-063", .group = 'C', .severity = Severity::Info,
    .title = NL_TR("advisor", "SELU in a shallow network"),
    .text = NL_TR("advisor", "SELU pays off in deep nets; ReLU is simpler here."),
    .fixText = NL_TR("advisor", "Switch to ReLU"),
    .why = NL_TR("advisor", "The network has fewer than five hidden layers: there is little for selu to keep in balance."),
    .source = "Ranjan 2020 §4.7", .limits = {"selu_layers"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.hidden >= f.limit("selu_layers")) return;
        std::vector<FixEdit> edits;
        NodeId first = 0;
        for (const LayerFacts &l : f.layers) {
            if (!l.dense || l.head || l.activation != "selu") continue;
            if (!first) first = l.id;
            edits.push_back(fix::field(l.activationNode, "activation", std::string("relu")));
            if (l.type() == "dense") edits.push_back(fix::field(l.id, "kernel_initializer", std::string("he_uniform")));
        }
        if (first) hits.push_back({.node = first, .field = "activation", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 selu kernel_initializer=lecun_normal; dense 1 sigmoid"); }},
              {false, [](Scene &s) { std::string t; for (int i = 0; i < 5; ++i) t += "dense 8 selu kernel_initializer=lecun_normal; "; s.network(t + "dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
