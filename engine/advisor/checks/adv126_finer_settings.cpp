#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv126({
    .id = "ADV-126", .group = 'F', .severity = Severity::Info,
    .title = NL_TR("advisor", "Finer settings first"),
    .text = NL_TR("advisor", "Tune the learning rate before the finer settings of {0}."),
    .fixText = NL_TR("advisor", "Restore the defaults"),
    .why = NL_TR("advisor", "β or ρ of the optimiser was changed while the learning rate is still the default: it matters more."),
    .source = "ANN notes",
    .find = [](const Facts &f, Hits &hits) {
        const PartInfo *info = findPart(PartKind::Optimizer, f.optimizer);
        const Field *rate = info ? info->schema.find("learning_rate") : nullptr;
        if (!rate || !f.learningRate || Value(*f.learningRate) != rate->def) return;
        std::string text = f.settings.optimizer;
        for (const char *key : {"rho", "beta_1", "beta_2"})
            if (const Field *field = info->schema.find(key); field && f.optimizerOptions.at(key) != field->def) text = fix::withOption(PartKind::Optimizer, text, key, field->def);
        if (text != f.settings.optimizer) hits.push_back({.args = {f.optimizer}, .field = "optimizer", .fix = {fix::training("optimizer", text)}});
    },
    .cases = {{true, [](Scene &s) { s.set("optimizer", std::string("adam(beta_1=0.5)")); }}, {false, [](Scene &s) { s.set("optimizer", std::string("adam(learning_rate=0.002, beta_1=0.5)")); }}},
});

} // namespace
} // namespace netloom
