#include "advisor/rule.h"

#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv144({
    .id = "ADV-144", .group = 'F', .severity = Severity::Info,
    .title = NL_TR("advisor", "Skipped rows"),
    .text = NL_TR("advisor", "About {0} % of the rows are skipped in each epoch."),
    .fixText = NL_TR("advisor", "Take every row once"),
    .why = NL_TR("advisor", "Full batches only leaves out the last rows of an epoch; drawing with replacement misses more than a third of them."),
    .source = "Hjorth-Jensen 2018", .limits = {"skipped_share"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.settingsOk || f.data.train == 0) return;
        using Mode = TrainSettings::EpochMode;
        const double n = double(f.data.train), b = f.settings.batchSize;
        double skipped = 0;
        std::vector<FixEdit> edits;
        if (f.settings.epochMode == Mode::WithReplacement) {
            skipped = std::exp(-1.0);
            edits.push_back(fix::training("epoch_mode", std::string("partition")));
        } else if (f.settings.epochMode == Mode::Partition && f.settings.dropRemainder && b < n) {
            skipped = std::fmod(n, b) / n;
            edits.push_back(fix::training("drop_remainder", false));
        }
        if (skipped > f.limit("skipped_share")) hits.push_back({.args = {percentText(skipped)}, .field = edits.front().key, .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.set("drop_remainder", true).set("batch_size", std::int64_t(1024)); }},
              {true, [](Scene &s) { s.set("epoch_mode", std::string("with_replacement")); }},
              {false, [](Scene &s) { s.set("drop_remainder", true).set("batch_size", std::int64_t(16)); }}},
});

} // namespace
} // namespace netloom
