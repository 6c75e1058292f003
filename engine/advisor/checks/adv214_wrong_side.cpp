#include "advisor/rule.h"

namespace netloom {
namespace {

/// The option of a constraint or penalty on weights that lies on the wrong side, and what it should be.
std::optional<std::pair<std::string, Value>> turnedRound(const PartChoice &part, bool encoder)
{
    const std::string &type = part.info->type;
    if (type == "unit_norm") {
        const std::vector<double> right{encoder ? 0.0 : 1.0};
        if (getList(part.config, "axis") != right) return {{"axis", Value(right)}};
    }
    if (type == "orthogonal_weights" && getInt(part.config, "axis") != (encoder ? 0 : 1)) return {{"axis", Value(std::int64_t(encoder ? 0 : 1))}};
    if (type == "orthogonal_regularizer" && getText(part.config, "mode") != (encoder ? "columns" : "rows")) return {{"mode", Value(std::string(encoder ? "columns" : "rows"))}};
    return {};
}

const RuleRegistrar adv214({
    .id = "ADV-214", .group = 'I', .severity = Severity::Info,
    .title = NL_TR("advisor", "Constraint on the wrong side"),
    .text = NL_TR("advisor", "The constraint {1} is on the wrong axis of {0}."),
    .fixText = NL_TR("advisor", "Swap the axis"),
    .why = NL_TR("advisor", "Components are the columns of an encoder's weights and the rows of a decoder's: these are to be of length 1 or at right angles."),
    .source = "Ranjan 2020 §7.7, §7.8",
    .find = [](const Facts &f, Hits &hits) {
        const LayerFacts *code = f.autoencoder() ? f.code() : nullptr;
        if (!code) return;
        for (const LayerFacts &l : f.layers) {
            if (l.type() != "dense") continue;
            const bool encoder = !reaches(f.graph, code->id, l.id) || l.id == code->id;
            for (const auto &[key, kind] : {std::pair{"kernel_constraint", PartKind::Constraint}, std::pair{"kernel_regularizer", PartKind::Regularizer}}) {
                const std::string text = isSet(l.config, key) ? getText(l.config, key) : std::string();
                const auto part = text.empty() || text == "none" ? Result<PartChoice>(Error{}) : parsePart(kind, text);
                const auto turned = part ? turnedRound(*part, encoder) : std::nullopt;
                if (turned) hits.push_back({.args = {l.name(), part->info->type}, .node = l.id, .field = key, .fix = {fix::field(l.id, key, fix::withOption(kind, text, turned->first, turned->second))}});
            }
        }
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("dense 4 kernel_constraint=unit_norm(axis=[1]); dense 8"); }},
              {true, [](Scene &s) { s.autoencoder("dense 4; dense 8 kernel_regularizer=orthogonal_weights(0.1)"); }},
              {true, [](Scene &s) { s.autoencoder("dense 4 kernel_regularizer=orthogonal_regularizer(0.1); dense 8"); }},
              {false, [](Scene &s) { s.autoencoder("dense 4 kernel_constraint=unit_norm kernel_regularizer=orthogonal_weights(0.1); dense 8 kernel_constraint=unit_norm(axis=[1])"); }}},
});

} // namespace
} // namespace netloom
