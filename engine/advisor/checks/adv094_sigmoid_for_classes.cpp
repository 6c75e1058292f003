#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv094({
    .id = "ADV-094", .group = 'E', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Sigmoid for several classes"),
    .text = NL_TR("advisor", "Exactly one class is right, so softmax fits better than sigmoid."),
    .fixText = NL_TR("advisor", "Use softmax with cross-entropy"),
    .why = NL_TR("advisor", "Each row has one label of several: sigmoid units answer independently of each other, and their answers need not add up to one."),
    .source = "Handbook DLM vol.1 ch.3; Ranjan 2020 §4.4",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.output || !f.data.prepared || f.data.task != TaskKind::Classes || f.output->activation != "sigmoid") return;
        std::vector<FixEdit> edits{fix::field(f.output->activationNode, "activation", std::string("softmax"))};
        if (f.lossInSettings && !f.settings.loss.empty()) edits.push_back(fix::training("loss", std::string("sparse_categorical_crossentropy")));
        hits.push_back({.node = f.output->id, .field = "activation", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.classes(3).network("dense 8 relu; dense 3 sigmoid"); }}, {false, [](Scene &s) { s.classes(3); }}},
});

} // namespace
} // namespace netloom
