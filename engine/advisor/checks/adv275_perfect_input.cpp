#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv275({
    .id = "ADV-275", .group = 'L', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Too good an input"),
    .text = NL_TR("advisor", "Column {0} predicts the target almost perfectly; check where it comes from."),
    .fixText = NL_TR("advisor", "Leave {0} out for a test run"),
    .why = NL_TR("advisor", "One input alone reaches an AUC or R² above 0.995. Often it was written down after the answer was known."),
    .source = "derived", .limits = {"perfect_input"},
    .find = [](const Facts &f, Hits &hits) {
        const auto inputs = std::count_if(f.data.columns.begin(), f.data.columns.end(), [](const ColumnFacts &c) { return c.used; });
        for (const ColumnFacts &c : f.data.columns) {
            if (!c.used || c.copiesTarget || inputs < 2) continue;
            const bool quantity = f.data.prepared && f.data.task == TaskKind::Regression;
            if (c.auc > f.limit("perfect_input") || (quantity && c.correlation * c.correlation > f.limit("perfect_input")))
                hits.push_back({.args = {c.name}, .column = c.name, .fix = {fix::dropColumn(c.name)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.numbers("c", [](std::size_t r) { return (Scene::noise(r, 1) + Scene::noise(r, 2) + Scene::noise(r, 3) > 0 ? 2.0 : 0.0) + 0.9 * Scene::noise(r, 8); }); }},
              {false, [](Scene &s) { s.numbers("c", [](std::size_t r) { return (Scene::noise(r, 1) + Scene::noise(r, 2) + Scene::noise(r, 3) > 0 ? 1.0 : 0.0) + 2 * Scene::noise(r, 8); }); }}},
});

} // namespace
} // namespace netloom
