#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv102({
    .id = "ADV-102", .group = 'E', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Batches without a positive"),
    .text = NL_TR("advisor", "Most batches contain no positive row."),
    .fixText = NL_TR("advisor", "Set larger batches"),
    .why = NL_TR("advisor", "Batch size times the share of positives is below one: most steps learn to say no."),
    .source = "Ranjan 2020 §4.4, §4.10",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.settingsOk || !f.data.prepared || f.data.task != TaskKind::Binary || f.data.positiveShare() <= 0) return;
        if (double(f.settings.batchSize) * f.data.positiveShare() < 1 && std::size_t(f.settings.batchSize) < f.data.train)
            hits.push_back({.field = "batch_size", .fix = {fix::training("batch_size", std::max<std::int64_t>(128, powerOfTwoFrom(1 / f.data.positiveShare())))}});
    },
    .cases = {{true, [](Scene &s) { s.positives(60); }}, {false, [](Scene &s) { s.positives(60).set("batch_size", std::int64_t(128)); }}},
});

} // namespace
} // namespace netloom
