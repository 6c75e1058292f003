#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv052({
    .id = "ADV-052", .group = 'B', .severity = Severity::Info,
    .title = NL_TR("advisor", "Training goes on"),
    .text = NL_TR("advisor", "Training continues from epoch {0}; press Reset to start afresh."),
    .why = NL_TR("advisor", "The weights of an earlier run are loaded: the next one goes on from them and is not comparable with one from new weights."),
    .source = "Ranjan 2020 §4.4",
    .find = [](const Facts &f, Hits &hits) {
        if (f.whole && f.epochsDone > 0) hits.push_back({.args = {std::to_string(f.epochsDone)}, .field = "epochs"});
    },
    .cases = {{true, [](Scene &s) { s.epochsDone = 40; }}, {false, [](Scene &s) { s.epochsDone = 0; }}},
});

} // namespace
} // namespace netloom
