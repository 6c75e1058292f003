#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv008({
    .id = "ADV-008", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Extreme values"),
    .text = NL_TR("advisor", "Column {0} has extreme values that can dominate the fit."),
    .fixText = NL_TR("advisor", "Clip {0} at its 0.1 % and 99.9 % quantiles"),
    .why = NL_TR("advisor", "More than one value in a thousand lies more than six standard deviations from the mean of the training rows. Such rows pull the weights towards themselves."),
    .source = "Ranjan 2020 §4.3; Handbook DLM vol.1 ch.2", .limits = {"extreme_share"},
    .find = [](const Facts &f, Hits &hits) {
        for (const FeatureFacts &x : f.data.features)
            if (x.column && x.extremeShare > f.limit("extreme_share"))
                hits.push_back({.args = {x.name}, .column = x.name,
                                .fix = {fix::addStep("clip", {{"columns", std::vector<std::string>{x.name}}, {"rule", std::string("quantiles")}, {"quantile", 0.01}}, firstScaler(f.spec))}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("c", [](std::size_t r) { return r % 200 ? Scene::noise(r, 4) : 50 + 10 * Scene::noise(r, 5); }); }},
              {false, [](Scene &s) { s.numbers("c", [](std::size_t r) { return r % 20 ? Scene::noise(r, 4) : 2 * Scene::noise(r, 5); }); }}},
});

} // namespace
} // namespace netloom
