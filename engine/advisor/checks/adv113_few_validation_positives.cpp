#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv113({
    .id = "ADV-113", .group = 'E', .severity = Severity::Info,
    .title = NL_TR("advisor", "Few validation positives"),
    .text = NL_TR("advisor", "One hit more or less moves recall by {0} points."),
    .why = NL_TR("advisor", "Fewer than 50 validation rows are positive. Splitting by class at least keeps their share; cross-validation uses every row once."),
    .source = "derived from Ranjan 2020 §4.9", .limits = {"few_positives", "very_few_positives"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.prepared || f.data.task != TaskKind::Binary || f.data.validationCounts.size() != 2 || f.data.validation == 0) return;
        const double positives = double(f.data.validationCounts[1]);
        if (positives >= f.limit("few_positives")) return;
        hits.push_back({.args = {positives > 0 ? roundText(100 / positives) : "100"}, .severity = positives < f.limit("very_few_positives") ? Severity::Warning : Severity::Info});
    },
    .cases = {{true, [](Scene &s) { s.positives(200); }}, {false, [](Scene &s) { s.positives(600); }}},
});

} // namespace
} // namespace netloom
