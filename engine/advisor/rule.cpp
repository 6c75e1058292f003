#include "advisor/rule.h"

#include "core/words.h"

#include <algorithm>
#include <cmath>

namespace netloom {

std::string roundText(double value)
{
    if (value == 0 || !std::isfinite(value)) return toText(value);
    const double unit = std::pow(10.0, std::floor(std::log10(std::fabs(value))) - 2);
    return toText(unit < 1 ? std::round(value / unit) / std::round(1 / unit) : std::round(value / unit) * unit);
}

std::string percentText(double share) { return roundText(100 * share); }

std::int64_t powerOfTwoNear(double value) { return std::int64_t(1) << std::max(0, int(std::lround(std::log2(std::max(1.0, value))))); }

std::int64_t powerOfTwoFrom(double value) { return std::int64_t(1) << std::max(0, int(std::ceil(std::log2(std::max(1.0, value))))); }

bool stepTakes(const RecipeStep &step, const std::string &column)
{
    const auto list = step.config.find("columns");
    const auto *names = list == step.config.end() ? nullptr : std::get_if<std::vector<std::string>>(&list->second);
    return step.enabled && (!names || names->empty() || std::find(names->begin(), names->end(), column) != names->end());
}

int firstScaler(const DataSpec &spec)
{
    for (std::size_t i = 0; i < spec.steps.size(); ++i)
        if (spec.steps[i].enabled && isScaler(spec.steps[i].type)) return int(i);
    return -1;
}

FixEdit recurrentField(const RecurrentFacts &r, std::string key, Value value)
{
    return r.wrapped ? fix::inner(r.id, std::move(key), std::move(value)) : fix::field(r.id, std::move(key), std::move(value));
}

FixEdit oneWay(const RecurrentFacts &r, const Values &changed)
{
    Values config = r.config;
    for (const auto &[key, value] : changed) config[key] = value;
    const Schema &schema = findPart(PartKind::Layer, r.type)->schema;
    std::erase_if(config, [&](const auto &one) {
        const Field *field = schema.find(one.first);
        return !field || field->def == one.second;
    });
    return fix::replace(r.id, r.type, config);
}

std::optional<RecurrentFacts> lostSequence(const Facts &f, NodeId broken)
{
    const auto node = f.check.nodes.find(broken);
    const auto rank = [](const Finding &x) { return x.severity == Severity::Error && x.what.code == "E-RANK"; };
    if (node == f.check.nodes.end() || std::none_of(node->second.findings.begin(), node->second.findings.end(), rank) || !recurrentFacts(f.graph, broken)) return {};
    NodeId at = broken;
    for (std::size_t i = 0; i <= f.graph.nodes.size(); ++i) {
        const auto from = f.graph.producers(at);
        if (from.size() != 1) return {};
        at = from.front();
        const std::string &type = f.graph.nodes.at(at).type;
        if (auto found = recurrentFacts(f.graph, at)) return getBool(found->config, "return_sequences") ? std::nullopt : std::move(found);
        if (!isDropout(type) && !type.ends_with("_normalization") && type != "gaussian_noise" && type != "activation") return {};
    }
    return {};
}

bool staysWhole(const Facts &f, const std::vector<FixEdit> &edits)
{
    if (!f.whole || f.data.inputs.size() > 1) return true;
    const auto fixed = applyFix({f.graph, {}, {}}, edits);
    DataPorts ports;
    if (f.data.inputs.size() == 1) ports[""] = f.data.inputs.front();
    return fixed && check(fixed->graph, ports).ok();
}

std::optional<FixEdit> rateTimes(const Facts &f, double factor)
{
    if (!f.settingsOk || !f.learningRate) return {};
    const double rate = *parseNumber(roundText(*f.learningRate * factor));
    return fix::training("optimizer", fix::withOption(PartKind::Optimizer, f.settings.optimizer, "learning_rate", rate));
}

std::optional<double> rateOf(const Values &training)
{
    const auto settings = trainSettings(training);
    const auto part = settings ? parsePart(PartKind::Optimizer, settings->optimizer) : Result<PartChoice>(Error{});
    return part && part->config.contains("learning_rate") ? std::optional(getNumber(part->config, "learning_rate")) : std::nullopt;
}

FixEdit standardScale(const Facts &facts)
{
    const int at = firstScaler(facts.spec);
    return at < 0 ? fix::addStep("standard_scale", {}, facts.scalePlace()) : fix::replaceStep(at, "standard_scale");
}

} // namespace netloom
