#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv139({
    .id = "ADV-139", .group = 'F', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Solver and a large model"),
    .text = NL_TR("advisor", "{0} needs the full batch and a small model."),
    .fixText = NL_TR("advisor", "Switch to Adam"),
    .why = NL_TR("advisor", "L-BFGS keeps many copies of all weights, Levenberg–Marquardt solves a system as large as their number, and only for a squared loss."),
    .source = "Handbook DLM vol.1 ch.3", .limits = {"lbfgs_parameters", "lm_parameters"},
    .find = [](const Facts &f, Hits &hits) {
        const bool lm = f.optimizer == "levenberg_marquardt";
        if (!f.whole || (!lm && f.optimizer != "lbfgs")) return;
        const bool squared = f.loss.empty() || f.loss == "mse" || f.loss == "half_mse" || f.loss == "sse";
        if (double(f.check.trainable) <= f.limit(lm ? "lm_parameters" : "lbfgs_parameters") && (!lm || squared)) return;
        hits.push_back({.args = {lm ? "Levenberg–Marquardt" : "L-BFGS"}, .field = "optimizer", .fix = {fix::training("optimizer", std::string("adam"))},
                        .severity = lm && !squared ? Severity::Error : Severity::Warning});
    },
    .cases = {{true, [](Scene &s) { s.set("optimizer", std::string("levenberg_marquardt")); }},
              {true, [](Scene &s) { s.network("dense 400 relu; dense 400 relu; dense 1 sigmoid").set("optimizer", std::string("lbfgs")); }},
              {false, [](Scene &s) { s.set("optimizer", std::string("lbfgs")); }}},
});

} // namespace
} // namespace netloom
