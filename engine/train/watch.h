#pragma once

#include "schedules/schedule.h"
#include "train/metric_set.h"

namespace netloom {

/// A metric that is watched over the epochs: where it stands and what counts as better. NaN and undefined never do.
class NL_API Monitor {
public:
    Monitor() = default;
    Monitor(const std::string &name, const std::string &mode, double minDelta, const MetricSet &metrics);
    double value(const EpochRow &row) const;
    bool improves(double v) const { return max_ ? v - minDelta_ > best : v + minDelta_ < best; }
    double best = 0;
    double worst() const;

private:
    std::string metric_;
    bool validation_ = false, max_ = false;
    double minDelta_ = 0;
};
/// Not among the metrics, or without validation rows: E-COMBO. who: "Early stopping", translatable.
Result<void> checkMonitor(const std::string &monitor, const MetricSet &metrics, bool validation, const char *who, const char *field);

/// Keras's EarlyStopping over the rows of the epochs.
class NL_API EarlyStop {
public:
    EarlyStop() = default;
    EarlyStop(const TrainSettings::EarlyStopping &s, const MetricSet &metrics);
    /// True: the weights of this epoch are the best so far.
    bool improved(const EpochRow &row);
    bool stop() const { return s_.on && wait_ >= std::max(1, s_.patience) && index_ > 1; }
    void save(Values &memory) const;
    /// Of a run with the same monitor; a run that was stopped early and goes on has its patience again.
    void load(const Values &memory);

private:
    TrainSettings::EarlyStopping s_;
    Monitor monitor_;
    std::int64_t wait_ = 0, index_ = 0;
};

/// Keras's ReduceLROnPlateau.
class NL_API Plateau {
public:
    Plateau() = default;
    Plateau(const PlateauRule &rule, const MetricSet &metrics) : rule_(rule), monitor_(rule.monitor, rule.mode, rule.minDelta, metrics) {}
    /// The learning rate after an epoch.
    double next(const EpochRow &row, double rate);
    void save(Values &memory) const;
    void load(const Values &memory);

private:
    PlateauRule rule_;
    Monitor monitor_;
    std::int64_t wait_ = 0, cooldown_ = 0;
};

/// "val_f1>=0.9": a condition on an epoch's values.
struct NL_API StopRule {
    std::string metric, op;
    double value = 0;
    bool holds(const EpochRow &row) const;
};
/// Errors name the rule and the metrics there are.
NL_API Result<StopRule> parseStopRule(const std::string &text, const std::vector<std::string> &metrics);

} // namespace netloom
