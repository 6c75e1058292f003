#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv162({
    .id = "ADV-162", .group = 'G', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Unbounded LSTM on raw inputs"),
    .text = NL_TR("advisor", "{0} inside an LSTM needs standardised inputs."),
    .fixText = NL_TR("advisor", "Scale to mean 0 and deviation 1"),
    .why = NL_TR("advisor", "The activation has no upper bound, and the memory adds up over the window: large inputs make it explode. Tanh would keep it in bounds."),
    .source = "Ranjan 2020 §5.2",
    .find = [](const Facts &f, Hits &hits) {
        static const std::set<std::string> open{"linear", "selu", "gelu", "silu", "softplus", "squareplus", "exponential", "mish", "celu", "abs"};
        if (!f.data.prepared || f.stepOf("standard_scale") >= 0) return;
        for (const RecurrentFacts &r : f.recurrent) {
            const auto part = parsePart(PartKind::Activation, getText(r.config, "activation"));
            if (r.type == "lstm" && part && (reluLike(part->info->type) || open.contains(part->info->type)))
                hits.push_back({.args = {part->info->type}, .node = r.id, .field = "activation", .fix = {standardScale(f)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.withoutStep("standard_scale").sequence(5, "lstm 4 activation=relu; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4 activation=relu; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.withoutStep("standard_scale").sequence(5, "lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
