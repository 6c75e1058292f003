#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv048({
    .id = "ADV-048", .group = 'B', .severity = Severity::Info,
    .title = NL_TR("advisor", "One very wide layer"),
    .text = NL_TR("advisor", "One very wide layer is costly; two smaller ones usually do better."),
    .fixText = NL_TR("advisor", "Make it two layers of 256"),
    .why = NL_TR("advisor", "The only hidden layer has more than 2048 units."),
    .source = "EDSF 2020", .limits = {"wide_units"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.hidden != 1) return;
        for (const LayerFacts &l : f.layers)
            if (l.type() == "dense" && !l.head && l.out.last() > f.limit("wide_units"))
                hits.push_back({.node = l.id, .field = "units", .fix = {fix::field(l.id, "units", std::int64_t(256)), fix::insertAfter(l.activationNode, "dense", {{"units", std::int64_t(256)}, {"activation", std::string("relu")}})}});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 3000 relu; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.network("dense 512 relu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
