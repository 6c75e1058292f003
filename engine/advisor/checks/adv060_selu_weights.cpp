#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv060({
    .id = "ADV-060", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "SELU without LeCun weights"),
    .text = NL_TR("advisor", "SELU keeps its balance only with LeCun-normal weights."),
    .fixText = NL_TR("advisor", "Set lecun_normal"),
    .why = NL_TR("advisor", "A layer uses selu and its weights start otherwise than with lecun_normal: mean 0 and variance 1 are lost from layer to layer."),
    .source = "Ranjan 2020 §4.7",
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers)
            if (l.type() == "dense" && l.activation == "selu" && !getText(l.config, "kernel_initializer").starts_with("lecun_"))
                hits.push_back({.node = l.id, .field = "kernel_initializer", .fix = {fix::field(l.id, "kernel_initializer", std::string("lecun_normal"))}});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 selu; dense 1 sigmoid"); }}, {false, [](Scene &s) { s.network("dense 8 selu kernel_initializer=lecun_normal; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
