#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv087({
    .id = "ADV-087", .group = 'D', .severity = Severity::Info,
    .title = NL_TR("advisor", "Best weights not kept"),
    .text = NL_TR("advisor", "Training will stop at a worse model than the best one seen."),
    .fixText = NL_TR("advisor", "Keep the best weights"),
    .why = NL_TR("advisor", "Early stopping waits for its patience to run out: without going back, the weights of the end remain."),
    .source = "derived",
    .find = [](const Facts &f, Hits &hits) {
        if (f.settingsOk && f.settings.earlyStopping.on && !f.settings.earlyStopping.restoreBest)
            hits.push_back({.field = "restore_best_weights", .fix = {fix::training("restore_best_weights", true)}});
    },
    .cases = {{true, [](Scene &s) { s.set("early_stopping", true).set("restore_best_weights", false); }}, {false, [](Scene &s) { s.set("early_stopping", true); }}},
});

} // namespace
} // namespace netloom
