#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv001({
    .id = "ADV-001", .group = 'A', .severity = Severity::Error,
    .title = NL_TR("advisor", "Text without an encoder"),
    .text = NL_TR("advisor", "Column {0} holds text, but the network needs numbers."),
    .fixText = NL_TR("advisor", "Encode {0}"),
    .why = NL_TR("advisor", "An input column has text or categories and no step of the recipe turns them into numbers: the column is left out. One column per level (one-hot) suits up to 50 levels, hashing more."),
    .source = "Ranjan 2020 §4.10",
    .find = [](const Facts &f, Hits &hits) {
        for (const ColumnFacts &c : f.data.columns) {
            if (!c.used || c.numbers || c.distinct == 0 || (c.type != ColumnType::Text && c.type != ColumnType::Categorical && c.type != ColumnType::Binary)) continue;
            const bool lost = std::find(f.data.leftOut.begin(), f.data.leftOut.end(), c.name) != f.data.leftOut.end();
            if (!lost && f.data.error.code != "E-NO-FEATURES") continue;
            const Values columns{{"columns", std::vector<std::string>{c.name}}};
            hits.push_back({.args = {c.name}, .column = c.name, .fix = {fix::addStep(c.distinct <= 50 ? "one_hot" : "hash_encode", columns, 0)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.words("city", [](std::size_t r) { return r % 3 == 0 ? "Rome" : r % 3 == 1 ? "Oslo" : "Bern"; }); }},
              {false, [](Scene &s) { s.words("city", [](std::size_t r) { return r % 3 == 0 ? "Rome" : r % 3 == 1 ? "Oslo" : "Bern"; }).step("one_hot", {}, 0); }}},
});

} // namespace
} // namespace netloom
