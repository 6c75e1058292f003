#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv145({
    .id = "ADV-145", .group = 'F', .severity = Severity::Info,
    .title = NL_TR("advisor", "Trial run"),
    .text = NL_TR("advisor", "{0} epochs is a trial run; 100 is a usual start."),
    .fixText = NL_TR("advisor", "Set 100"),
    .why = NL_TR("advisor", "Fewer than ten passes over the training rows are planned."),
    .source = "Ranjan 2020 §4.4", .limits = {"trial_epochs"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.settingsOk && f.settings.epochs < f.limit("trial_epochs"))
            hits.push_back({.args = {std::to_string(f.settings.epochs)}, .field = "epochs", .fix = {fix::training("epochs", std::int64_t(100))}});
    },
    .cases = {{true, [](Scene &s) { s.set("epochs", std::int64_t(5)); }}, {false, [](Scene &s) { s.set("epochs", std::int64_t(20)); }}},
});

} // namespace
} // namespace netloom
