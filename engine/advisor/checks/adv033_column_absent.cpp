#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv033({
    .id = "ADV-033", .group = 'A', .severity = Severity::Error,
    .title = NL_TR("advisor", "Column not in the file"),
    .text = NL_TR("advisor", "Column {0} is not in this file."),
    .why = NL_TR("advisor", "The recipe, the split or the choice of columns names a column that the data do not have: the file was changed, or the column renamed."),
    .source = "Handbook DLM vol.1 ch.8",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.table) return;
        std::set<std::string> named(f.spec.drop.begin(), f.spec.drop.end());
        for (const auto &t : f.spec.targets) if (t != "@input") named.insert(t);
        for (const auto *one : {&f.spec.timeColumn, &f.spec.groupColumn, &f.spec.weightColumn, &f.spec.split.column}) if (!one->empty()) named.insert(*one);
        for (const auto &name : named) if (!f.data.find(name)) hits.push_back({.args = {name}, .column = name});
    },
    .cases = {{true, [](Scene &s) { s.data.drop = {"gone"}; }}, {false, [](Scene &s) { s.data.drop = {"b"}; }}},
});

} // namespace
} // namespace netloom
