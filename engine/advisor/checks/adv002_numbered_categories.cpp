#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv002({
    .id = "ADV-002", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Numbered categories"),
    .text = NL_TR("advisor", "Column {0} is numbered 0, 1, 2 … as if its categories had an order."),
    .fixText = NL_TR("advisor", "Switch to one-hot"),
    .why = NL_TR("advisor", "Categories of three or more levels are coded as whole numbers: the network takes them for amounts. Categories that do have an order belong into the step with an order."),
    .source = "Handbook DLM vol.1 ch.7; Ranjan 2020 §4.10",
    .find = [](const Facts &f, Hits &hits) {
        const int at = f.stepOf("label_encode");
        if (at < 0) return;
        for (const ColumnFacts &c : f.data.columns)
            if (c.used && !c.numbers && c.type == ColumnType::Categorical && c.distinct >= 3 && stepTakes(f.spec.steps[std::size_t(at)], c.name)) {
                Values config;
                if (const auto list = f.spec.steps[std::size_t(at)].config.find("columns"); list != f.spec.steps[std::size_t(at)].config.end()) config.insert(*list);
                hits.push_back({.args = {c.name}, .column = c.name, .fix = {fix::replaceStep(at, "one_hot", config)}});
            }
    },
    .cases = {{true, [](Scene &s) { s.words("job", [](std::size_t r) { return r % 3 == 0 ? "cook" : r % 3 == 1 ? "smith" : "baker"; }).step("label_encode", {}, 0); }},
              {false, [](Scene &s) { s.words("flag", [](std::size_t r) { return r % 3 ? "on" : "off"; }).step("label_encode", {}, 0); }}},
});

} // namespace
} // namespace netloom
