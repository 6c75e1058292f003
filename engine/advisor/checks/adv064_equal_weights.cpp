#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv064({
    .id = "ADV-064", .group = 'C', .severity = Severity::Error,
    .title = NL_TR("advisor", "All weights equal"),
    .text = NL_TR("advisor", "All units of {0} start identical and will stay identical."),
    .fixText = NL_TR("advisor", "Use Glorot weights"),
    .why = NL_TR("advisor", "All weights of a layer start at one value: every unit gets the same gradient in every step."),
    .source = "Hjorth-Jensen 2018; Handbook DLM vol.1 ch.4", .covers = {"W-INIT"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            const auto checked = f.check.nodes.find(l.id);
            if (l.type() != "dense" || checked == f.check.nodes.end()) continue;
            for (const Finding &finding : checked->second.findings)
                if (finding.what.code == "W-INIT")
                    hits.push_back({.args = {l.name()}, .node = l.id, .field = "kernel_initializer",
                                    .fix = {fix::field(l.id, "kernel_initializer", std::string(reluLike(l.activation) ? "he_uniform" : "glorot_uniform"))}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu kernel_initializer=zeros; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 relu bias_initializer=zeros; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
