#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv091({
    .id = "ADV-091", .group = 'E', .severity = Severity::Error,
    .title = NL_TR("advisor", "Output and loss do not fit"),
    .text = NL_TR("advisor", "The output ends in {0}, and the loss {1} expects {2}."),
    .fixText = NL_TR("advisor", "Make them fit"),
    .why = NL_TR("advisor", "A cross-entropy reads either probabilities (sigmoid or softmax on the output) or, with from_logits, the bare sums. Two sigmoids or none give a loss that cannot be trusted."),
    .source = "Handbook DLM vol.1 ch.6",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.plainNetwork() || !f.output || !f.lossOptions.contains("from_logits")) return;
        const std::string &a = f.output->activation;
        const bool logits = getBool(f.lossOptions, "from_logits"), binary = f.loss.find("binary") != std::string::npos;
        const char *needed = binary ? "sigmoid" : "softmax";
        const bool own = f.output->config.contains("activation") && f.output->activationNode == f.output->id;
        if (logits && (a == "sigmoid" || a == "softmax")) {
            std::vector<FixEdit> edits;
            if (f.lossInSettings && !f.settings.loss.empty()) edits = {fix::training("loss", fix::withOption(PartKind::Loss, f.settings.loss, "from_logits", false))};
            hits.push_back({.args = {a, f.loss, NL_TR("advisor", "bare sums (from_logits)")}, .node = f.output->id, .field = "activation", .fix = edits});
        } else if (!logits && a == "linear" && f.layer(f.outputNode)->dense) {
            hits.push_back({.args = {a, f.loss, needed}, .node = f.output->id, .field = "activation",
                            .fix = own ? std::vector{fix::field(f.output->id, "activation", std::string(needed))} : std::vector<FixEdit>{}});
        }
    },
    .cases = {{true, [](Scene &s) { s.set("loss", std::string("binary_crossentropy(from_logits=true)")); }},
              {true, [](Scene &s) { s.network("dense 8 relu; dense 1").set("loss", std::string("binary_crossentropy")); }},
              {false, [](Scene &s) { s.network("dense 8 relu; dense 1").set("loss", std::string("binary_crossentropy(from_logits=true)")); }}},
});

} // namespace
} // namespace netloom
