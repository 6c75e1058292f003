#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv120({
    .id = "ADV-120", .group = 'E', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Summed gradients"),
    .text = NL_TR("advisor", "Summed gradients make each step {0} times larger."),
    .fixText = NL_TR("advisor", "Use the mean"),
    .why = NL_TR("advisor", "The loss adds up over the rows of a batch instead of taking their mean: a learning rate that suits the mean is too large by the batch size."),
    .source = "Hjorth-Jensen 2018",
    .find = [](const Facts &f, Hits &hits) {
        const auto reduction = f.lossOptions.find("reduction");
        if (!f.settingsOk || reduction == f.lossOptions.end() || reduction->second != Value(std::string("sum"))) return;
        // Adam and its relatives divide by the size of the gradient: a factor changes nothing.
        if (f.optimizer != "sgd") return;
        std::vector<FixEdit> edits;
        if (f.lossInSettings && !f.settings.loss.empty()) edits = {fix::training("loss", fix::withOption(PartKind::Loss, f.settings.loss, "reduction", std::string("mean")))};
        hits.push_back({.args = {std::to_string(f.settings.batchSize)}, .field = "loss", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.set("optimizer", std::string("sgd(nesterov=true, momentum=0.9)")).set("loss", std::string("binary_crossentropy(reduction=sum)")); }},
              {false, [](Scene &s) { s.set("loss", std::string("binary_crossentropy(reduction=sum)")); }}},
});

} // namespace
} // namespace netloom
