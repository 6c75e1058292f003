#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv172({
    .id = "ADV-172", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "Few epochs for recurrent dropout"),
    .text = NL_TR("advisor", "Recurrent dropout needs more epochs than {0}."),
    .fixText = NL_TR("advisor", "Set {1}"),
    .why = NL_TR("advisor", "A part of the memory is missing in every pass: learning takes about twice as long."),
    .source = "Ranjan 2020 §5.6", .limits = {"recurrent_dropout_epochs"},
    .find = [](const Facts &f, Hits &hits) {
        const bool drops = std::any_of(f.recurrent.begin(), f.recurrent.end(), [](const RecurrentFacts &r) { return getNumber(r.config, "recurrent_dropout") > 0; });
        const double enough = f.limit("recurrent_dropout_epochs");
        if (!drops || !f.settingsOk || f.settings.epochs >= enough) return;
        hits.push_back({.args = {std::to_string(f.settings.epochs), toText(enough)}, .field = "epochs", .fix = {fix::training("epochs", std::int64_t(enough))}});
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4 recurrent_dropout=0.5; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.set("epochs", std::int64_t(300)).sequence(5, "lstm 4 recurrent_dropout=0.5; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
