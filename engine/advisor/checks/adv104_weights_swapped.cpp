#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv104({
    .id = "ADV-104", .group = 'E', .severity = Severity::Error,
    .title = NL_TR("advisor", "Class weights swapped"),
    .text = NL_TR("advisor", "The class weights are the wrong way round."),
    .fixText = NL_TR("advisor", "Balance them"),
    .why = NL_TR("advisor", "The rarer class has the smaller weight: it counts even less than its rows."),
    .source = "Ranjan 2020 §4.6",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.settingsOk || f.settings.classWeights == "none" || !f.data.prepared || f.data.task != TaskKind::Binary || f.data.trainCounts.size() != 2) return;
        const auto weights = classWeights(f.settings.classWeights, f.data.classes, f.data.trainCounts);
        if (!weights || weights->size() != 2) return;
        const std::size_t rare = f.data.trainCounts[0] < f.data.trainCounts[1] ? 0 : 1;
        const bool unequal = double(f.data.trainCounts[rare]) < 0.8 * double(f.data.trainCounts[1 - rare]);
        if (unequal && (*weights)[rare] < (*weights)[1 - rare]) hits.push_back({.field = "class_weights", .fix = {fix::training("class_weights", std::string("balanced"))}});
    },
    .cases = {{true, [](Scene &s) { s.positives(200).set("class_weights", std::string("no=10,yes=1")); }}, {false, [](Scene &s) { s.positives(200).set("class_weights", std::string("no=1,yes=10")); }}},
});

} // namespace
} // namespace netloom
