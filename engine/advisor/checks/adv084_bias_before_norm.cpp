#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv084({
    .id = "ADV-084", .group = 'D', .severity = Severity::Info,
    .title = NL_TR("advisor", "Bias before normalisation"),
    .text = NL_TR("advisor", "The bias before BatchNorm has no effect."),
    .fixText = NL_TR("advisor", "Switch the bias of {0} off"),
    .why = NL_TR("advisor", "Batch normalisation takes the mean away, and with it the bias of the layer in front."),
    .source = "derived", .covers = {"W-COMBO"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            const LayerFacts *from = l.type() == "batch_normalization" && l.before.size() == 1 ? f.layer(l.before.front()) : nullptr;
            if (from && from->type() == "dense" && getBool(from->config, "use_bias") && getText(from->config, "activation") == "linear" && from->after.size() == 1)
                hits.push_back({.args = {from->name()}, .node = l.id, .fix = {fix::field(from->id, "use_bias", false)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8; batch_normalization; activation relu; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 use_bias=false; batch_normalization; activation relu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
