#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv218({
    .id = "ADV-218", .group = 'I', .severity = Severity::Info,
    .title = NL_TR("advisor", "Recurrent autoencoder"),
    .text = NL_TR("advisor", "LSTM autoencoders rebuild poorly; a conv autoencoder is the better start."),
    .why = NL_TR("advisor", "The encoder has to press a whole window into the last state of an LSTM, and the decoder to unroll it again."),
    .source = "Ranjan 2020 §7.6, §7.8",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.autoencoder()) return;
        for (const RecurrentFacts &r : f.recurrent)
            if (r.type == "lstm") return hits.push_back({.node = r.id});
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("reshape [8,1]; lstm 4; dense 8"); }}, {false, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
