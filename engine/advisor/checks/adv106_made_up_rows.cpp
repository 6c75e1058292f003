#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv106({
    .id = "ADV-106", .group = 'E', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Made-up rows mislead"),
    .text = NL_TR("advisor", "Made-up rows ignore time and mislead on extreme imbalance."),
    .fixText = NL_TR("advisor", "Repeat real rows instead"),
    .why = NL_TR("advisor", "SMOTE mixes neighbouring rows of the rare class. Where rows follow each other in time, or positives are below two in a hundred, such rows exist nowhere."),
    .source = "Ranjan 2020 §2.2, §4.10", .limits = {"rarer_share"},
    .find = [](const Facts &f, Hits &hits) {
        const int at = f.stepOf("smote");
        if (at < 0 || !f.data.prepared) return;
        // Shares after SMOTE are even: those of the validation rows are as they were.
        const auto &counts = f.data.validationCounts;
        const double share = counts.size() == 2 && f.data.validation > 0 ? double(counts[1]) / double(f.data.validation) : 1;
        if (!f.spec.timeColumn.empty() || share < f.limit("rarer_share")) hits.push_back({.fix = {fix::replaceStep(at, "random_oversample")}});
    },
    .cases = {{true, [](Scene &s) { s.positives(40).step("smote"); }}, {false, [](Scene &s) { s.positives(300).step("smote"); }}},
});

} // namespace
} // namespace netloom
