#include "advisor/rule.h"

#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv003({
    .id = "ADV-003", .group = 'A', .severity = Severity::Error,
    .title = NL_TR("advisor", "Empty cells"),
    .text = NL_TR("advisor", "Column {0} has {1} empty cells."),
    .fixText = NL_TR("advisor", "Fill them from the training rows"),
    .why = NL_TR("advisor", "A column in use has empty cells and the recipe has no step that fills them: rows with an empty cell are left out, in training and in use."),
    .source = "Handbook DLM vol.1 ch.2",
    .find = [](const Facts &f, Hits &hits) {
        for (const ColumnFacts &c : f.data.columns) {
            if (!c.used || !c.numbers || c.missing == 0 || c.type == ColumnType::Datetime) continue;
            bool filled = false;
            for (const RecipeStep &s : f.spec.steps) filled = filled || (s.type == "impute" && stepTakes(s, c.name));
            if (!filled) hits.push_back({.args = {c.name, std::to_string(c.missing)}, .column = c.name, .fix = {fix::addStep("impute", {}, firstScaler(f.spec))}});
        }
    },
    .cases = {{true, [](Scene &s) { s.withoutStep("impute").numbers("a", [](std::size_t r) { return r % 9 ? Scene::noise(r, 1) : std::nan(""); }); }},
              {false, [](Scene &s) { s.numbers("a", [](std::size_t r) { return r % 9 ? Scene::noise(r, 1) : std::nan(""); }); }}},
});

} // namespace
} // namespace netloom
