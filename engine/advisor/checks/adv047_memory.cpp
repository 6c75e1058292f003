#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv047({
    .id = "ADV-047", .group = 'B', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Much memory"),
    .text = NL_TR("advisor", "This run needs about {0} GB of memory, and {1} GB are free."),
    .fixText = NL_TR("advisor", "Lower the batch size"),
    .why = NL_TR("advisor", "Weights, gradients and two values of the optimiser per weight, and the values and gradients of one batch, take more than 60 % of the free memory."),
    .source = "Ranjan 2020 §7.6; derived", .limits = {"memory_share", "memory_error_share"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.freeMemory <= 0 || !f.settingsOk) return;
        const double needed = trainingMemory(f.check, f.settings.batchSize), most = f.limit("memory_share") * f.freeMemory;
        if (needed <= most) return;
        int batch = f.settings.batchSize;
        while (batch > 1 && trainingMemory(f.check, batch) > most) batch /= 2;
        std::vector<FixEdit> edits;
        if (trainingMemory(f.check, batch) <= most) edits = {fix::training("batch_size", std::int64_t(batch))};
        hits.push_back({.args = {roundText(needed / 1e9), roundText(f.freeMemory / 1e9)}, .field = "batch_size", .fix = edits,
                        .severity = needed > f.limit("memory_error_share") * f.freeMemory ? Severity::Error : Severity::Warning});
    },
    .cases = {{true, [](Scene &s) { s.set("batch_size", std::int64_t(1 << 20)); s.freeMemory = 1e8; }},
              {true, [](Scene &s) { s.network("dense 2000 relu; dense 2000 relu; dense 1 sigmoid"); s.freeMemory = 6e7; }},
              {false, [](Scene &s) { s.freeMemory = 1e9; }}},
});

} // namespace
} // namespace netloom
