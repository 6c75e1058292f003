#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv157({
    .id = "ADV-157", .group = 'G', .severity = Severity::Error,
    .title = NL_TR("advisor", "No sequence"),
    .text = NL_TR("advisor", "{0} needs windows: time steps × features."),
    .why = NL_TR("advisor", "A recurrent layer reads a sequence, a table of time steps and features for each sample, and receives something else."),
    .source = "Ranjan 2020 §5.9", .covers = {"E-RANK"},
    .find = [](const Facts &f, Hits &hits) {
        for (const auto &[id, node] : f.check.nodes) {
            const auto broken = std::find_if(node.findings.begin(), node.findings.end(), [](const Finding &x) { return x.severity == Severity::Error && x.what.code == "E-RANK"; });
            const auto layer = broken == node.findings.end() ? std::nullopt : recurrentFacts(f.graph, id);
            if (layer && !lostSequence(f, id)) hits.push_back({.args = {layer->name}, .node = id});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("lstm 4; dense 1 sigmoid"); }}, {true, [](Scene &s) { s.network("bidirectional(gru 4); dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.sequence(5, "lstm 4; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.sequence(5, "lstm 4; lstm 4; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
