#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv097({
    .id = "ADV-097", .group = 'E', .severity = Severity::Error,
    .title = NL_TR("advisor", "Loss of another task"),
    .text = NL_TR("advisor", "The loss {0} is for {1}, but the target holds {2}."),
    .fixText = NL_TR("advisor", "Use the mean squared error"),
    .why = NL_TR("advisor", "Cross-entropies compare probabilities. A quantity outside 0 … 1 has no meaning there."),
    .source = "Ranjan 2020 §4.10; Handbook DLM vol.1 ch.2",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.plainNetwork() || !f.data.prepared || f.data.task != TaskKind::Regression) return;
        const bool classes = f.loss.ends_with("crossentropy") || f.loss == "categorical_hinge";
        if (!classes || (f.data.targetMin >= 0 && f.data.targetMax <= 1)) return;
        std::vector<FixEdit> edits;
        if (f.lossInSettings) edits = {fix::training("loss", std::string("mse"))};
        hits.push_back({.args = {f.loss, NL_TR("advisor", "classes"), NL_TR("advisor", "quantities")}, .node = f.outputNode, .field = "loss", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.regression([](std::size_t r) { return 40 * Scene::noise(r, 1); }).set("loss", std::string("binary_crossentropy")); }},
              {false, [](Scene &s) { s.regression([](std::size_t r) { return 40 * Scene::noise(r, 1); }); }}},
});

} // namespace
} // namespace netloom
