#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv141({
    .id = "ADV-141", .group = 'F', .severity = Severity::Info,
    .title = NL_TR("advisor", "Batch size"),
    .text = NL_TR("advisor", "Usual batch sizes are 16 (balanced) or 128 (imbalanced)."),
    .fixText = NL_TR("advisor", "Set {0}"),
    .why = NL_TR("advisor", "The batch size is no power of two; processors like those best."),
    .source = "Ranjan 2020 §4.4, §4.10",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.settingsOk || !f.learningRate) return;
        const std::int64_t b = f.settings.batchSize;
        // All rows at once is a choice of its own.
        if ((b & (b - 1)) == 0 || (f.data.train > 0 && std::size_t(b) >= f.data.train)) return;
        hits.push_back({.args = {std::to_string(powerOfTwoNear(double(b)))}, .field = "batch_size", .fix = {fix::training("batch_size", powerOfTwoNear(double(b)))}});
    },
    .cases = {{true, [](Scene &s) { s.set("batch_size", std::int64_t(100)); }}, {false, [](Scene &s) { s.set("batch_size", std::int64_t(128)); }}},
});

} // namespace
} // namespace netloom
