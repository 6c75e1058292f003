#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv167({
    .id = "ADV-167", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Forget gate half shut"),
    .text = NL_TR("advisor", "Starting the forget gate at 1 helps memory."),
    .fixText = NL_TR("advisor", "Set 1"),
    .why = NL_TR("advisor", "With a bias of 0 the forget gate starts at one half: after ten steps a thousandth of the memory is left, and of its gradient."),
    .source = "Ranjan 2020 ch.5 exercises",
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent)
            if (r.type == "lstm" && getBool(r.config, "use_bias") && !getBool(r.config, "unit_forget_bias") && getText(r.config, "variant") != "no_forget")
                hits.push_back({.node = r.id, .field = "unit_forget_bias", .fix = {recurrentField(r, "unit_forget_bias", true)}});
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4 unit_forget_bias=false; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4 unit_forget_bias=false variant=no_forget; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
