#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv014({
    .id = "ADV-014", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Mixed table"),
    .text = NL_TR("advisor", "Mixed tables often suit boosted trees better than networks."),
    .why = NL_TR("advisor", "Three in ten columns or more are categories and there are fewer than 50,000 training rows. Compare with boosted trees before a network is tuned for long."),
    .source = "Hjorth-Jensen 2018", .limits = {"category_share", "mixed_rows"},
    .find = [](const Facts &f, Hits &hits) {
        std::size_t used = 0, categories = 0;
        for (const ColumnFacts &c : f.data.columns) {
            used += c.used;
            categories += c.used && (c.type == ColumnType::Categorical || c.type == ColumnType::Binary);
        }
        if (f.hidden > 0 && f.data.train > 0 && double(f.data.train) < f.limit("mixed_rows") && used > 0 && double(categories) >= f.limit("category_share") * double(used))
            hits.push_back({});
    },
    .cases = {{true, [](Scene &s) { s.words("job", [](std::size_t r) { return r % 3 == 0 ? "cook" : r % 3 == 1 ? "smith" : "baker"; }).step("one_hot", {}, 0); }},
              {false, [](Scene &s) { s.numbers("c", [](std::size_t r) { return Scene::noise(r, 9); }); }}},
});

} // namespace
} // namespace netloom
