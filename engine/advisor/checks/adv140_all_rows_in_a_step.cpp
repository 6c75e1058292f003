#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv140({
    .id = "ADV-140", .group = 'F', .severity = Severity::Warning,
    .title = NL_TR("advisor", "All rows in each step"),
    .text = NL_TR("advisor", "Using all rows in every step is slow here."),
    .fixText = NL_TR("advisor", "Set batches of 128"),
    .why = NL_TR("advisor", "A batch holds all of more than 10,000 training rows: one epoch is one step."),
    .source = "Handbook DLM vol.1 ch.3; ANN notes", .limits = {"full_batch_rows"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.settingsOk && f.learningRate && double(f.data.train) > f.limit("full_batch_rows") && std::size_t(f.settings.batchSize) >= f.data.train)
            hits.push_back({.field = "batch_size", .fix = {fix::training("batch_size", std::int64_t(128))}});
    },
    .cases = {{true, [](Scene &s) { s.rows(20000).set("batch_size", std::int64_t(16384)); }}, {false, [](Scene &s) { s.set("batch_size", std::int64_t(16384)); }}},
});

} // namespace
} // namespace netloom
