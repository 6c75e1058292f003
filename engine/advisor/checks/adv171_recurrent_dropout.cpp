#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv171({
    .id = "ADV-171", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Plain dropout beside an LSTM"),
    .text = NL_TR("advisor", "Recurrent dropout usually works better in LSTMs than {0}."),
    .fixText = NL_TR("advisor", "Set recurrent dropout 0.5"),
    .why = NL_TR("advisor", "A dropout layer beside the LSTM drops other values at every step; recurrent dropout drops the same units of its memory throughout the window."),
    .source = "Ranjan 2020 §5.6, §5.9",
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent) {
            if (r.type != "lstm" || getNumber(r.config, "recurrent_dropout") > 0) continue;
            const LayerFacts *l = f.layer(r.id), *beside = nullptr;
            for (const auto *list : {&l->before, &l->after})
                for (const NodeId id : *list)
                    if (const LayerFacts *one = f.layer(id); one && one->type() == "dropout") beside = one;
            if (beside) hits.push_back({.args = {beside->name()}, .node = r.id, .field = "recurrent_dropout", .fix = {recurrentField(r, "recurrent_dropout", 0.5)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4; dropout 0.5; dense 1 sigmoid"); }}, {true, [](Scene &s) { s.sequence(5, "dropout 0.5; bidirectional(lstm 4); dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4 recurrent_dropout=0.5; dropout 0.5; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 4 relu; dropout 0.5; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
