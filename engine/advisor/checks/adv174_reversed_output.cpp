#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv174({
    .id = "ADV-174", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Reversed sequence"),
    .text = NL_TR("advisor", "The output sequence of {0} stays reversed for {1}."),
    .why = NL_TR("advisor", "A layer that reads backwards also gives its outputs in that order: the first one belongs to the last time step. A layer behind it that goes by the order sees time run backwards."),
    .source = "Ranjan 2020 §5.6; derived",
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent) {
            if (r.wrapped || !getBool(r.config, "go_backwards") || !getBool(r.config, "return_sequences")) continue;
            const LayerFacts *reader = f.next(*f.layer(r.id), false);
            while (reader && isDropout(reader->type())) reader = f.next(*reader, false);
            if (reader && (recurrentFacts(f.graph, reader->id) || reader->type() == "flatten" || reader->type().starts_with("conv")))
                hits.push_back({.args = {r.name, reader->name()}, .node = r.id, .field = "go_backwards"});
        }
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4 return_sequences=true go_backwards=true; lstm 4; dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.sequence(5, "gru 4 return_sequences=true go_backwards=true; dropout 0.1; flatten; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4 go_backwards=true; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
