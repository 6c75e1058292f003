#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv036({
    .id = "ADV-036", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Target looks like a quantity"),
    .text = NL_TR("advisor", "The target has {0} different values; that looks like a quantity."),
    .why = NL_TR("advisor", "Numbers with many different values are taken for classes: neighbouring values are as strange to each other as far ones. Set the type of the column to numeric."),
    .source = "Handbook DLM vol.1 ch.2", .limits = {"class_levels"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.classification() || f.spec.targets.size() != 1) return;
        const ColumnFacts *c = f.data.find(f.spec.targets.front());
        if (c && c->type == ColumnType::Class && double(f.data.classes.size()) > f.limit("class_levels"))
            hits.push_back({.args = {std::to_string(f.data.classes.size())}, .column = c->name});
    },
    .cases = {{true, [](Scene &s) { s.table.columns[std::size_t(s.table.indexOf("y"))] = Column::ofNumbers("y", ColumnType::Class, [&] { std::vector<double> v; for (std::size_t r = 0; r < s.table.rows(); ++r) v.push_back(double(r % 40)); return v; }()); s.network("dense 8 relu; dense 40 softmax"); }},
              {false, [](Scene &s) { s.classes(5); }}},
});

} // namespace
} // namespace netloom
