#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv074({
    .id = "ADV-074", .group = 'C', .severity = Severity::Info,
    .title = NL_TR("advisor", "Steps of an unusual size"),
    .text = NL_TR("advisor", "{0} changes by {1} % per step, which is much; usual is about 0.1 %."),
    .fixText = NL_TR("advisor", "Set the learning rate to {2}"),
    .why = NL_TR("advisor", "The length of one step of the weights divided by that of the weights was far from a thousandth for three epochs: larger steps throw learnt things away, smaller ones hardly move."),
    .source = "derived", .limits = {"smallest_update", "largest_update", "update_steps"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.health.empty() || double(f.health.back().step) < f.limit("update_steps")) return;
        const LayerHealth *most = nullptr, *least = nullptr; // one message for each direction: the remedy is the same for all layers
        for (const LayerHealth &l : f.measured()) {
            const LayerFacts *layer = f.layer(l.node);
            if (!layer || !l.update || layer->type().ends_with("_normalization")) continue;
            if (f.lasting(l.node, [&](const LayerHealth &h) { return h.update && *h.update > f.limit("largest_update"); }) && (!most || *l.update > *most->update)) most = &l;
            if (f.lasting(l.node, [&](const LayerHealth &h) { return h.update && *h.update < f.limit("smallest_update"); }) && (!least || *l.update < *least->update)) least = &l;
        }
        for (const LayerHealth *l : {most, least}) {
            if (!l) continue;
            const double factor = l == most ? 1.0 / 3 : 3;
            const auto edit = rateTimes(f, factor);
            Hit hit{.args = {f.layer(l->node)->name(), percentText(*l->update), edit ? roundText(*f.learningRate * factor) : std::string()}, .node = l->node};
            if (edit) hit.fix = {*edit};
            if (l == least) hit.says = makeError("ADV-074", NL_TR("advisor", "{0} changes by {1} % per step, which is little; usual is about 0.1 %."));
            hits.push_back(std::move(hit));
        }
        for (Hit &hit : hits)
            if (hit.says) hit.says->args = hit.args;
    },
    .cases = {{true, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { l.update = i == 1 ? 0.1 : 1e-3; }); }},
              {true, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { l.update = i == 0 ? 1e-6 : 1e-3; }); }},
              {false, [](Scene &s) { s.measured(3, [](std::size_t, LayerHealth &l) { l.update = 1e-3; }); }},
              {false, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { l.update = i == 0 ? 1e-6 : 1e-3; }, 1).health.back().step = 150; }}},
    .training = true,
});

} // namespace
} // namespace netloom
