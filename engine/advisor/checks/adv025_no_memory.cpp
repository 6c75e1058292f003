#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv025({
    .id = "ADV-025", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "No earlier rows"),
    .text = NL_TR("advisor", "A plain dense network cannot see earlier rows."),
    .fixText = NL_TR("advisor", "Add the three rows before each row"),
    .why = NL_TR("advisor", "The rows are ordered by time, the network is dense, and no column holds lags or differences."),
    .source = "Ranjan 2020 §4.3, ch.4 exercises",
    .find = [](const Facts &f, Hits &hits) {
        if (f.spec.timeColumn.empty() || !f.data.prepared || f.stepOf("lags") >= 0 || f.stepOf("differences") >= 0) return;
        const auto first = std::find_if(f.layers.begin(), f.layers.end(), [](const LayerFacts &l) { return l.parameters > 0; });
        if (first != f.layers.end() && first->dense) hits.push_back({.fix = {fix::addStep("lags", {{"count", std::int64_t(3)}}, f.stepOf("sort_by_time") + 1)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r); }); s.data.timeColumn = "t"; }},
              {false, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r); }).step("lags", {}, 0); s.data.timeColumn = "t"; }}},
});

} // namespace
} // namespace netloom
