#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv125({
    .id = "ADV-125", .group = 'F', .severity = Severity::Info,
    .title = NL_TR("advisor", "Optimiser of the first run"),
    .text = NL_TR("advisor", "Adam is the usual start; SGD with Nesterov momentum is the alternative."),
    .fixText = NL_TR("advisor", "Switch to Adam 0.001"),
    .why = NL_TR("advisor", "The project has not been trained yet and uses another optimiser than Adam."),
    .source = "Ranjan 2020 §4.4; ANN notes",
    .find = [](const Facts &f, Hits &hits) {
        if (f.runs > 0 || !f.settingsOk || f.optimizer.starts_with("adam") || f.optimizer == "nadam") return;
        if (f.optimizer == "sgd" && getBool(f.optimizerOptions, "nesterov")) return;
        hits.push_back({.field = "optimizer", .fix = {fix::training("optimizer", std::string("adam"))}});
    },
    .cases = {{true, [](Scene &s) { s.runs = 0; s.set("optimizer", std::string("rmsprop")); }}, {false, [](Scene &s) { s.set("optimizer", std::string("rmsprop")); }}},
});

} // namespace
} // namespace netloom
