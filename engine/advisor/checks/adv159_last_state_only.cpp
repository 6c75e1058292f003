#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv159({
    .id = "ADV-159", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Only the last state is used"),
    .text = NL_TR("advisor", "Handing all {0} time steps to the Dense layer often helps."),
    .fixText = NL_TR("advisor", "Return sequences and flatten them"),
    .why = NL_TR("advisor", "The last recurrent layer gives its state after the last step alone; what it knew on the way is lost."),
    .source = "Ranjan 2020 §5.9",
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent) {
            const LayerFacts *l = f.layer(r.id), *reader = f.next(*l);
            if (r.steps < 2 || getBool(r.config, "return_sequences") || getBool(r.config, "return_state") || !reader || !reader->dense) continue;
            std::vector<FixEdit> edits{recurrentField(r, "return_sequences", true), fix::insertAfter(r.id, "flatten")};
            if (!staysWhole(f, edits)) edits.clear();
            hits.push_back({.args = {std::to_string(r.steps)}, .node = r.id, .field = "return_sequences", .fix = edits});
        }
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }}, {true, [](Scene &s) { s.sequence(5, "bidirectional(lstm 4); dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4 return_sequences=true; flatten; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
