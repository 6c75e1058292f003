#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv103({
    .id = "ADV-103", .group = 'E', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Class weights with very few positives"),
    .text = NL_TR("advisor", "With so few positives, class weights mostly raise false alarms."),
    .fixText = NL_TR("advisor", "Switch the class weights off"),
    .why = NL_TR("advisor", "Below two positives in a hundred, class weights act like another threshold and blur the probabilities. Choose the threshold afterwards instead."),
    .source = "Ranjan 2020 §4.6, §4.10", .limits = {"rarer_share"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.settingsOk && f.settings.classWeights != "none" && f.data.prepared && f.data.task == TaskKind::Binary && f.data.positiveShare() < f.limit("rarer_share"))
            hits.push_back({.field = "class_weights", .fix = {fix::training("class_weights", std::string("none"))}});
    },
    .cases = {{true, [](Scene &s) { s.positives(40).set("class_weights", std::string("balanced")); }}, {false, [](Scene &s) { s.positives(200).set("class_weights", std::string("balanced")); }}},
});

} // namespace
} // namespace netloom
