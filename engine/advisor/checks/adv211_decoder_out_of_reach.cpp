#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv211({
    .id = "ADV-211", .group = 'I', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Decoder out of reach"),
    .text = NL_TR("advisor", "The decoder cannot produce the values in the data: {0} does not reach from {1} to {2}."),
    .fixText = NL_TR("advisor", "Use {3}"),
    .why = NL_TR("advisor", "The activation of the last layer limits what is rebuilt: sigmoid to 0 … 1, tanh to −1 … 1, ReLU to 0 and above. Standardised data want a linear one."),
    .source = "Ranjan 2020 §7.8",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.autoencoder() || !f.output || f.data.features.empty()) return;
        const std::string &a = f.output->activation;
        if (a != "sigmoid" && a != "hard_sigmoid" && a != "softmax" && a != "tanh" && a != "relu" && a != "softplus") return;
        double low = f.data.features.front().min, high = f.data.features.front().max;
        for (const FeatureFacts &x : f.data.features) {
            low = std::min(low, x.min);
            high = std::max(high, x.max);
        }
        const double floor = a == "tanh" ? -1 : 0, ceiling = a == "relu" || a == "softplus" ? 1e300 : 1;
        if (low >= floor - 1e-5 && high <= ceiling + 1e-5 && a != "softmax") return;
        const std::string matching = low < -1e-5 ? "linear" : high <= 1 + 1e-5 ? "sigmoid" : "relu";
        const LayerFacts *applies = f.layer(f.output->activationNode);
        Hit hit{.args = {a, roundText(low), roundText(high), matching}, .node = f.output->id, .field = "activation"};
        if (applies->config.contains("activation")) hit.fix = {fix::field(applies->id, "activation", matching)};
        hits.push_back(std::move(hit));
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8 sigmoid"); }},
              {true, [](Scene &s) { s.withoutStep("standard_scale").step("min_max_scale").autoencoder("dense 4 relu; dense 8; activation softmax"); }},
              {false, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8"); }},
              {false, [](Scene &s) { s.withoutStep("standard_scale").step("min_max_scale").autoencoder("dense 4 relu; dense 8 sigmoid"); }}},
});

} // namespace
} // namespace netloom
