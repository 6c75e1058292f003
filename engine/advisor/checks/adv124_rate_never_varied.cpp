#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv124({
    .id = "ADV-124", .group = 'F', .severity = Severity::Info,
    .title = NL_TR("advisor", "Learning rate never varied"),
    .text = NL_TR("advisor", "The learning rate is the first thing to tune; all {0} runs used {1}."),
    .why = NL_TR("advisor", "Every run of this project had the same learning rate. Look for the largest one at which the loss still falls and take half of it."),
    .source = "ANN notes; Handbook DLM vol.1 ch.3", .limits = {"untuned_runs"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.learningRate || double(f.past.size()) < f.limit("untuned_runs")) return;
        const bool same = std::all_of(f.past.begin(), f.past.end(), [&](const PastRun &r) { return rateOf(r.config) == f.learningRate; });
        if (same) hits.push_back({.args = {std::to_string(f.past.size()), toText(*f.learningRate)}, .field = "optimizer"});
    },
    .cases = {{true, [](Scene &s) { s.ranBefore("epochs", std::int64_t(50)).ranBefore("batch_size", std::int64_t(32)); }},
              {false, [](Scene &s) { s.ranBefore("epochs", std::int64_t(50)).ranBefore("optimizer", std::string("adam(learning_rate=0.01)")); }},
              {false, [](Scene &s) { s.ranBefore("epochs", std::int64_t(50)); }}},
});

} // namespace
} // namespace netloom
