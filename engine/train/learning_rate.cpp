#include "train/learning_rate.h"

#include <algorithm>

namespace netloom {

Result<LearningRate> LearningRate::make(const Optimizer &optimizer, const MetricSet &metrics, bool validation)
{
    LearningRate r;
    r.configured_ = optimizer.learningRate();
    if (!optimizer.schedule.empty()) {
        auto schedule = makePart<Schedule>(PartKind::Schedule, optimizer.schedule);
        if (!schedule) return schedule.error();
        if (auto ok = (*schedule)->check(); !ok) return ok.error();
        r.schedule_ = std::move(*schedule);
        r.configured_ = r.schedule_->initial().value_or(r.configured_);
        if (const PlateauRule *rule = r.schedule_->plateau()) {
            if (auto ok = checkMonitor(rule->monitor, metrics, validation, NL_TR("training", "The schedule reduce_lr_on_plateau"), "optimizer"); !ok) return ok.error();
            r.plateau_ = Plateau(*rule, metrics);
        }
    }
    r.base_ = r.configured_;
    return r;
}

double LearningRate::at(std::uint64_t step) const
{
    if (!schedule_) return base_;
    SchedulePoint p = point_;
    p.step = step;
    return schedule_->rate(p, base_);
}

void LearningRate::endEpoch(const EpochRow &row)
{
    if (plateau_) base_ = plateau_->next(row, base_);
}

void LearningRate::setLengths(std::uint64_t stepsPerEpoch, std::uint64_t plannedSteps)
{
    point_.stepsPerEpoch = std::max<std::uint64_t>(1, stepsPerEpoch);
    point_.plannedSteps = std::max<std::uint64_t>(1, plannedSteps);
}

void LearningRate::save(Values &memory) const
{
    if (base_ != configured_) {
        memory["learning_rate.configured"] = configured_;
        memory["learning_rate.base"] = base_;
    }
    if (plateau_) plateau_->save(memory);
}

void LearningRate::load(const Values &memory)
{
    const auto number = [&](const char *key) {
        const auto it = memory.find(key);
        return it == memory.end() ? nullptr : std::get_if<double>(&it->second);
    };
    const double *configured = number("learning_rate.configured"), *base = number("learning_rate.base");
    if (configured && base && *configured == configured_ && *base > 0) base_ = *base;
    if (plateau_) plateau_->load(memory);
}

} // namespace netloom
