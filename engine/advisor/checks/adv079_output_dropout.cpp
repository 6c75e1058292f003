#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv079({
    .id = "ADV-079", .group = 'D', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Dropout after the output"),
    .text = NL_TR("advisor", "Dropout on the output erases answers."),
    .fixText = NL_TR("advisor", "Move it before the last layer"),
    .why = NL_TR("advisor", "No layer with weights follows the dropout: it sets answers themselves to 0 while training."),
    .source = "derived",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.output) return;
        const auto nodes = {f.output->id, f.output->activationNode};
        for (const LayerFacts &l : f.layers)
            for (const NodeId id : std::set<NodeId>(nodes))
                if (isDropout(l.type()) && l.before.size() == 1 && l.before.front() == id && (f.output->activationNode == id || l.after.empty()))
                    hits.push_back({.node = l.id, .fix = {fix::remove(l.id), fix::insertBefore(f.output->id, l.type(), l.node->config)}});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu; dense 1 sigmoid; dropout 0.2"); }}, {false, [](Scene &s) { s.network("dense 8 relu; dropout 0.2; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
