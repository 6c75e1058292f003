#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv176({
    .id = "ADV-176", .group = 'G', .severity = Severity::Error,
    .title = NL_TR("advisor", "Stateful without order"),
    .text = NL_TR("advisor", "A stateful layer needs ordered rows in equal batches."),
    .fixText = NL_TR("advisor", "Keep the order and equal batches"),
    .why = NL_TR("advisor", "The layer takes its memory from one batch to the next. With shuffled rows it is the memory of others, and a last batch of another size leaves some without."),
    .source = "Ranjan 2020 §5.3, App. F",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.settingsOk) return;
        std::vector<FixEdit> edits;
        if (f.settings.shuffle) edits.push_back(fix::training("shuffle", false));
        if (f.settings.epochMode != TrainSettings::EpochMode::Partition) edits.push_back(fix::training("epoch_mode", std::string("partition")));
        const bool rest = f.data.train > 0 && f.data.train % std::size_t(std::max(1, f.settings.batchSize)) != 0;
        if (rest && !f.settings.dropRemainder) edits.push_back(fix::training("drop_remainder", true));
        if (edits.empty()) return;
        for (const RecurrentFacts &r : f.recurrent)
            if (getBool(r.config, "stateful")) hits.push_back({.node = r.id, .field = "stateful", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 4 stateful=true; dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.set("shuffle", false).set("batch_size", std::int64_t(17)).sequence(5, "lstm 4 stateful=true; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.set("shuffle", false).set("drop_remainder", true).sequence(5, "lstm 4 stateful=true; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
