#pragma once

#include "optimizers/optimizer.h"
#include "train/watch.h"

namespace netloom {

/// The learning rate of each step: schedule, plateau and live changes in one place.
class NL_API LearningRate {
public:
    static Result<LearningRate> make(const Optimizer &optimizer, const MetricSet &metrics, bool validation);
    double at(std::uint64_t step) const;
    /// A live change: with a schedule its first rate.
    void change(double base) { base_ = base; }
    void endEpoch(const EpochRow &row);
    void setLengths(std::uint64_t stepsPerEpoch, std::uint64_t plannedSteps);
    void save(Values &memory) const;
    /// What a live change or a plateau made of the rate goes on, unless the setting itself was changed.
    void load(const Values &memory);

private:
    std::shared_ptr<const Schedule> schedule_;
    std::optional<Plateau> plateau_;
    double configured_ = 0, base_ = 0;
    SchedulePoint point_;
};

} // namespace netloom
