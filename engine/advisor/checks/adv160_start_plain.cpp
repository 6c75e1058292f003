#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv160({
    .id = "ADV-160", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Elaborate first run"),
    .text = NL_TR("advisor", "Start with two plain LSTM layers."),
    .fixText = NL_TR("advisor", "Make it plain"),
    .why = NL_TR("advisor", "More than two recurrent layers, or bidirectional, stateful and backward ones, before the project was trained once: there is nothing yet to compare them with."),
    .source = "Ranjan 2020 §5.5, §5.9", .limits = {"recurrent_layers"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.runs > 0) return;
        for (const RecurrentFacts &r : f.recurrent) {
            std::vector<FixEdit> edits;
            for (const char *key : {"stateful", "go_backwards"})
                if (getBool(r.config, key)) edits.push_back(recurrentField(r, key, false));
            if (r.wrapped) edits = {oneWay(r, {{"stateful", false}, {"go_backwards", false}})};
            if (edits.empty()) continue;
            if (!staysWhole(f, edits)) edits.clear();
            hits.push_back({.node = r.id, .fix = edits});
        }
        if (double(f.recurrent.size()) > f.limit("recurrent_layers")) hits.push_back({});
    },
    .cases = {{true, [](Scene &s) { s.runs = 0; s.sequence(5, "bidirectional(lstm(4, go_backwards=true)); dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.runs = 0; s.sequence(5, "lstm 4 stateful=true; dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.runs = 0; s.sequence(5, "lstm 4 return_sequences=true; gru 4 return_sequences=true; lstm 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.runs = 0; s.sequence(5, "lstm 4 return_sequences=true; lstm 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "bidirectional(lstm 4); dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
