#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv067({
    .id = "ADV-067", .group = 'C', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Softmax on a hidden layer"),
    .text = NL_TR("advisor", "Softmax makes the units compete; it belongs on the output."),
    .fixText = NL_TR("advisor", "Replace by ReLU"),
    .why = NL_TR("advisor", "A dense layer reads the softmax of another one: its inputs always add up to one, and one large value silences the rest."),
    .source = "Handbook DLM vol.1 ch.3; derived",
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            if (!l.dense || l.head || l.activation != "softmax") continue;
            const LayerFacts *applies = f.layer(l.activationNode), *reader = applies ? f.next(*applies) : nullptr;
            if (!reader || !reader->dense) continue;
            const bool own = applies->config.contains("activation");
            hits.push_back({.node = l.id, .field = "activation", .fix = {own ? fix::field(applies->id, "activation", std::string("relu")) : fix::replace(applies->id, "activation", {{"activation", std::string("relu")}})}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 softmax; dense 1 sigmoid"); }}, {true, [](Scene &s) { s.network("dense 8; softmax; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.classes(3); }}},
});

} // namespace
} // namespace netloom
