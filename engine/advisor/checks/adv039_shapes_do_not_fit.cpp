#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv039({
    .id = "ADV-039", .group = 'B', .severity = Severity::Error,
    .title = NL_TR("advisor", "Shapes do not fit"),
    .text = NL_TR("advisor", "The shape that {0} receives does not fit."),
    .fixText = NL_TR("advisor", "Insert Flatten"),
    .why = NL_TR("advisor", "A wire joins shapes that do not fit together. Where the layer wants a plain list of numbers, Flatten makes one of any shape."),
    .source = "Handbook DLM vol.1 ch.4, ch.6", .covers = {"E-RANK", "E-SIZE"},
    .find = [](const Facts &f, Hits &hits) {
        DataPorts ports;
        if (f.data.inputs.size() == 1) ports[""] = f.data.inputs.front();
        for (const auto &[id, node] : f.check.nodes) {
            const auto broken = std::find_if(node.findings.begin(), node.findings.end(), [](const Finding &x) { return x.severity == Severity::Error && (x.what.code == "E-RANK" || x.what.code == "E-SIZE"); });
            if (broken == node.findings.end() || f.graph.producers(id).size() != 1) continue;
            const std::vector<FixEdit> edits{fix::insertBefore(id, "flatten")};
            const auto fixed = applyFix({f.graph, {}, {}}, edits);
            if (!fixed) continue;
            const Check after = check(fixed->graph, ports);
            const auto now = after.nodes.find(id);
            const bool helped = now != after.nodes.end() && std::none_of(now->second.findings.begin(), now->second.findings.end(), [](const Finding &x) { return x.severity == Severity::Error; });
            if (helped) hits.push_back({.args = {f.graph.nodes.at(id).name}, .node = id, .fix = edits, .says = broken->what});
        }
    },
    .cases = {{true, [](Scene &s) { s.table = {}; s.network("in = input shape=[4,3]; repeat_vector 2; flatten; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.table = {}; s.network("in = input shape=[4,3]; flatten; repeat_vector 2; flatten; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
