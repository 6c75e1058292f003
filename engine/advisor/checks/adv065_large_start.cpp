#include "advisor/rule.h"

#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv065({
    .id = "ADV-065", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Large first weights"),
    .text = NL_TR("advisor", "The starting weights of {0} are so large that its units saturate."),
    .fixText = NL_TR("advisor", "Use weights that fit the activation"),
    .why = NL_TR("advisor", "The spread of the first pre-activations (deviation of the weights times the root of the inputs per unit) is above 2 with sigmoid or tanh, above 4 with other activations."),
    .source = "ANN notes; Hjorth-Jensen 2018", .limits = {"start_saturating", "start_other"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            if (l.type() != "dense") continue;
            const auto part = parsePart(PartKind::Initializer, getText(l.config, "kernel_initializer"));
            if (!part) continue;
            double sd = 0;
            if (part->info->type == "random_normal") sd = getNumber(part->config, "stddev");
            if (part->info->type == "truncated_normal") sd = 0.88 * getNumber(part->config, "stddev");
            if (part->info->type == "random_uniform") sd = (getNumber(part->config, "maxval") - getNumber(part->config, "minval")) / std::sqrt(12.0);
            const double spread = sd * std::sqrt(double(l.in.last()));
            if (spread > f.limit(saturates(l.activation) ? "start_saturating" : "start_other"))
                hits.push_back({.args = {l.name()}, .node = l.id, .field = "kernel_initializer",
                                .fix = {fix::field(l.id, "kernel_initializer", std::string(reluLike(l.activation) ? "he_uniform" : "glorot_uniform"))}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 16 relu; dense 8 sigmoid kernel_initializer=random_normal(stddev=1); dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 16 relu; dense 8 sigmoid kernel_initializer=random_normal(stddev=0.2); dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
