#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv083({
    .id = "ADV-083", .group = 'D', .severity = Severity::Info,
    .title = NL_TR("advisor", "Normalisation after the activation"),
    .text = NL_TR("advisor", "The usual order is Dense (linear) → BatchNorm → activation."),
    .fixText = NL_TR("advisor", "Swap them"),
    .why = NL_TR("advisor", "Batch normalisation stands behind the activation: it then normalises values of which half may be 0."),
    .source = "ANN notes",
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            const LayerFacts *from = l.type() == "batch_normalization" && l.before.size() == 1 ? f.layer(l.before.front()) : nullptr;
            if (!from || from->type() != "dense" || from->activation == "linear" || from->activationNode != from->id) continue;
            const std::string activation = getText(from->config, "activation");
            hits.push_back({.node = l.id, .fix = {fix::field(from->id, "activation", std::string("linear")), fix::insertAfter(l.id, "activation", {{"activation", activation}})}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu; batch_normalization; dense 1 sigmoid").set("batch_size", std::int64_t(32)); }},
              {false, [](Scene &s) { s.network("dense 8 use_bias=false; batch_normalization; activation relu; dense 1 sigmoid").set("batch_size", std::int64_t(32)); }}},
});

} // namespace
} // namespace netloom
