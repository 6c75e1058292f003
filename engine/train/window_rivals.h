#pragma once

#include "data/recipe.h"
#include "metrics/metric.h"
#include "train/trainer.h"

namespace netloom {

/// A simple method on the same windows, for comparison with a network.
struct Rival {
    std::string name, title;   ///< persistence, ridge, logistic
    MetricValues metrics;      ///< in the units of the target
};
/// Of a forecast: the last known value of the target, and ridge regression on all values of the window. Of two classes: logistic regression
/// on mean and deviation of each column over the window. Fitted on the training windows, judged on `rows`. Other data have none.
NL_API std::vector<Rival> windowRivals(const Prepared &data, std::span<const Row> rows);

} // namespace netloom
