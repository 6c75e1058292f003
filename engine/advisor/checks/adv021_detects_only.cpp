#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv021({
    .id = "ADV-021", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Detection, no forecast"),
    .text = NL_TR("advisor", "This model detects the event but does not predict it ahead of time."),
    .fixText = NL_TR("advisor", "Shift the label two rows ahead"),
    .why = NL_TR("advisor", "The event is rare, the rows have a time, and the label is that of the same row. To be warned in time, the label of later rows has to be learnt: set the shift to the time needed to act."),
    .source = "Ranjan 2020 §2.1, §4.3", .limits = {"rare_share"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.rare() || f.spec.timeColumn.empty() || f.stepOf("curve_shift") >= 0) return;
        hits.push_back({.fix = {fix::addStep("curve_shift", {{"shift", std::int64_t(-2)}}, f.stepOf("sort_by_time") + 1)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r); }).positives(60); s.data.timeColumn = "t"; }},
              {false, [](Scene &s) { s.positives(60); }}},
});

} // namespace
} // namespace netloom
