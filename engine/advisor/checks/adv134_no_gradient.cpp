#include "advisor/rule.h"

#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv134({
    .id = "ADV-134", .group = 'F', .severity = Severity::Error,
    .title = NL_TR("advisor", "No gradient"),
    .text = NL_TR("advisor", "No gradient reaches the weights."),
    .why = NL_TR("advisor", "For three epochs the gradient was exactly 0 and the training loss stayed what it was: layers are frozen, units are dead, or a part of the network has the slope 0 everywhere. The canvas marks frozen layers with a lock and dead ones with their share."),
    .source = "derived",
    .find = [](const Facts &f, Hits &hits) {
        constexpr std::size_t kRounds = 3;
        if (f.health.size() < kRounds) return;
        const std::span<const Health> latest(f.health.end() - kRounds, kRounds);
        for (const Health &h : latest) {
            if (h.gradientNorm != 0 || !h.trainLoss || !latest[0].trainLoss) return;
            if (std::abs(*h.trainLoss - *latest[0].trainLoss) > 1e-7 * std::abs(*latest[0].trainLoss)) return;
        }
        hits.push_back({});
    },
    .cases = {{true, [](Scene &s) { s.measured(3, [](std::size_t, LayerHealth &l) { l.gradientNorm = 0; }); for (Health &h : s.health) h.trainLoss = 0.6; }},
              {false, [](Scene &s) { s.measured(3, [](std::size_t, LayerHealth &l) { l.gradientNorm = 0; }); for (Health &h : s.health) h.trainLoss = 1.0 / double(h.epoch); }},
              {false, [](Scene &s) { s.measured(3, [](std::size_t, LayerHealth &l) { l.gradientNorm = 1e-9; }); for (Health &h : s.health) h.trainLoss = 0.6; }}},
    .training = true,
});

} // namespace
} // namespace netloom
