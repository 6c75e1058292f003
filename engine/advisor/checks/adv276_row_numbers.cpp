#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv276({
    .id = "ADV-276", .group = 'L', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Row numbers as input"),
    .text = NL_TR("advisor", "Column {0} looks like a row number."),
    .fixText = NL_TR("advisor", "Leave {0} out"),
    .why = NL_TR("advisor", "Almost every row has a value of its own, in whole numbers or text: the network can learn rows by it, and it means nothing for new ones."),
    .source = "Handbook DLM vol.1 ch.8", .limits = {"id_share"},
    .find = [](const Facts &f, Hits &hits) {
        for (const ColumnFacts &c : f.data.columns) {
            const std::size_t known = f.data.rows - std::min(f.data.rows, c.missing);
            if (!c.used || known < 20 || c.type == ColumnType::Datetime || (c.numbers && !c.whole)) continue;
            if (double(c.distinct) > f.limit("id_share") * double(known)) hits.push_back({.args = {c.name}, .column = c.name, .fix = {fix::dropColumn(c.name)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.numbers("id", [](std::size_t r) { return double(1000 + r * 13 % 2399); }); }}, {false, [](Scene &s) { s.numbers("age", [](std::size_t r) { return double(r % 90); }); }}},
});

} // namespace
} // namespace netloom
