#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv017({
    .id = "ADV-017", .group = 'A', .severity = Severity::Error,
    .title = NL_TR("advisor", "Shift before the sort"),
    .text = NL_TR("advisor", "The label shift runs before the sort, so it marks the wrong rows."),
    .fixText = NL_TR("advisor", "Sort first"),
    .why = NL_TR("advisor", "Shifting a label to earlier rows is only right once the rows stand in time order."),
    .source = "Ranjan 2020 §4.3, §5.4",
    .find = [](const Facts &f, Hits &hits) {
        const int shift = f.stepOf("curve_shift"), sort = f.stepOf("sort_by_time");
        if (shift < 0 || f.spec.timeColumn.empty() || !f.data.table || f.data.timeSorted || (sort >= 0 && sort < shift)) return;
        hits.push_back({.fix = {sort >= 0 ? fix::moveStep(sort, 0) : fix::addStep("sort_by_time", {{"column", f.spec.timeColumn}}, 0)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r * 7 % 2399); }).positives(60).step("curve_shift", {}, 0).step("sort_by_time", {{"column", std::string("t")}}, 1); s.data.timeColumn = "t"; }},
              {true, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r * 7 % 2399); }).positives(60).step("curve_shift", {}, 0); s.data.timeColumn = "t"; }},
              {false, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r * 7 % 2399); }).positives(60).step("sort_by_time", {{"column", std::string("t")}}, 0).step("curve_shift", {}, 1); s.data.timeColumn = "t"; }}},
});

} // namespace
} // namespace netloom
