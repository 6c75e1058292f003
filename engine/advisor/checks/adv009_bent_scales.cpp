#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv009({
    .id = "ADV-009", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Bent scales"),
    .text = NL_TR("advisor", "Non-linear scaling changes distances; treat outliers separately instead."),
    .fixText = NL_TR("advisor", "Scale linearly instead"),
    .why = NL_TR("advisor", "A logarithm or power is taken of more than half of the numeric columns. It helps single skewed columns; on all of them it changes what near and far mean."),
    .source = "Ranjan 2020 §4.3",
    .find = [](const Facts &f, Hits &hits) {
        for (std::size_t i = 0; i < f.spec.steps.size(); ++i) {
            const RecipeStep &s = f.spec.steps[i];
            if (s.type != "log_transform" && s.type != "box_cox" && s.type != "yeo_johnson") continue;
            std::size_t all = 0, bent = 0;
            for (const ColumnFacts &c : f.data.columns) {
                all += c.used && c.numbers;
                bent += c.used && c.numbers && stepTakes(s, c.name);
            }
            if (all > 1 && 2 * bent > all) hits.push_back({.fix = {fix::replaceStep(int(i), "standard_scale")}});
        }
    },
    .cases = {{true, [](Scene &s) { s.withoutStep("standard_scale").step("yeo_johnson"); }},
              {false, [](Scene &s) { s.step("yeo_johnson", {{"columns", std::vector<std::string>{"a"}}}, 1); }}},
});

} // namespace
} // namespace netloom
