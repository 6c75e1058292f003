#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv158({
    .id = "ADV-158", .group = 'G', .severity = Severity::Error,
    .title = NL_TR("advisor", "Sequence not passed on"),
    .text = NL_TR("advisor", "{0} must pass its whole sequence on."),
    .fixText = NL_TR("advisor", "Return sequences"),
    .why = NL_TR("advisor", "The next recurrent layer reads a sequence, and this one gives only its last state."),
    .source = "Ranjan 2020 §5.3", .covers = {"E-RANK"},
    .find = [](const Facts &f, Hits &hits) {
        for (const auto &[id, node] : f.check.nodes)
            if (const auto from = lostSequence(f, id))
                hits.push_back({.args = {from->name}, .node = from->id, .field = "return_sequences", .fix = {recurrentField(*from, "return_sequences", true)}, .covers = id});
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 8; lstm 4; dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.sequence(5, "bidirectional(lstm 8); dropout 0.2; gru 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 8 return_sequences=true; lstm 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
