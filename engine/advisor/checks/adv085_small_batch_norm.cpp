#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv085({
    .id = "ADV-085", .group = 'D', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Normalisation of few rows"),
    .text = NL_TR("advisor", "BatchNorm statistics from {0} rows are very noisy."),
    .fixText = NL_TR("advisor", "Set batches of 32"),
    .why = NL_TR("advisor", "Batch normalisation takes mean and variance from the rows of a batch; fewer than eight rows tell little about either."),
    .source = "derived", .limits = {"norm_batch"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.settingsOk || f.settings.batchSize >= f.limit("norm_batch")) return;
        for (const LayerFacts &l : f.layers)
            if (l.type() == "batch_normalization")
                hits.push_back({.args = {std::to_string(f.settings.batchSize)}, .node = l.id, .field = "batch_size", .fix = {fix::training("batch_size", std::int64_t(32))}});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 use_bias=false; batch_normalization; activation relu; dense 1 sigmoid").set("batch_size", std::int64_t(4)); }},
              {false, [](Scene &s) { s.network("dense 8 relu; dense 1 sigmoid").set("batch_size", std::int64_t(4)); }}},
});

} // namespace
} // namespace netloom
