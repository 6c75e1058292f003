#include "advisor/rule.h"

namespace netloom {
namespace {

/// A slope below 0 brings units back; a smaller step keeps them from being thrown out again.
std::vector<FixEdit> leakyInstead(const Facts &f, NodeId node)
{
    const LayerFacts *layer = f.layer(node);
    if (!layer || !layer->config.contains("activation")) return {};
    std::vector<FixEdit> edits{fix::field(node, "activation", std::string("leaky_relu(negative_slope=0.01)"))};
    if (const auto rate = rateTimes(f, 1.0 / 3)) edits.push_back(*rate);
    return edits;
}

const RuleRegistrar adv070({
    .id = "ADV-070", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Units that never fire"),
    .text = NL_TR("advisor", "{0} % of the units in {1} never fire."),
    .fixText = NL_TR("advisor", "Switch to leaky ReLU, lr ÷ 3"),
    .why = NL_TR("advisor", "For three epochs these units gave 0 for every validation row. Where a ReLU gives 0 its slope is 0 as well: no gradient reaches the unit and it stays as it is."),
    .source = "Ranjan 2020 §4.7; Hjorth-Jensen 2018; Handbook DLM vol.1 ch.3", .limits = {"dead_share", "some_dead_share"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerHealth &l : f.measured()) {
            const LayerFacts *layer = f.layer(l.node);
            if (!layer || !l.dead) continue;
            const auto over = [&](const char *key) { return f.lasting(l.node, [&](const LayerHealth &h) { return h.dead && *h.dead > f.limit(key); }); };
            if (!over("some_dead_share")) continue;
            hits.push_back({.args = {percentText(*l.dead), layer->name()}, .node = l.node, .field = "activation", .fix = leakyInstead(f, l.node),
                            .severity = over("dead_share") ? Severity::Warning : Severity::Info});
        }
    },
    .cases = {{true, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { if (i == 1) l.dead = 0.75; }); }},
              {true, [](Scene &s) { s.measured(4, [](std::size_t i, LayerHealth &l) { if (i == 0) l.dead = 0.25; }); }},
              {false, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { if (i == 1) l.dead = 0.125; }); }},
              {false, [](Scene &s) { s.measured(2, [](std::size_t i, LayerHealth &l) { if (i == 1) l.dead = 0.75; }); }}},
    .training = true,
});

} // namespace
} // namespace netloom
