#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv082({
    .id = "ADV-082", .group = 'D', .severity = Severity::Info,
    .title = NL_TR("advisor", "Penalty on biases"),
    .text = NL_TR("advisor", "Biases are normally left out of the penalty."),
    .fixText = NL_TR("advisor", "Remove it from the biases"),
    .why = NL_TR("advisor", "A bias only moves the output and makes no function steeper: holding it down costs fit and prevents no overfitting."),
    .source = "ANN notes",
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers)
            if (l.dense && isSet(l.config, "bias_regularizer"))
                hits.push_back({.node = l.id, .field = "bias_regularizer", .fix = {fix::field(l.id, "bias_regularizer", std::monostate{})}});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu bias_regularizer=l2(l2=0.01); dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 relu kernel_regularizer=l2(l2=0.01); dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
