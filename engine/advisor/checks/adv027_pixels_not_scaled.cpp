#include "advisor/rule.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv027({
    .id = "ADV-027", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Pixels not scaled"),
    .text = NL_TR("advisor", "Pixels are not scaled: they reach up to {0}."),
    .fixText = NL_TR("advisor", "Divide by {1}"),
    .why = NL_TR("advisor", "The inputs are pictures whose values are far above 1, and the recipe has no scaler. First weights are made for inputs of about 1."),
    .source = "ANN notes; Handbook DLM vol.1 ch.6", .limits = {"pixel_size"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.pictures() || f.scaled() || f.data.features.empty()) return;
        double high = 0;
        for (const FeatureFacts &x : f.data.features) high = std::max(high, x.max);
        if (high <= f.limit("pixel_size")) return;
        const double whole = high <= 16 ? 16 : high <= 255 ? 255 : high <= 65535 ? 65535 : std::ceil(high);
        hits.push_back({.args = {roundText(high), toText(whole)}, .fix = {fix::addStep("fixed_range_scale", {{"to", whole}}, f.scalePlace())}});
    },
    .cases = {{true, [](Scene &s) {
                   s.withoutStep("standard_scale").data.drop = {"a", "b"};
                   for (int i = 0; i < 4; ++i) s.numbers("x[" + std::to_string(i / 2) + "," + std::to_string(i % 2) + "]", [i](std::size_t r) { return 120 + 120 * Scene::noise(r, std::size_t(i) + 1); });
               }},
              {false, [](Scene &s) {
                   s.withoutStep("standard_scale").data.drop = {"a", "b"};
                   for (int i = 0; i < 4; ++i) s.numbers("x[" + std::to_string(i / 2) + "," + std::to_string(i % 2) + "]", [i](std::size_t r) { return 0.5 + 0.5 * Scene::noise(r, std::size_t(i) + 1); });
               }},
              {false, [](Scene &s) { s.withoutStep("standard_scale").numbers("a", [](std::size_t r) { return 120 + 120 * Scene::noise(r, 1); }); }}},
});

} // namespace
} // namespace netloom
