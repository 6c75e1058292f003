#include "advisor/rule.h"

#include "schedules/schedule.h"

namespace netloom {
namespace {

const RuleRegistrar adv149({
    .id = "ADV-149", .group = 'F', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Warm-up that does not rise"),
    .text = NL_TR("advisor", "A warm-up should start low and rise; this one starts at {0}, and the learning rate is {1}."),
    .fixText = NL_TR("advisor", "Rise from {2} to {1}"),
    .why = NL_TR("advisor", "The first steps see untrained weights and wild gradients: a warm-up keeps them small. One that starts at or above the learning rate does the reverse."),
    .source = "Handbook DLM vol.1 ch.3 (corrected)",
    .find = [](const Facts &f, Hits &hits) {
        const bool chosen = f.learningRate && f.optimizerOptions.contains("schedule") && isSet(f.optimizerOptions, "schedule");
        const auto part = chosen ? parsePart(PartKind::Schedule, getText(f.optimizerOptions, "schedule")) : Result<PartChoice>(Error{});
        if (!part || part->info->type != "warmup" || getNumber(part->config, "warmup_steps") <= 0) return;
        const auto schedule = makePart<Schedule>(*part->info, part->config);
        const double base = *f.learningRate, first = schedule->rate({}, schedule->initial().value_or(base));
        if (first < base) return;
        Values config = part->config;
        config["start"] = 0.1;
        config["initial_learning_rate"] = std::monostate{};
        hits.push_back({.args = {roundText(first), toText(base), roundText(base / 10)}, .field = "optimizer",
                        .fix = {fix::training("optimizer", fix::withOption(PartKind::Optimizer, f.settings.optimizer, "schedule", partText(*part->info, config)))}});
    },
    .cases = {{true, [](Scene &s) { s.set("optimizer", std::string("adam(schedule=warmup(start=1))")); }},
              {true, [](Scene &s) { s.set("optimizer", std::string("adam(schedule=warmup(initial_learning_rate=0.01, start=0.5))")); }},
              {false, [](Scene &s) { s.set("optimizer", std::string("adam(schedule=warmup(start=0.1))")); }}},
});

} // namespace
} // namespace netloom
