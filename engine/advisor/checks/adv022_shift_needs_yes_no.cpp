#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv022({
    .id = "ADV-022", .group = 'A', .severity = Severity::Error,
    .title = NL_TR("advisor", "Shift of a label that is not yes or no"),
    .text = NL_TR("advisor", "A label shift needs a yes/no label."),
    .fixText = NL_TR("advisor", "Remove the shift"),
    .why = NL_TR("advisor", "The shift marks the rows before an event: the target must say of each row whether it is one."),
    .source = "Ranjan 2020 App. B",
    .find = [](const Facts &f, Hits &hits) {
        const int at = f.stepOf("curve_shift");
        if (at < 0 || f.spec.targets.size() != 1) return;
        const ColumnFacts *target = f.data.find(f.spec.targets.front());
        if (target && target->distinct != 2) hits.push_back({.column = target->name, .fix = {fix::removeStep(at)}});
    },
    .cases = {{true, [](Scene &s) { s.classes(3).step("curve_shift", {}, 0); }},
              {false, [](Scene &s) { s.positives(60).step("curve_shift", {}, 0); }}},
});

} // namespace
} // namespace netloom
