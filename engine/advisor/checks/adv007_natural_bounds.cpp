#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv007({
    .id = "ADV-007", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Natural bounds lost"),
    .text = NL_TR("advisor", "{0} of these inputs have natural bounds; min–max scaling keeps them."),
    .fixText = NL_TR("advisor", "Scale to 0 … 1"),
    .why = NL_TR("advisor", "The columns are never negative and the decoder answers between 0 and 1, but the scaler centres them: half of the values lie below 0."),
    .source = "Ranjan 2020 §4.3, ch.6–7",
    .find = [](const Facts &f, Hits &hits) {
        const int at = f.stepOf("standard_scale");
        if (!f.autoencoder() || at < 0 || !f.output || f.output->activation != "sigmoid") return;
        const auto &columns = f.data.columns;
        const auto bounded = std::count_if(columns.begin(), columns.end(), [](const ColumnFacts &c) { return c.used && c.numbers && !c.constant && c.min && *c.min >= 0; });
        if (bounded > 0) hits.push_back({.args = {std::to_string(bounded)}, .fix = {fix::replaceStep(at, "min_max_scale")}});
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8 sigmoid").numbers("a", [](std::size_t r) { return 1 + Scene::noise(r, 1); }); }},
              {false, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8 sigmoid"); }},
              {false, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8").numbers("a", [](std::size_t r) { return 1 + Scene::noise(r, 1); }); }}},
});

} // namespace
} // namespace netloom
