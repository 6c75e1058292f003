#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv143({
    .id = "ADV-143", .group = 'F', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Rows not shuffled"),
    .text = NL_TR("advisor", "Batches in file order bias each step."),
    .fixText = NL_TR("advisor", "Shuffle"),
    .why = NL_TR("advisor", "The rows do not depend on each other, and each epoch takes them in the same order: neighbours in the file share their batches."),
    .source = "Handbook DLM vol.1 ch.3",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.settingsOk || f.settings.shuffle || !f.learningRate || (f.data.train > 0 && std::size_t(f.settings.batchSize) >= f.data.train)) return;
        hits.push_back({.field = "shuffle", .fix = {fix::training("shuffle", true)}});
    },
    .cases = {{true, [](Scene &s) { s.set("shuffle", false); }}, {false, [](Scene &s) { s.set("shuffle", false).set("batch_size", std::int64_t(8192)); }}},
});

} // namespace
} // namespace netloom
