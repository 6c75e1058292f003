#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv099({
    .id = "ADV-099", .group = 'E', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Accuracy says little"),
    .text = NL_TR("advisor", "Always answering \"{0}\" already scores {1} %."),
    .fixText = NL_TR("advisor", "Watch F1 instead"),
    .why = NL_TR("advisor", "Accuracy is what is watched, and one class makes up more than 80 % of the training rows: a useless model scores as high."),
    .source = "Ranjan 2020 §2.1; Handbook DLM vol.1 ch.2; EDSF 2020", .limits = {"majority"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.classification() || !f.settingsOk || f.data.majorityShare() <= f.limit("majority")) return;
        const auto &m = f.metrics;
        const auto has = [&](const char *name) { return std::find(m.begin(), m.end(), name) != m.end(); };
        const bool others = has("f1") || has("recall") || has("pr_auc") || has("balanced_accuracy") || has("mcc") || has("cohen_kappa") || has("g_mean");
        const bool monitored = f.settings.earlyStopping.monitor.ends_with("accuracy") && f.settings.earlyStopping.on;
        if (!monitored && !(has("accuracy") && !others)) return;
        std::vector<FixEdit> edits{fix::training("metrics", f.data.task == TaskKind::Binary ? std::vector<std::string>{"f1", "recall", "pr_auc", "accuracy"} : std::vector<std::string>{"f1", "balanced_accuracy", "accuracy"})};
        if (monitored) edits.push_back(fix::training("monitor", std::string("val_f1")));
        hits.push_back({.args = {f.data.classes[f.data.majority()], percentText(f.data.majorityShare())}, .field = monitored ? "monitor" : "metrics", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.positives(200).set("metrics", std::vector<std::string>{"accuracy"}); }},
              {true, [](Scene &s) { s.positives(200).set("early_stopping", true).set("monitor", std::string("val_accuracy")); }},
              {false, [](Scene &s) { s.positives(200); }}},
});

} // namespace
} // namespace netloom
