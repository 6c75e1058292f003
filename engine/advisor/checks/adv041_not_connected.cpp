#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv041({
    .id = "ADV-041", .group = 'B', .severity = Severity::Error,
    .title = NL_TR("advisor", "Not connected"),
    .text = NL_TR("advisor", "{0} is not connected."),
    .fixText = NL_TR("advisor", "Connect it to {1}"),
    .why = NL_TR("advisor", "A layer has no input. The fix draws a wire from the layer whose output nobody reads and that fits."),
    .source = "Ranjan 2020 §4.4", .covers = {"E-LINK"},
    .find = [](const Facts &f, Hits &hits) {
        DataPorts ports;
        if (f.data.inputs.size() == 1) ports[""] = f.data.inputs.front();
        for (const auto &[id, node] : f.graph.nodes) {
            const auto known = f.check.nodes.find(id);
            if (node.type == "input" || known == f.check.nodes.end()) continue;
            const auto broken = std::find_if(known->second.findings.begin(), known->second.findings.end(), [](const Finding &x) { return x.what.code == "E-LINK"; });
            if (broken == known->second.findings.end() || !f.graph.producers(id).empty()) continue;
            for (auto from = f.graph.nodes.rbegin(); from != f.graph.nodes.rend(); ++from) {
                if (from->first == id || !f.graph.consumers(from->first).empty() || !canConnect(f.graph, {from->first, 0, id, 0}, ports)) continue;
                hits.push_back({.args = {node.name, from->second.name}, .node = id, .fix = {fix::connect(from->first, id)}, .says = broken->what});
                break;
            }
        }
    },
    .cases = {{true, [](Scene &s) { s.graph.edges.erase(std::prev(s.graph.edges.end())); }}, {false, [](Scene &) {}}},
});

} // namespace
} // namespace netloom
