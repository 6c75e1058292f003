#include "advisor/rule.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

double medianOfLooks(std::vector<double> v)
{
    std::nth_element(v.begin(), v.begin() + std::ptrdiff_t(v.size() / 2), v.end());
    return v[v.size() / 2];
}

/// How much larger than usual the latest value is; 0 where that cannot be said.
double grownBy(const Facts &f, const std::function<double(const Health &)> &value)
{
    std::vector<double> before;
    for (std::size_t i = 0; i + 1 < f.health.size(); ++i) before.push_back(value(f.health[i]));
    const double usual = medianOfLooks(before), now = value(f.health.back());
    if (!std::isfinite(now)) return HUGE_VAL;
    return usual > 0 ? now / usual : 0;
}

const RuleRegistrar adv072({
    .id = "ADV-072", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Exploding gradient"),
    .text = NL_TR("advisor", "The gradient suddenly exploded by epoch {0}: {1} times its usual size, most of all in {2}."),
    .fixText = NL_TR("advisor", "Clip the gradient norm at 1, lr ÷ 3"),
    .why = NL_TR("advisor", "The length of the gradient, measured on the same training rows each time, is far above the median of the epochs before. A step along it throws the weights far away."),
    .source = "Ranjan 2020 §4.7, §5.7; Handbook DLM vol.1 ch.5", .limits = {"exploding_gradient"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.health.size() < 3) return;
        const double grown = grownBy(f, [](const Health &h) { return h.gradientNorm; });
        if (!(grown > f.limit("exploding_gradient"))) return;
        const LayerHealth *worst = nullptr;
        double most = 0;
        for (const LayerHealth &l : f.measured()) {
            if (!l.gradientNorm) continue;
            const double g = grownBy(f, [&](const Health &h) { const LayerHealth *one = h.of(l.node); return one ? one->gradientNorm.value_or(0) : 0.0; });
            if (!worst || g > most) { worst = &l; most = g; }
        }
        const LayerFacts *layer = worst ? f.layer(worst->node) : nullptr;
        if (!layer) return;
        std::vector<FixEdit> edits;
        const auto slower = rateTimes(f, 1.0 / 3);
        if (slower && f.optimizerOptions.contains("global_clipnorm")) {
            std::string text = std::get<std::string>(slower->value);
            for (const char *key : {"clipnorm", "clipvalue"})
                if (!std::holds_alternative<std::monostate>(f.optimizerOptions.at(key))) text = fix::withOption(PartKind::Optimizer, text, key, std::monostate());
            edits.push_back(fix::training("optimizer", fix::withOption(PartKind::Optimizer, text, "global_clipnorm", 1.0)));
        }
        hits.push_back({.args = {std::to_string(f.health.back().epoch), std::isfinite(grown) ? roundText(grown) : std::string("∞"), layer->name()}, .node = layer->id, .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.measured(4, [n = 0](std::size_t, LayerHealth &l) mutable { l.gradientNorm = ++n > 9 ? 300 : 1; }); }},
              {true, [](Scene &s) { s.set("optimizer", std::string("sgd(clipvalue=5)")).measured(4, [n = 0](std::size_t, LayerHealth &l) mutable { l.gradientNorm = ++n > 9 ? 300 : 1; }); }},
              {false, [](Scene &s) { s.measured(4, [n = 0](std::size_t, LayerHealth &l) mutable { l.gradientNorm = ++n > 9 ? 30 : 1; }); }}},
    .training = true,
});

} // namespace
} // namespace netloom
