#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

/// Something that keeps a wide code from copying: a penalty on outputs, noise or dropout.
bool holdsCodeBack(const Facts &f)
{
    return std::any_of(f.layers.begin(), f.layers.end(), [](const LayerFacts &l) {
        const bool penalty = l.config.contains("activity_regularizer") && isSet(l.config, "activity_regularizer") && getText(l.config, "activity_regularizer") != "none";
        return penalty || isDropout(l.type()) || l.type() == "gaussian_noise" || l.type() == "activity_regularization" || l.type().starts_with("spatial_dropout");
    });
}

const RuleRegistrar adv209({
    .id = "ADV-209", .group = 'I', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Code as large as the input"),
    .text = NL_TR("advisor", "A code this large can simply copy the input: {0} values for {1}."),
    .fixText = NL_TR("advisor", "Add L1 0.01 on the code"),
    .why = NL_TR("advisor", "The code has as many values as the input and nothing holds it back: no penalty on it, no noise, no dropout. The network learns to pass everything through."),
    .source = "Ranjan 2020 §7.3, §7.8",
    .find = [](const Facts &f, Hits &hits) {
        const LayerFacts *code = f.autoencoder() && !f.data.inputs.empty() ? f.code() : nullptr;
        if (!code || code->out.last() < f.data.inputs.front().shape.size() || holdsCodeBack(f)) return;
        hits.push_back({.args = {std::to_string(code->out.last()), std::to_string(f.data.inputs.front().shape.size())}, .node = code->id, .field = "activity_regularizer",
                        .fix = {fix::field(code->id, "activity_regularizer", std::string("l1(0.01)"))}});
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("dense 8 relu; dense 8"); }}, {false, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8"); }},
              {false, [](Scene &s) { s.autoencoder("gaussian_noise 0.2; dense 16 relu; dense 8"); }}},
});

} // namespace
} // namespace netloom
