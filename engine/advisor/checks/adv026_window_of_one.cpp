#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv026({
    .id = "ADV-026", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Sequences of one step"),
    .text = NL_TR("advisor", "A window of one row gives the recurrent layer nothing to remember."),
    .why = NL_TR("advisor", "The recurrent layer receives a single time step: it computes what a dense layer would. Five steps are a usual start."),
    .source = "Ranjan 2020 App. F",
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent)
            if (r.steps == 1 && getBool(r.config, "stateful") == false) hits.push_back({.node = r.id});
    },
    .cases = {{true, [](Scene &s) { s.network("reshape [1,2]; lstm 4; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
