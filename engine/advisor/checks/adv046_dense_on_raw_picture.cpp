#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv046({
    .id = "ADV-046", .group = 'B', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Dense layer on a raw picture"),
    .text = NL_TR("advisor", "A dense layer on the raw picture needs {0} million weights."),
    .why = NL_TR("advisor", "A dense layer reads a flattened picture of very many values. Make the pictures smaller before they are flattened."),
    .source = "Handbook DLM vol.1 ch.4; Hjorth-Jensen 2018", .limits = {"flat_fan_in", "flat_weights"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            const LayerFacts *from = l.dense && l.before.size() == 1 ? f.layer(l.before.front()) : nullptr;
            if (!from || from->type() != "flatten") continue;
            if (l.in.last() >= f.limit("flat_fan_in") || double(l.parameters) > f.limit("flat_weights"))
                hits.push_back({.args = {roundText(double(l.parameters) / 1e6)}, .node = l.id});
        }
    },
    .cases = {{true, [](Scene &s) { s.table = {}; s.network("in = input shape=[400,300]; flatten; dense 8 relu; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.table = {}; s.network("in = input shape=[28,28]; flatten; dense 8 relu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
