#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv096({
    .id = "ADV-096", .group = 'E', .severity = Severity::Error,
    .title = NL_TR("advisor", "Target out of reach"),
    .text = NL_TR("advisor", "{0} cannot produce the target value {1}."),
    .fixText = NL_TR("advisor", "Use a linear output"),
    .why = NL_TR("advisor", "The activation of the output limits its answers: sigmoid to 0 … 1, tanh to −1 … 1, ReLU to 0 and above. Use a linear output, or scale the target."),
    .source = "Handbook DLM vol.1 ch.3; Ranjan 2020 §4.10",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.whole || !f.output || !f.data.prepared || f.data.task != TaskKind::Regression || f.data.targetSize != 1) return;
        const std::string &a = f.output->activation;
        const double low = a == "tanh" ? -1 : 0, high = a == "relu" || a == "softplus" ? 1e300 : 1;
        if (a != "sigmoid" && a != "tanh" && a != "relu" && a != "softplus" && a != "softmax" && a != "hard_sigmoid") return;
        const bool below = f.data.targetMin < low - 1e-6;
        if (!below && f.data.targetMax <= high + 1e-6) return;
        const LayerFacts *applies = f.layer(f.output->activationNode);
        hits.push_back({.args = {a, roundText(below ? f.data.targetMin : f.data.targetMax)}, .node = f.output->id, .field = "activation",
                        .fix = {applies->config.contains("activation") ? fix::field(applies->id, "activation", std::string("linear")) : fix::remove(applies->id)}});
    },
    .cases = {{true, [](Scene &s) { s.regression([](std::size_t r) { return 3 * Scene::noise(r, 1); }).network("dense 8 relu; dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.regression([](std::size_t r) { return Scene::noise(r, 1); }).network("dense 8 relu; dense 1; activation relu"); }},
              {false, [](Scene &s) { s.regression([](std::size_t r) { return Scene::noise(r, 1); }).network("dense 8 relu; dense 1 tanh"); }}},
});

} // namespace
} // namespace netloom
