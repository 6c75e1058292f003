#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv012({
    .id = "ADV-012", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "More inputs than rows"),
    .text = NL_TR("advisor", "There are more inputs than training rows."),
    .fixText = NL_TR("advisor", "Add an L2 penalty to the first layer"),
    .why = NL_TR("advisor", "With more inputs than training rows the first layer can fit any answers at all. A penalty on its weights keeps it from that."),
    .source = "Handbook DLM vol.1 ch.2",
    .find = [](const Facts &f, Hits &hits) {
        if (f.data.train == 0 || f.data.features.size() <= f.data.train) return;
        for (const LayerFacts &l : f.layers) {
            if (l.type() != "dense") continue;
            if (!isSet(l.config, "kernel_regularizer")) hits.push_back({.node = l.id, .fix = {fix::field(l.id, "kernel_regularizer", std::string("l2(l2=0.001)"))}});
            return;
        }
    },
    .cases = {{true, [](Scene &s) { s.rows(30); for (std::size_t i = 0; i < 40; ++i) s.numbers("x" + std::to_string(i), [i](std::size_t r) { return Scene::noise(r, 20 + i); }); }},
              {false, [](Scene &s) { s.rows(30); }}},
});

} // namespace
} // namespace netloom
