#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv035({
    .id = "ADV-035", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Target looks like classes"),
    .text = NL_TR("advisor", "The target looks like a class label."),
    .why = NL_TR("advisor", "A quantity is to be predicted, but the target has only a few different whole numbers. If they are kinds and no amounts, set the type of the column to class."),
    .source = "Handbook DLM vol.1 ch.2", .limits = {"class_levels"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.data.prepared && f.data.task == TaskKind::Regression && f.data.targetWhole && f.data.targetDistinct >= 3 && double(f.data.targetDistinct) <= f.limit("class_levels"))
            hits.push_back({.column = f.spec.targets.front()});
    },
    .cases = {{true, [](Scene &s) { s.regression([](std::size_t r) { return double(r % 5); }); }},
              {false, [](Scene &s) { s.regression([](std::size_t r) { return Scene::noise(r, 1); }); }}},
});

} // namespace
} // namespace netloom
