#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv098({
    .id = "ADV-098", .group = 'E', .severity = Severity::Info,
    .title = NL_TR("advisor", "Rare event"),
    .text = NL_TR("advisor", "Only {0} % of the rows are positive: rare-event mode is advised."),
    .fixText = NL_TR("advisor", "Show recall, F1, FPR and PR-AUC; batches of 128; split by class"),
    .why = NL_TR("advisor", "Below five positives in a hundred, accuracy says nothing, small batches often hold no positive at all, and a random split may leave few of them for validation."),
    .source = "Ranjan 2020 §1, §2.1", .limits = {"rare_share"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.rare() || !f.settingsOk) return;
        const auto has = [&](const char *m) { return std::find(f.metrics.begin(), f.metrics.end(), m) != f.metrics.end(); };
        if (has("recall") && has("pr_auc") && f.settings.batchSize >= 128) return;
        SplitSpec split = f.spec.split;
        std::vector<FixEdit> edits{fix::training("metrics", std::vector<std::string>{"recall", "f1", "fpr", "pr_auc"}), fix::training("batch_size", std::int64_t(std::max(128, f.settings.batchSize)))};
        if (split.kind == SplitSpec::Kind::Random && f.spec.timeColumn.empty()) {
            split.kind = SplitSpec::Kind::Stratified;
            edits.push_back(fix::split(split));
        }
        hits.push_back({.args = {percentText(f.data.positiveShare())}, .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.positives(60).split("random:.64,.16,.2"); }}, {false, [](Scene &s) { s.positives(600); }}},
});

} // namespace
} // namespace netloom
