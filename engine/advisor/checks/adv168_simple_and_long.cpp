#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv168({
    .id = "ADV-168", .group = 'G', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Simple layer, long window"),
    .text = NL_TR("advisor", "A simple recurrent layer forgets over {0} steps."),
    .fixText = NL_TR("advisor", "Replace by LSTM"),
    .why = NL_TR("advisor", "The gradient of a simple recurrent layer shrinks or grows at every step; over more than twenty nothing reaches the start of the window."),
    .source = "Handbook DLM vol.1 ch.5; Ranjan 2020 §5.7", .limits = {"simple_steps"},
    .find = [](const Facts &f, Hits &hits) {
        const Schema &lstm = findPart(PartKind::Layer, "lstm")->schema;
        for (const RecurrentFacts &r : f.recurrent) {
            if (r.type != "simple_rnn" || double(r.steps) <= f.limit("simple_steps")) continue;
            Values config = f.layer(r.id)->node->config;
            std::erase_if(config, [&](const auto &one) { return !lstm.find(one.first); });
            config.insert({"units", getInt(r.config, "units")});
            hits.push_back({.args = {std::to_string(r.steps)}, .node = r.id, .fix = r.wrapped ? std::vector<FixEdit>() : std::vector{fix::replace(r.id, "lstm", config)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.sequence(24, "simple_rnn 4; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.sequence(24, "gru 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(12, "simple_rnn 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
