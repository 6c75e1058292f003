#pragma once

#include "data/recipe.h"

#include <atomic>

namespace netloom {

/// A long computation that can be watched and stopped. Both may be empty; `progress` (0 … 1) is called from any thread, one at a time.
struct Watcher {
    const std::atomic<bool> *cancel = nullptr;
    std::function<void(double)> progress = {};
};

/// Column cards, one task per column; E-CANCELLED if stopped.
NL_API Result<std::vector<ColumnStats>> statistics(const Table &table, const Watcher &watcher);

/// Pearson correlation of every two columns of numbers over the rows where both have a value; NaN where a column is constant.
struct Correlations {
    std::vector<std::string> names;
    std::vector<double> values;                            ///< names.size()² in C order, symmetric
    double at(std::size_t a, std::size_t b) const { return values[a * names.size() + b]; }
};
NL_API Result<Correlations> correlations(const Table &table, const Watcher &watcher = {});

/// Rows per class of a column with classes, and the yardsticks of a target: what always saying the most frequent class gets.
struct ClassBalance {
    std::vector<std::pair<std::string, std::size_t>> counts; ///< in the order of the levels
    std::size_t missing = 0;
    double majorityAccuracy = 0;
    double priorEntropy = 0;                               ///< cross-entropy (nats) of the constant prior
    double quantum = 0;                                    ///< 1 / rows of the rarest class: the step of its recall
};
NL_API ClassBalance classBalance(const Column &column);

/// Rows equal in all columns but `ignored` to an earlier row: pairs (row, first equal row), ascending.
NL_API Result<std::vector<std::pair<std::uint32_t, std::uint32_t>>> duplicateRows(const Table &table, const std::vector<std::string> &ignored = {},
                                                                                  const Watcher &watcher = {});

/// Area under the ROC curve of each column of numbers as a score for `positive` (a level of the target column); ties count half,
/// rows without a value are left out. NaN where only one class is left.
struct FeatureAuc {
    std::string column;
    double auc = 0;
};
NL_API Result<std::vector<FeatureAuc>> featureTargetAuc(const Table &table, const std::string &target, const std::string &positive,
                                                        const Watcher &watcher = {});

/// Sorts numbers without NaN ascending, -0 before 0; several times as fast as a comparing sort.
NL_API void sortNumbers(std::vector<double> &values);

} // namespace netloom
