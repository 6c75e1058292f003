#pragma once

#include "core/api.h"
#include "core/result.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace netloom {

/// Metric values of one finished epoch; nullopt = undefined.
using MetricValues = std::map<std::string, std::optional<double>, std::less<>>;
struct EpochRow {
    std::uint64_t epoch = 0;               ///< from 1, counted over all runs of the weights
    MetricValues train, validation;        ///< both hold "loss"; validation empty without validation rows
    double seconds = 0, samplesPerSecond = 0;
    std::optional<double> learningRate = {};   ///< of the epoch's last step
    std::optional<double> gradientNorm = {};   ///< mean over the epoch, before clipping; only where a norm is clipped
    bool operator==(const EpochRow &) const = default;
};

/// Rows actual, columns predicted.
struct Confusion {
    int classes = 0;
    std::vector<double> counts;            ///< classes × classes
    bool operator==(const Confusion &) const = default;
};

enum class RunState { Running, Paused, Finished, Stopped, Diverged, Failed };
struct Divergence { std::uint64_t step = 0; std::uint32_t node = 0; std::string nodeName, tensor, reason; }; ///< reason: of a user's formula, the operation and the offending value

struct Moment;

/// A setting changed while a run went on: when, and from what to what.
struct AppliedChange {
    double epoch = 0;                      ///< epochs done then, with fraction
    std::string field;                     ///< "optimizer.learning_rate"
    double before = 0, after = 0;
    bool operator==(const AppliedChange &) const = default;
};

/// What a view learns while training. Merged, never dropped, when the reader is late.
struct Snapshot {
    int runId = 0;
    RunState state = RunState::Running;
    std::vector<std::pair<std::uint64_t, float>> stepLoss; ///< (step, loss) of every step since the last snapshot
    std::vector<EpochRow> epochs;                          ///< finished since the last snapshot
    std::optional<Confusion> train, validation;            ///< latest epoch's; binary and class problems
    std::uint64_t epoch = 0, firstEpoch = 0, lastEpoch = 0;///< current (from 1), first and last of this run
    std::uint64_t step = 0, stepInEpoch = 0, stepsPerEpoch = 0;
    double samplesPerSecond = 0, secondsLeft = 0;
    double learningRate = 0;                               ///< of the next step
    std::optional<Divergence> diverged;
    std::string message;                                   ///< Failed: what happened
    std::vector<std::shared_ptr<const Moment>> moments;    ///< of the epochs, where they are kept
    std::vector<AppliedChange> changes;                    ///< since the last snapshot
    std::vector<Error> warnings;                           ///< of the run's beginning: what it will do that is likely wrong
    std::optional<double> baseRateLoss;                    ///< of a constant prediction on the validation rows (the training rows without any)
    std::string stopReason;                                ///< epochs | early | until | time | converged | user | diverged
    NL_API void mergeOlder(Snapshot &&older);
};

} // namespace netloom
