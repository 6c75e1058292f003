#include "advisor/rule.h"

namespace netloom {
namespace {

/// Linear layer, normalisation, activation: the activation is taken out of a dense layer for that.
std::vector<FixEdit> normaliseBefore(const Facts &f, const LayerFacts &l)
{
    std::vector<FixEdit> edits;
    if (l.dense && l.activationNode == l.id) {
        edits = {fix::field(l.id, "activation", std::string("linear")), fix::insertAfter(l.id, "activation", {{"activation", getText(l.config, "activation")}}),
                 fix::insertAfter(l.id, "batch_normalization")};
    } else if (l.type() == "activation") {
        edits = {fix::insertBefore(l.id, "batch_normalization")};
    }
    return staysWhole(f, edits) ? edits : std::vector<FixEdit>();
}

const RuleRegistrar adv069({
    .id = "ADV-069", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Saturated layer"),
    .text = NL_TR("advisor", "{0} % of {1} is saturated and hardly learns."),
    .fixText = NL_TR("advisor", "Insert BatchNorm before the activation"),
    .why = NL_TR("advisor", "For three epochs more than half of the layer's values on validation rows lay where its activation is flat: where the slope is below 5 % of the steepest, almost no gradient passes."),
    .source = "Hjorth-Jensen 2018; ANN notes; EDSF 2020", .limits = {"saturated_share"},
    .find = [](const Facts &f, Hits &hits) {
        const double limit = f.limit("saturated_share");
        for (const LayerHealth &l : f.measured()) {
            const LayerFacts *layer = f.layer(l.node);
            if (!layer || !l.saturated || !f.lasting(l.node, [&](const LayerHealth &h) { return h.saturated && *h.saturated > limit; })) continue;
            hits.push_back({.args = {percentText(*l.saturated), layer->name()}, .node = l.node, .field = "activation", .fix = normaliseBefore(f, *layer)});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 tanh; dense 1 sigmoid").measured(3, [](std::size_t i, LayerHealth &l) { if (i == 0) l.saturated = 0.7; }); }},
              {true, [](Scene &s) { s.network("dense 8; activation tanh; dense 1 sigmoid").measured(3, [](std::size_t i, LayerHealth &l) { if (i == 1) l.saturated = 0.7; }); }},
              {false, [](Scene &s) { s.network("dense 8 tanh; dense 1 sigmoid").measured(2, [](std::size_t i, LayerHealth &l) { if (i == 0) l.saturated = 0.7; }); }},
              {false, [](Scene &s) { s.network("dense 8 tanh; dense 1 sigmoid").measured(3, [](std::size_t i, LayerHealth &l) { if (i == 0) l.saturated = 0.4; }); }}},
    .training = true,
});

} // namespace
} // namespace netloom
