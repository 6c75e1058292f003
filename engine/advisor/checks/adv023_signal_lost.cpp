#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv023({
    .id = "ADV-023", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Too far ahead"),
    .text = NL_TR("advisor", "Looking {0} steps ahead leaves less than half of the signal: {1} of a correlation of {2}."),
    .fixText = NL_TR("advisor", "Look {3} ahead"),
    .why = NL_TR("advisor", "The largest correlation of an input with the event falls with the label shift: at this one less than half is left of what it is one row ahead."),
    .source = "Ranjan 2020 §2.2", .limits = {"lost_signal"},
    .find = [](const Facts &f, Hits &hits) {
        const auto &signal = f.data.shiftSignal;
        const int at = f.stepOf("curve_shift");
        // What is no correlation one row ahead cannot be lost.
        if (at < 0 || signal.size() < 2 || signal.front() < 0.1 || signal.back() >= f.limit("lost_signal") * signal.front()) return;
        std::size_t keeps = signal.size();
        while (keeps > 1 && signal[keeps - 1] < f.limit("lost_signal") * signal.front()) --keeps;
        const Values &config = f.spec.steps[std::size_t(at)].config;
        const bool ahead = !config.contains("shift") || getInt(config, "shift") < 0;
        hits.push_back({.args = {std::to_string(signal.size()), roundText(signal.back()), roundText(signal.front()), std::to_string(keeps)},
                        .fix = {fix::changeStep(at, "shift", std::int64_t(ahead ? -std::int64_t(keeps) : std::int64_t(keeps)))}});
    },
    .cases = {{true, [](Scene &s) {
                   s.words("y", [](std::size_t r) { return Scene::noise(r, 7) > 0.8 ? "yes" : "no"; });
                   s.numbers("a", [](std::size_t r) { return (Scene::noise(r + 1, 7) > 0.8 ? 1.0 : 0.0) + Scene::noise(r, 1) / 5; }).step("curve_shift", {{"shift", std::int64_t(-4)}}, 0);
               }},
              {false, [](Scene &s) {
                   s.words("y", [](std::size_t r) { return r % 80 < 30 ? "yes" : "no"; });
                   s.numbers("a", [](std::size_t r) { return (r % 80 < 30 ? 1.0 : 0.0) + Scene::noise(r, 1) / 5; }).step("curve_shift", {{"shift", std::int64_t(-4)}}, 0);
               }}},
});

} // namespace
} // namespace netloom
