#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv005({
    .id = "ADV-005", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Constant column"),
    .text = NL_TR("advisor", "Column {0} never changes in the training rows."),
    .fixText = NL_TR("advisor", "Leave {0} out"),
    .why = NL_TR("advisor", "A column without variance in the training rows teaches nothing; a value that turns up later would meet weights that were never trained."),
    .source = "Ranjan 2020 App. E",
    .find = [](const Facts &f, Hits &hits) {
        for (const FeatureFacts &x : f.data.features)
            if (const ColumnFacts *c = f.data.find(x.name); c && c->used && x.sd == 0)
                hits.push_back({.args = {x.name}, .column = x.name, .fix = {fix::dropColumn(x.name)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("c", [](std::size_t) { return 3.0; }); }},
              {false, [](Scene &s) { s.numbers("c", [](std::size_t r) { return r % 20 ? 3.0 : 4.0; }); }}},
});

} // namespace
} // namespace netloom
