#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv042({
    .id = "ADV-042", .group = 'B', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Two layers act as one"),
    .text = NL_TR("advisor", "Layers {0} and {1} act as a single linear layer."),
    .fixText = NL_TR("advisor", "Put ReLU between them"),
    .why = NL_TR("advisor", "Nothing non-linear stands between two dense layers: their product is one matrix, and the second adds no ability."),
    .source = "Ranjan 2020 §4.2, App. A; Hjorth-Jensen 2018; Handbook DLM vol.1 ch.1, ch.4",
    .find = [](const Facts &f, Hits &hits) {
        if (f.data.prepared && f.data.task == TaskKind::Reconstruction) return; // linear ends of an autoencoder are on purpose
        for (const LayerFacts &l : f.layers) {
            const LayerFacts *reader = l.dense && !l.head && l.activation == "linear" ? f.next(l) : nullptr;
            if (reader && reader->dense) hits.push_back({.args = {l.name(), reader->name()}, .node = l.id, .field = "activation", .fix = {fix::field(l.id, "activation", std::string("relu"))}});
        }
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8; dense 4 relu; dense 1 sigmoid"); }},
              {true, [](Scene &s) { s.network("dense 8; dropout 0.2; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8; activation relu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
