#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv213({
    .id = "ADV-213", .group = 'I', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Tied weights without an inverse"),
    .text = NL_TR("advisor", "Tied weights make sense only for linear or invertible layers; {0} of {1} has no inverse."),
    .fixText = NL_TR("advisor", "Make {1} linear"),
    .why = NL_TR("advisor", "The decoder uses the encoder's weights turned round. That undoes a layer only if its activation can be undone: ReLU and its like throw values away."),
    .source = "Ranjan 2020 §7.7, §7.8",
    .find = [](const Facts &f, Hits &hits) {
        static const std::set<std::string> undone{"linear", "tanh", "sigmoid", "softplus", "selu", "elu", "leaky_relu"};
        for (const LayerFacts &l : f.layers) {
            if (l.type() != "tied_dense") continue;
            const auto partner = std::find_if(f.layers.begin(), f.layers.end(), [&](const LayerFacts &one) { return one.name() == getText(l.config, "tie_to"); });
            if (partner == f.layers.end() || undone.contains(partner->activation)) continue;
            const LayerFacts *applies = f.layer(partner->activationNode);
            const bool own = applies->config.contains("activation");
            hits.push_back({.args = {partner->activation, partner->name()}, .node = l.id, .field = "tie_to",
                            .fix = {own ? fix::field(applies->id, "activation", std::string("linear")) : fix::remove(applies->id)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("code = dense 4 relu; tied_dense tie_to=code"); }}, {true, [](Scene &s) { s.autoencoder("code = dense 4; activation relu; tied_dense tie_to=code"); }},
              {false, [](Scene &s) { s.autoencoder("code = dense 4; tied_dense tie_to=code"); }}, {false, [](Scene &s) { s.autoencoder("code = dense 4 tanh; tied_dense tie_to=code activation=inverse"); }}},
});

} // namespace
} // namespace netloom
