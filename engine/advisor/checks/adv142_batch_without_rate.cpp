#include "advisor/rule.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv142({
    .id = "ADV-142", .group = 'F', .severity = Severity::Info,
    .title = NL_TR("advisor", "Another batch size, the same learning rate"),
    .text = NL_TR("advisor", "The batch size went from {0} to {1} and the learning rate stayed: a smaller batch usually needs a smaller learning rate."),
    .fixText = NL_TR("advisor", "Set the learning rate to {2}"),
    .why = NL_TR("advisor", "The batch size changed at least fourfold against the last run. The noise of a step grows with the root of it: so should the learning rate shrink."),
    .source = "ANN notes", .limits = {"batch_change"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.past.empty() || !f.settingsOk || !f.learningRate || rateOf(f.past.back().config) != f.learningRate) return;
        const auto last = trainSettings(f.past.back().config);
        if (!last || last->batchSize < 1) return;
        const double ratio = double(f.settings.batchSize) / last->batchSize;
        if (std::max(ratio, 1 / ratio) < f.limit("batch_change")) return;
        const auto rate = parseNumber(roundText(*f.learningRate * std::sqrt(ratio)));
        if (!rate) return;
        hits.push_back({.args = {std::to_string(last->batchSize), std::to_string(f.settings.batchSize), toText(*rate)}, .field = "batch_size",
                        .fix = {fix::training("optimizer", fix::withOption(PartKind::Optimizer, f.settings.optimizer, "learning_rate", *rate))}});
    },
    .cases = {{true, [](Scene &s) { s.ranBefore("batch_size", std::int64_t(128)); }}, {true, [](Scene &s) { s.ranBefore("batch_size", std::int64_t(4)); }},
              {false, [](Scene &s) { s.ranBefore("batch_size", std::int64_t(32)); }},
              {false, [](Scene &s) { s.ranBefore("batch_size", std::int64_t(128)).past.back().config["optimizer"] = std::string("adam(learning_rate=0.004)"); }}},
});

} // namespace
} // namespace netloom
