#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv161({
    .id = "ADV-161", .group = 'G', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Function of the gates"),
    .text = NL_TR("advisor", "Gates must stay between 0 and 1; {0} does not keep them there."),
    .fixText = NL_TR("advisor", "Set sigmoid"),
    .why = NL_TR("advisor", "A gate is the share of a value that passes. Only sigmoid and hard sigmoid answer with shares."),
    .source = "Ranjan 2020 §5.2", .covers = {"W-GATE"},
    .find = [](const Facts &f, Hits &hits) {
        for (const RecurrentFacts &r : f.recurrent) {
            if (!r.config.contains("recurrent_activation")) continue;
            const auto part = parsePart(PartKind::Activation, getText(r.config, "recurrent_activation"));
            if (!part || (part->info->type.ends_with("sigmoid") && part->info->type != "log_sigmoid")) continue;
            hits.push_back({.args = {part->info->type}, .node = r.id, .field = "recurrent_activation", .fix = {recurrentField(r, "recurrent_activation", std::string("sigmoid"))}});
        }
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4 recurrent_activation=relu; dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.sequence(5, "bidirectional(gru(4, recurrent_activation=tanh)); dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.sequence(5, "gru 4 recurrent_activation=log_sigmoid; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4 recurrent_activation=hard_sigmoid; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "simple_rnn 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
