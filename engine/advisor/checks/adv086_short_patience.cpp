#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv086({
    .id = "ADV-086", .group = 'D', .severity = Severity::Info,
    .title = NL_TR("advisor", "Short patience"),
    .text = NL_TR("advisor", "Validation often improves again after a pause."),
    .fixText = NL_TR("advisor", "Set patience 10"),
    .why = NL_TR("advisor", "Early stopping ends the run after fewer than ten epochs without improvement."),
    .source = "ANN notes", .limits = {"patience"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.settingsOk && f.settings.earlyStopping.on && f.settings.earlyStopping.patience < f.limit("patience"))
            hits.push_back({.field = "patience", .fix = {fix::training("patience", std::int64_t(f.limit("patience")))}});
    },
    .cases = {{true, [](Scene &s) { s.set("early_stopping", true).set("patience", std::int64_t(3)); }}, {false, [](Scene &s) { s.set("early_stopping", true).set("patience", std::int64_t(12)); }}},
});

} // namespace
} // namespace netloom
