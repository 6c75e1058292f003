#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv049({
    .id = "ADV-049", .group = 'B', .severity = Severity::Warning,
    .title = NL_TR("advisor", "No dense layer at the end"),
    .text = NL_TR("advisor", "The network should end in a Dense layer."),
    .fixText = NL_TR("advisor", "Append Dense with {0} units"),
    .why = NL_TR("advisor", "The last trainable layer is recurrent: its state, bounded by its activation, would have to be the answer itself."),
    .source = "Ranjan 2020 §5.5",
    .find = [](const Facts &f, Hits &hits) {
        const LayerFacts *last = f.whole && f.outputNode && f.data.prepared ? f.layer(f.outputNode) : nullptr;
        if (!last || last->out.rank() != 1) return;
        while (last && last->parameters == 0) last = last->before.size() == 1 ? f.layer(last->before.front()) : nullptr;
        if (!last || std::none_of(f.recurrent.begin(), f.recurrent.end(), [&](const RecurrentFacts &r) { return r.id == last->id; })) return;
        const bool classes = f.data.task == TaskKind::Classes, binary = f.data.task == TaskKind::Binary;
        if (!classes && !binary && f.data.task != TaskKind::Regression) return;
        const std::int64_t units = classes ? std::int64_t(f.data.classes.size()) : binary ? 1 : f.data.targetSize;
        const std::string activation = classes ? "softmax" : binary ? "sigmoid" : "linear";
        Hit hit{.args = {std::to_string(units)}, .node = last->id};
        if (f.lossInSettings) hit.fix = {fix::insertAfter(f.outputNode, "dense", {{"units", units}, {"activation", activation}})};
        hits.push_back(std::move(hit));
    },
    .cases = {{true, [](Scene &s) { s.sequence(5, "lstm 1 recurrent_activation=sigmoid"); }}, {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
