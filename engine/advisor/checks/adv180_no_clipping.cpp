#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv180({
    .id = "ADV-180", .group = 'G', .severity = Severity::Info,
    .title = NL_TR("advisor", "No gradient clipping"),
    .text = NL_TR("advisor", "Clipping guards recurrent nets against exploding gradients."),
    .fixText = NL_TR("advisor", "Clip norm 1"),
    .why = NL_TR("advisor", "The gradient of a recurrent layer is a product over all time steps: now and then it is huge, and one step undoes what was learnt."),
    .source = "Handbook DLM vol.1 ch.5; Ranjan 2020 §5.7",
    .find = [](const Facts &f, Hits &hits) {
        if (f.recurrent.empty() || !f.settingsOk || !f.optimizerOptions.contains("clipnorm")) return;
        for (const char *key : {"clipnorm", "global_clipnorm", "clipvalue"})
            if (isSet(f.optimizerOptions, key)) return;
        hits.push_back({.field = "optimizer", .fix = {fix::training("optimizer", fix::withOption(PartKind::Optimizer, f.settings.optimizer, "clipnorm", 1.0))}});
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.set("optimizer", std::string("adam(global_clipnorm=1)")).sequence(5, "lstm 4; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 4 relu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
