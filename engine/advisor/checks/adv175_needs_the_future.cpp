#include "advisor/rule.h"

namespace netloom {
namespace {

// An error once a project can be marked as predicting while the sequence goes on; until then a hint.
const RuleRegistrar adv175({
    .id = "ADV-175", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Needs the future"),
    .text = NL_TR("advisor", "A bidirectional layer needs the future, which is not available online, and {0} parameters instead of {1}."),
    .fixText = NL_TR("advisor", "Use a one-way layer"),
    .why = NL_TR("advisor", "The second direction starts at the end of the sequence: fine for whole sequences, impossible while one is still going on. It also doubles the parameters."),
    .source = "Ranjan 2020 §5.6, §5.9",
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent) {
            if (!r.wrapped) continue;
            std::vector<FixEdit> edits{oneWay(r)};
            if (!staysWhole(f, edits)) edits.clear();
            const auto count = f.layer(r.id)->parameters;
            hits.push_back({.args = {std::to_string(count), std::to_string(count / 2)}, .node = r.id, .fix = edits});
        }
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "bidirectional(lstm 4); dense 1 sigmoid"); }}, {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
