#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv095({
    .id = "ADV-095", .group = 'E', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Squared loss on probabilities"),
    .text = NL_TR("advisor", "A squared loss learns slowly on probabilities."),
    .fixText = NL_TR("advisor", "Use cross-entropy"),
    .why = NL_TR("advisor", "With sigmoid or softmax the slope of a squared loss is flat where the answer is most wrong; cross-entropy is steepest there."),
    .source = "ANN notes; Hjorth-Jensen 2018",
    .find = [](const Facts &f, Hits &hits) {
        static const std::set<std::string> squared{"mse", "half_mse", "sse", "rmse", "mae", "huber", "log_cosh"};
        if (!f.plainNetwork() || !f.output || !f.data.classification() || !squared.contains(f.loss)) return;
        const std::string &a = f.output->activation;
        if (a != "sigmoid" && a != "softmax") return;
        std::vector<FixEdit> edits;
        if (f.lossInSettings) edits = {fix::training("loss", std::string(a == "sigmoid" ? "binary_crossentropy" : "sparse_categorical_crossentropy"))};
        hits.push_back({.node = f.output->id, .field = "loss", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.set("loss", std::string("mse")); }}, {false, [](Scene &s) { s.set("loss", std::string("binary_focal_crossentropy")); }}},
});

} // namespace
} // namespace netloom
