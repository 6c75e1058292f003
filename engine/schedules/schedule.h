#pragma once

#include "core/registry.h"

namespace netloom {

/// Where a run stands; steps counted from 0 over all runs of the weights.
struct SchedulePoint {
    std::uint64_t step = 0;
    std::uint64_t stepsPerEpoch = 1;
    std::uint64_t plannedSteps = 1;              ///< of the epochs that the settings name
};

/// Keras's ReduceLROnPlateau.
struct PlateauRule {
    std::string monitor = "val_loss", mode = "auto";
    double factor = 0.1, minDelta = 1e-4, minRate = 0;
    int patience = 10, cooldown = 0;
};

/// Learning rate of a step; spec/engine.md §7. Pure: a continued run continues it by itself.
class NL_API Schedule {
public:
    virtual ~Schedule() = default;
    /// base: the optimiser's learning rate, or `initial` where the schedule has its own, or what a live change or a plateau made of it.
    virtual double rate(const SchedulePoint &at, double base) const = 0;
    virtual std::optional<double> initial() const { return std::nullopt; }
    virtual const PlateauRule *plateau() const { return nullptr; }
    /// Options that exclude each other.
    virtual Result<void> check() const { return {}; }
};

} // namespace netloom
