#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv173({
    .id = "ADV-173", .group = 'G', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Backwards in a later layer"),
    .text = NL_TR("advisor", "Reading backwards makes sense only in the first recurrent layer, which is {0}."),
    .fixText = NL_TR("advisor", "Let {0} read backwards"),
    .why = NL_TR("advisor", "Behind another recurrent layer the end of the sequence already knows its start: turning it round only mixes the order up."),
    .source = "Ranjan 2020 §5.6, §5.9",
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent) {
            if (r.wrapped || !getBool(r.config, "go_backwards")) continue;
            const auto first = std::find_if(f.recurrent.begin(), f.recurrent.end(), [&](const RecurrentFacts &other) { return other.id != r.id && reaches(f.graph, other.id, r.id); });
            if (first == f.recurrent.end()) continue;
            std::vector<FixEdit> edits{recurrentField(r, "go_backwards", false)};
            if (!first->wrapped) edits.push_back(recurrentField(*first, "go_backwards", true));
            hits.push_back({.args = {first->name}, .node = r.id, .field = "go_backwards", .fix = edits});
        }
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4 return_sequences=true; lstm 4 go_backwards=true; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4 return_sequences=true go_backwards=true; lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
