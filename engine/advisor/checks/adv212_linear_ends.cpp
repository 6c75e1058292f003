#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv212({
    .id = "ADV-212", .group = 'I', .severity = Severity::Info,
    .title = NL_TR("advisor", "No linear end"),
    .text = NL_TR("advisor", "A linear last layer calibrates the code and the output; {0} is {1}."),
    .fixText = NL_TR("advisor", "Append a linear Dense"),
    .why = NL_TR("advisor", "The encoder or the decoder ends in a non-linear layer, which bends or cuts what it gives. A linear dense layer behind it brings the values back to scale."),
    .source = "Ranjan 2020 §7.8",
    .find = [](const Facts &f, Hits &hits) {
        const LayerFacts *code = f.autoencoder() ? f.code() : nullptr;
        const auto tell = [&](const LayerFacts *l, NodeId behind) {
            std::vector<FixEdit> edits{fix::insertAfter(behind, "dense", {{"units", std::int64_t(l->out.last())}})};
            if (!staysWhole(f, edits)) edits.clear();
            hits.push_back({.args = {l->name(), l->activation}, .node = l->id, .fix = edits});
        };
        if (code && code->activation != "linear" && code->activation != "inverse") tell(code, code->activationNode);
        // A sigmoid on data between 0 and 1 and a ReLU on such above 0 are the ends that fit them.
        const bool fits = f.output && (f.output->activation == "sigmoid" || f.output->activation == "relu" || f.output->activation == "inverse");
        if (code && f.output && f.lossInSettings && f.output->activation != "linear" && !fits) tell(f.output, f.outputNode);
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8"); }}, {true, [](Scene &s) { s.autoencoder("dense 4; dense 8 tanh"); }},
              {false, [](Scene &s) { s.autoencoder("dense 6 relu; dense 4; dense 6 relu; dense 8"); }}},
});

} // namespace
} // namespace netloom
