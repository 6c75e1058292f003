#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv274({
    .id = "ADV-274", .group = 'L', .severity = Severity::Error,
    .title = NL_TR("advisor", "The answer among the inputs"),
    .text = NL_TR("advisor", "Column {0} is the answer itself."),
    .fixText = NL_TR("advisor", "Leave {0} out"),
    .why = NL_TR("advisor", "Each value of the column stands for one value of the target in all rows: the network would only copy it, and fail where it is not known."),
    .source = "Handbook DLM vol.1 ch.8",
    .find = [](const Facts &f, Hits &hits) {
        for (const ColumnFacts &c : f.data.columns)
            if (c.copiesTarget) hits.push_back({.args = {c.name}, .column = c.name, .fix = {fix::dropColumn(c.name)}});
    },
    .cases = {{true, [](Scene &s) { s.words("answer", [](std::size_t r) { return Scene::noise(r, 1) + Scene::noise(r, 2) + Scene::noise(r, 3) > 0 ? "1" : "0"; }); }},
              {true, [](Scene &s) { s.regression([](std::size_t r) { return Scene::noise(r, 1); }).numbers("c", [](std::size_t r) { return 32 + 1.8 * Scene::noise(r, 1); }).numbers("a", [](std::size_t r) { return Scene::noise(r, 7); }); }},
              {false, [](Scene &s) { s.words("hint", [](std::size_t r) { return Scene::noise(r, 1) + Scene::noise(r, 2) > 0 ? "1" : "0"; }); }}},
});

} // namespace
} // namespace netloom
