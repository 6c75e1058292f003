#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv290({
    .id = "ADV-290", .group = 'L', .severity = Severity::Info,
    .title = NL_TR("advisor", "Validation rows used for everything"),
    .text = NL_TR("advisor", "Validation scores will look a little too good after {0} runs; use the test once."),
    .why = NL_TR("advisor", "The same validation rows decide when training stops, where the threshold lies and which of several runs is the best. Their score is then fitted as well; folds inside folds, or one look at the test rows, give an honest one."),
    .source = "derived",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.settingsOk || !f.data.prepared || f.data.validation == 0 || isFoldKind(f.spec.split.kind) || f.data.task != TaskKind::Binary) return;
        const bool stops = f.settings.earlyStopping.on && f.settings.earlyStopping.monitor.starts_with("val_");
        if (stops && f.settings.threshold != 0.5 && f.runs >= 2) hits.push_back({.args = {std::to_string(f.runs)}, .field = "early_stopping"});
    },
    .cases = {{true, [](Scene &s) { s.set("early_stopping", true).set("threshold", 0.3); }}, {false, [](Scene &s) { s.set("threshold", 0.3); }},
              {false, [](Scene &s) { s.set("early_stopping", true); }}, {false, [](Scene &s) { s.set("early_stopping", true).set("threshold", 0.3).split("stratified_kfold:5,1"); }}},
});

} // namespace
} // namespace netloom
