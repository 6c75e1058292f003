#pragma once

#include "train/trainer.h"

#include <atomic>
#include <optional>

namespace netloom {

/// What a training will cost.
struct Cost {
    double multiplyAdds = 0;  ///< of one row's forward pass
    double bytes = 0;         ///< weights, gradients, optimiser, and the values of one batch
};
Cost costOf(const Graph &graph, const Check &check, int batchRows);

/// Seconds of one epoch, measured: steps for a while and, where epochs are short, whole epochs with their validation. Runs
/// on a worker, for about `budget` seconds; nothing of it is kept. Empty: cancelled, or the training cannot start.
std::optional<double> measuredEpoch(const TrainInput &input, const std::atomic<bool> &cancelled, double budget);

} // namespace netloom
