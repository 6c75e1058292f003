#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv169({
    .id = "ADV-169", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Long window"),
    .text = NL_TR("advisor", "A window of {0} steps costs time and can blur the signal; convolution copes better."),
    .why = NL_TR("advisor", "An LSTM walks through every step of the window one after the other. Above a hundred a shorter one, or convolution and pooling in front, usually does better."),
    .source = "Ranjan 2020 §5.6, §6.16", .limits = {"lstm_steps"},
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent)
            if (r.type == "lstm" && double(r.steps) > f.limit("lstm_steps")) hits.push_back({.args = {std::to_string(r.steps)}, .node = r.id});
    },
    .cases = {{true, [](Scene &s) { s.table = {}; s.network("in = input shape=[240,3]; lstm 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.table = {}; s.network("in = input shape=[60,3]; lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
