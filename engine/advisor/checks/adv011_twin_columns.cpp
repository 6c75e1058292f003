#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv011({
    .id = "ADV-011", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Twin columns"),
    .text = NL_TR("advisor", "Columns {0} and {1} say almost the same thing."),
    .fixText = NL_TR("advisor", "Leave {1} out"),
    .why = NL_TR("advisor", "The correlation of two inputs is above 0.98. In a linear model their weights cannot be told apart; a network wastes units on the copy."),
    .source = "Ranjan 2020 §2.2; Handbook DLM vol.1 ch.2", .limits = {"twin_correlation"},
    .find = [](const Facts &f, Hits &hits) {
        std::set<std::string> gone;
        for (const auto &[a, b] : f.data.twins)
            if (!gone.contains(a) && gone.insert(b).second)
                hits.push_back({.args = {a, b}, .column = b, .fix = {fix::dropColumn(b)},
                                .severity = f.whole && f.hidden == 0 ? Severity::Warning : Severity::Info});
    },
    .cases = {{true, [](Scene &s) { s.numbers("c", [](std::size_t r) { return 2 * Scene::noise(r, 1) + 0.05 * Scene::noise(r, 6); }); }},
              {false, [](Scene &s) { s.numbers("c", [](std::size_t r) { return Scene::noise(r, 1) + Scene::noise(r, 6); }); }}},
});

} // namespace
} // namespace netloom
