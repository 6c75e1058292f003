#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv100({
    .id = "ADV-100", .group = 'E', .severity = Severity::Info,
    .title = NL_TR("advisor", "ROC-AUC of a rare event"),
    .text = NL_TR("advisor", "ROC-AUC looks good even when most alarms are false."),
    .fixText = NL_TR("advisor", "Add PR-AUC, recall and FPR"),
    .why = NL_TR("advisor", "With few positives a small false positive rate is still many false alarms; the area under the precision–recall curve shows them."),
    .source = "Ranjan 2020 §2.1", .limits = {"rare_share"},
    .find = [](const Facts &f, Hits &hits) {
        const auto &m = f.metrics;
        if (!f.rare() || std::find(m.begin(), m.end(), "roc_auc") == m.end() || std::find(m.begin(), m.end(), "pr_auc") != m.end()) return;
        auto list = m;
        for (const char *add : {"pr_auc", "recall", "fpr"})
            if (std::find(list.begin(), list.end(), add) == list.end()) list.push_back(add);
        hits.push_back({.field = "metrics", .fix = {fix::training("metrics", list)}});
    },
    .cases = {{true, [](Scene &s) { s.positives(60).set("metrics", std::vector<std::string>{"roc_auc"}); }},
              {false, [](Scene &s) { s.positives(60).set("metrics", std::vector<std::string>{"roc_auc", "pr_auc"}); }}},
});

} // namespace
} // namespace netloom
