#include "advisor/rule.h"

#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv004({
    .id = "ADV-004", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Mostly empty column"),
    .text = NL_TR("advisor", "Column {0} is {1} % empty and can hardly help."),
    .fixText = NL_TR("advisor", "Leave {0} out"),
    .why = NL_TR("advisor", "A large part of a column in use is empty: what fills the cells says more about the filling than about the rows."),
    .source = "Handbook DLM vol.1 ch.2", .limits = {"empty_share"},
    .find = [](const Facts &f, Hits &hits) {
        for (const ColumnFacts &c : f.data.columns)
            if (const double share = double(c.missing) / double(std::max<std::size_t>(1, f.data.rows)); c.used && share > f.limit("empty_share"))
                hits.push_back({.args = {c.name, percentText(share)}, .column = c.name, .fix = {fix::dropColumn(c.name)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("c", [](std::size_t r) { return r % 2 ? Scene::noise(r, 4) : std::nan(""); }); }},
              {false, [](Scene &s) { s.numbers("c", [](std::size_t r) { return r % 3 ? Scene::noise(r, 4) : std::nan(""); }); }}},
});

} // namespace
} // namespace netloom
