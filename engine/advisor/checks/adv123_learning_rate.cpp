#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv123({
    .id = "ADV-123", .group = 'F', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Unusual learning rate"),
    .text = NL_TR("advisor", "A learning rate of {0} is unusual for {1}."),
    .fixText = NL_TR("advisor", "Set {2}"),
    .why = NL_TR("advisor", "Usual are 0.0001 to 0.01 for Adam and its relatives and 0.001 to 0.5 for SGD; far above, training diverges, far below, it stands still."),
    .source = "ANN notes; Handbook DLM vol.1 ch.3", .limits = {"adaptive_rate", "plain_rate", "smallest_rate"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.learningRate || f.optimizer == "adadelta" || f.optimizer == "ftrl") return;
        const bool plain = f.optimizer == "sgd" || f.optimizer == "adagrad";
        if (*f.learningRate <= f.limit(plain ? "plain_rate" : "adaptive_rate") && *f.learningRate >= f.limit("smallest_rate")) return;
        const double usual = plain ? 0.01 : 0.001;
        hits.push_back({.args = {toText(*f.learningRate), f.optimizer, toText(usual)}, .field = "optimizer",
                        .fix = {fix::training("optimizer", fix::withOption(PartKind::Optimizer, f.settings.optimizer, "learning_rate", usual))}});
    },
    .cases = {{true, [](Scene &s) { s.set("optimizer", std::string("adam(learning_rate=0.1)")); }},
              {true, [](Scene &s) { s.set("optimizer", std::string("sgd(learning_rate=3)")); }},
              {true, [](Scene &s) { s.set("optimizer", std::string("adam(learning_rate=1e-8)")); }},
              {false, [](Scene &s) { s.set("optimizer", std::string("sgd(learning_rate=0.5)")); }}},
});

} // namespace
} // namespace netloom
