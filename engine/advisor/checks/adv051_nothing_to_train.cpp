#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv051({
    .id = "ADV-051", .group = 'B', .severity = Severity::Error,
    .title = NL_TR("advisor", "Everything is frozen"),
    .text = NL_TR("advisor", "Every layer is frozen, so nothing can be learned."),
    .why = NL_TR("advisor", "No parameter of the network is trainable. Unfreeze at least the last layer."),
    .source = "Ranjan 2020 §4.4",
    .find = [](const Facts &f, Hits &hits) {
        if (f.whole && f.check.parameters > 0 && f.check.trainable == 0) hits.push_back({.node = f.output ? f.output->id : 0});
    },
    .cases = {{true, [](Scene &s) { for (auto &[id, node] : s.graph.nodes) node.trainable = false; }},
              {false, [](Scene &s) { s.graph.nodes.at(2).trainable = false; }}},
});

} // namespace
} // namespace netloom
