#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv071({
    .id = "ADV-071", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Fading gradient"),
    .text = NL_TR("advisor", "The gradient fades before it reaches {0}: it has {1} % of its size at the last layer."),
    .fixText = NL_TR("advisor", "Use ReLU with He weights"),
    .why = NL_TR("advisor", "For three epochs the gradient of the first layer (root of the mean square over its weights) was below a thousandth of that of the last one: the first layers hardly learn."),
    .source = "Ranjan 2020 §4.7; Handbook DLM vol.1 ch.3; EDSF 2020", .limits = {"fading_gradient"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.hidden < 3) return;
        const LayerHealth *first = nullptr;
        for (const LayerHealth &l : f.measured())
            if (!first && l.relativeGradient) first = &l;
        const LayerFacts *layer = first ? f.layer(first->node) : nullptr;
        const auto fades = [&](const LayerHealth &h) { return h.relativeGradient && *h.relativeGradient < f.limit("fading_gradient"); };
        if (!layer || !f.lasting(first->node, fades)) return;
        std::vector<FixEdit> edits;
        for (const LayerFacts &l : f.layers) {
            if (!l.dense || l.head || !saturates(l.activation)) continue;
            edits.push_back(fix::field(l.activationNode, "activation", std::string("relu")));
            if (l.type() == "dense") edits.push_back(fix::field(l.id, "kernel_initializer", std::string("he_uniform")));
        }
        hits.push_back({.args = {layer->name(), percentText(*first->relativeGradient)}, .node = first->node, .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 sigmoid; dense 8 sigmoid; dense 8 sigmoid; dense 1 sigmoid").measured(3, [](std::size_t i, LayerHealth &l) { l.relativeGradient = i == 0 ? 5e-4 : 1; }); }},
              {false, [](Scene &s) { s.network("dense 8 sigmoid; dense 8 sigmoid; dense 8 sigmoid; dense 1 sigmoid").measured(3, [](std::size_t i, LayerHealth &l) { l.relativeGradient = i == 0 ? 5e-3 : 1; }); }},
              {false, [](Scene &s) { s.network("dense 8 sigmoid; dense 1 sigmoid").measured(3, [](std::size_t i, LayerHealth &l) { l.relativeGradient = i == 0 ? 5e-4 : 1; }); }}},
    .training = true,
});

} // namespace
} // namespace netloom
