#include "advisor/rule.h"

#include <cmath>

namespace netloom {
namespace {

/// The Boston housing table, known by its size and by the range of the column in question: it mostly comes without names.
const ColumnFacts *bostonColumn(const Facts &f)
{
    if (f.data.rows != 506 || f.data.columns.size() != 14) return nullptr;
    for (const ColumnFacts &c : f.data.columns)
        if (c.min && c.max && std::fabs(*c.max - 396.9) < 1e-6 && std::fabs(*c.min - 0.32) < 1e-6) return &c;
    return nullptr;
}

/// Bank marketing: calls to customers.
const ColumnFacts *callDuration(const Facts &f)
{
    for (const char *name : {"campaign", "pdays", "previous", "poutcome"})
        if (!f.data.find(name)) return nullptr;
    return f.data.find("duration");
}

const RuleRegistrar adv038({
    .id = "ADV-038", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Known problem of the data set"),
    .text = NL_TR("advisor", "This data set has a known problem."),
    .fixText = NL_TR("advisor", "Leave {0} out"),
    .why = NL_TR("advisor", "Its publishers or later readers warn of a column of this table. It is recognised by its size and its values, or by its names."),
    .source = "Handbook DLM vol.1 ch.2; UCI 222",
    .find = [](const Facts &f, Hits &hits) {
        const auto tell = [&](const ColumnFacts *c, const char *text) {
            if (c && c->used) hits.push_back({.args = {c->name}, .column = c->name, .fix = {fix::dropColumn(c->name)}, .says = makeError("ADV-038", text, {c->name})});
        };
        tell(bostonColumn(f), NL_TR("advisor", "This data set has a known problem: column {0} of the Boston housing table (B) is computed from the share of Black residents, which is why libraries withdrew the table."));
        tell(callDuration(f), NL_TR("advisor", "This data set has a known problem: column {0} is the length of the call, which is known only when the answer is, and nearly decides it."));
    },
    .cases = {{true, [](Scene &s) {
                   s.rows(506).regression([](std::size_t r) { return Scene::noise(r, 1); });
                   for (std::size_t i = 0; i < 10; ++i) s.numbers("n" + std::to_string(i), [i](std::size_t r) { return Scene::noise(r, 30 + i); });
                   s.numbers("B", [](std::size_t r) { return r == 0 ? 0.32 : r == 1 ? 396.9 : 350 + 40 * Scene::noise(r, 50); });
               }},
              {true, [](Scene &s) {
                   for (const char *name : {"campaign", "pdays", "previous", "duration"}) s.numbers(name, [name](std::size_t r) { return Scene::noise(r, 60 + std::size_t(name[0]) + std::size_t(name[1])); });
                   s.words("poutcome", [](std::size_t r) { return r % 3 ? "success" : "failure"; }).step("one_hot", {}, 0);
               }},
              {false, [](Scene &s) { s.numbers("duration", [](std::size_t r) { return Scene::noise(r, 60); }); }}},
});

} // namespace
} // namespace netloom
