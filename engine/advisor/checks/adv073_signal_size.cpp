#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv073({
    .id = "ADV-073", .group = 'C', .severity = Severity::Info,
    .title = NL_TR("advisor", "Signals change their size"),
    .text = NL_TR("advisor", "Signals grow or shrink from layer to layer: the output of {0} spreads {1} times as far as that of {2}."),
    .fixText = NL_TR("advisor", "Insert BatchNorm before {0}"),
    .why = NL_TR("advisor", "For three epochs the standard deviation of this hidden layer's output was more than ten times, or less than a tenth, of that of the first layer. Layers behind it then learn much faster or slower than the others."),
    .source = "Ranjan 2020 §4.7", .limits = {"signal_ratio"},
    .find = [](const Facts &f, Hits &hits) {
        const double limit = f.limit("signal_ratio");
        const LayerFacts *first = nullptr;
        for (const LayerHealth &l : f.measured()) {
            const LayerFacts *layer = f.layer(l.node);
            if (!layer || layer->head || !l.outputSd) continue;
            if (!first) {
                first = layer;
                continue;
            }
            const auto ratio = [&](const Health &h) {
                const LayerHealth *one = h.of(layer->id), *start = h.of(first->id);
                return one && start && one->outputSd && start->outputSd.value_or(0) > 0 ? *one->outputSd / *start->outputSd : 1.0;
            };
            if (!f.lasting([&](const Health &h) { return ratio(h) > limit || ratio(h) < 1 / limit; })) continue;
            hits.push_back({.args = {layer->name(), roundText(ratio(f.health.back())), first->name()}, .node = layer->id, .fix = {fix::insertBefore(layer->id, "batch_normalization")}});
            return; // those behind it only carry it on
        }
    },
    .cases = {{true, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { l.outputSd = i == 1 ? 20 : 1; }); }},
              {true, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { l.outputSd = i == 1 ? 0.05 : 1; }); }},
              {false, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { l.outputSd = i == 1 ? 5 : 1; }); }},
              {false, [](Scene &s) { s.measured(3, [](std::size_t i, LayerHealth &l) { l.outputSd = i == 2 ? 50 : 1; }); }}},
    .training = true,
});

} // namespace
} // namespace netloom
