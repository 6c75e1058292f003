#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv066({
    .id = "ADV-066", .group = 'C', .severity = Severity::Info,
    .title = NL_TR("advisor", "Start weights and activation"),
    .text = NL_TR("advisor", "A better matching start for {0} is {1}."),
    .fixText = NL_TR("advisor", "Set {1}"),
    .why = NL_TR("advisor", "He weights keep the variance through ReLU and its relatives, Glorot weights through sigmoid and tanh."),
    .source = "ANN notes; Ranjan 2020 §4.7",
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            if (l.type() != "dense" || l.head) continue;
            const std::string &start = getText(l.config, "kernel_initializer");
            const char *want = reluLike(l.activation) ? "he_" : saturates(l.activation) ? "glorot_" : nullptr;
            // Weights of a fixed spread are chosen on purpose or found by ADV-065.
            if (!want || start.starts_with(want) || !(start.starts_with("glorot_") || start.starts_with("he_") || start.starts_with("lecun_"))) continue;
            const std::string better = std::string(want) + (start.find("normal") != std::string::npos ? "normal" : "uniform");
            hits.push_back({.args = {l.activation, better}, .node = l.id, .field = "kernel_initializer", .fix = {fix::field(l.id, "kernel_initializer", better)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.network("dense 8 tanh; dense 8 relu kernel_initializer=he_normal; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
