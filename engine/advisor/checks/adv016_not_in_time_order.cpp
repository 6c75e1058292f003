#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv016({
    .id = "ADV-016", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Rows not in time order"),
    .text = NL_TR("advisor", "Rows are not in time order."),
    .fixText = NL_TR("advisor", "Sort by {0} first"),
    .why = NL_TR("advisor", "A step or split that goes by the order of rows (lags, differences, blocks) is used, and the rows do not ascend by the time column."),
    .source = "Ranjan 2020 §4.3",
    .find = [](const Facts &f, Hits &hits) {
        if (f.spec.timeColumn.empty() || !f.data.table || f.data.timeSorted || f.stepOf("sort_by_time") >= 0 || f.stepOf("curve_shift") >= 0) return;
        using K = SplitSpec::Kind;
        const bool ordered = f.stepOf("lags") >= 0 || f.stepOf("differences") >= 0 || f.spec.split.kind == K::Blocked || f.spec.split.kind == K::Last || f.spec.split.kind == K::TimeSeries;
        if (ordered) hits.push_back({.args = {f.spec.timeColumn}, .column = f.spec.timeColumn, .fix = {fix::addStep("sort_by_time", {{"column", f.spec.timeColumn}}, 0)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r * 7 % 2399); }).split("blocked:.64,.16,.2"); s.data.timeColumn = "t"; }},
              {false, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r); }).split("blocked:.64,.16,.2"); s.data.timeColumn = "t"; }}},
});

} // namespace
} // namespace netloom
