#include "train/watch.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

double numberIn(const Values &v, std::string_view key, double otherwise)
{
    const auto it = v.find(key);
    const auto *d = it == v.end() ? nullptr : std::get_if<double>(&it->second);
    return d ? *d : otherwise;
}

std::int64_t countIn(const Values &v, std::string_view key)
{
    const auto it = v.find(key);
    const auto *i = it == v.end() ? nullptr : std::get_if<std::int64_t>(&it->second);
    return i ? std::max<std::int64_t>(0, *i) : 0;
}

bool sameText(const Values &v, std::string_view key, const std::string &text)
{
    const auto it = v.find(key);
    const auto *s = it == v.end() ? nullptr : std::get_if<std::string>(&it->second);
    return s && *s == text;
}

} // namespace

Monitor::Monitor(const std::string &name, const std::string &mode, double minDelta, const MetricSet &metrics) : minDelta_(minDelta)
{
    validation_ = name.starts_with("val_");
    metric_ = validation_ ? name.substr(4) : name;
    max_ = mode == "max" || (mode == "auto" && metrics.higherIsBetter(metric_));
    best = worst();
}

double Monitor::worst() const { return max_ ? -HUGE_VAL : HUGE_VAL; }

double Monitor::value(const EpochRow &row) const
{
    const MetricValues &values = validation_ ? row.validation : row.train;
    const auto it = values.find(metric_);
    return it != values.end() && it->second ? *it->second : NAN;
}

Result<void> checkMonitor(const std::string &monitor, const MetricSet &metrics, bool validation, const char *who, const char *field)
{
    const bool val = monitor.starts_with("val_");
    const std::string watched = val ? monitor.substr(4) : monitor;
    const auto known = metrics.watchable();
    if (watched != "loss" && std::find(known.begin(), known.end(), watched) == known.end())
        return makeError("E-COMBO", NL_TR("training", "{1} watches “{0}”, which is not among the metrics. Add it to the metrics or watch val_loss."), {monitor, who}, field);
    if (val && !validation)
        return makeError("E-COMBO", NL_TR("training", "{2} watches “{0}”, but the split has no validation rows. Give the split a validation part or watch “{1}”."), {monitor, watched, who}, field);
    return {};
}

EarlyStop::EarlyStop(const TrainSettings::EarlyStopping &s, const MetricSet &metrics) : s_(s), monitor_(s.monitor, s.mode, s.minDelta, metrics)
{
    if (s.baseline) monitor_.best = *s.baseline;
}

bool EarlyStop::improved(const EpochRow &row)
{
    if (!s_.on || index_++ < s_.startFromEpoch) return false;
    const double v = monitor_.value(row);
    if (monitor_.improves(v)) {
        monitor_.best = v;
        wait_ = 0;
        return true;
    }
    ++wait_; // NaN counts as no improvement
    return false;
}

void EarlyStop::save(Values &memory) const
{
    if (!s_.on) return;
    memory["early_stopping.monitor"] = s_.monitor + ' ' + s_.mode;
    memory["early_stopping.best"] = monitor_.best;
    memory["early_stopping.wait"] = wait_;
    memory["early_stopping.epochs"] = index_;
}

void EarlyStop::load(const Values &memory)
{
    if (!s_.on || !sameText(memory, "early_stopping.monitor", s_.monitor + ' ' + s_.mode)) return;
    monitor_.best = numberIn(memory, "early_stopping.best", monitor_.best);
    wait_ = countIn(memory, "early_stopping.wait");
    index_ = countIn(memory, "early_stopping.epochs");
    if (stop()) wait_ = 0;
}

double Plateau::next(const EpochRow &row, double rate)
{
    const double v = monitor_.value(row);
    if (cooldown_ > 0) {
        --cooldown_;
        wait_ = 0;
    }
    if (monitor_.improves(v)) {
        monitor_.best = v;
        wait_ = 0;
    } else if (cooldown_ == 0 && ++wait_ >= std::max(1, rule_.patience)) {
        if (rate <= rule_.minRate) return rate;
        wait_ = 0;
        cooldown_ = rule_.cooldown;
        return std::max(rate * rule_.factor, rule_.minRate);
    }
    return rate;
}

void Plateau::save(Values &memory) const
{
    memory["plateau.monitor"] = rule_.monitor + ' ' + rule_.mode;
    memory["plateau.best"] = monitor_.best;
    memory["plateau.wait"] = wait_;
    memory["plateau.cooldown"] = cooldown_;
}

void Plateau::load(const Values &memory)
{
    if (!sameText(memory, "plateau.monitor", rule_.monitor + ' ' + rule_.mode)) return;
    monitor_.best = numberIn(memory, "plateau.best", monitor_.best);
    wait_ = countIn(memory, "plateau.wait");
    cooldown_ = countIn(memory, "plateau.cooldown");
}

bool StopRule::holds(const EpochRow &row) const
{
    const bool validation = metric.starts_with("val_");
    const auto &values = validation ? row.validation : row.train;
    const auto found = values.find(validation ? metric.substr(4) : metric);
    if (found == values.end() || !found->second) return false;
    const double v = *found->second;
    return op == ">=" ? v >= value : op == "<=" ? v <= value : op == ">" ? v > value : v < value;
}

Result<StopRule> parseStopRule(const std::string &text, const std::vector<std::string> &metrics)
{
    for (const auto *op : {">=", "<=", ">", "<"}) {
        const auto at = text.find(op);
        if (at == std::string::npos) continue;
        const auto trimmed = [](std::string s) {
            while (!s.empty() && s.back() == ' ') s.pop_back();
            return s.substr(std::min(s.find_first_not_of(' '), s.size()));
        };
        const auto value = parseNumber(trimmed(text.substr(at + std::string_view(op).size())));
        const StopRule rule{trimmed(text.substr(0, at)), op, value.value_or(0)};
        const auto plain = rule.metric.starts_with("val_") ? rule.metric.substr(4) : rule.metric;
        std::string known = "loss";
        for (const auto &name : metrics) known += ", " + name;
        if (plain != "loss" && std::find(metrics.begin(), metrics.end(), plain) == metrics.end())
            return makeError("E-UNTIL", NL_TR("training", "Stop rule: “{0}” is not watched in this run. These are, also with val_ before them: {1}."), {plain, known}, "stop_when");
        if (value) return rule;
    }
    return makeError("E-UNTIL", NL_TR("training", "Stop rule: “{0}” has no form METRIC>=NUMBER."), {text}, "stop_when");
}

} // namespace netloom
