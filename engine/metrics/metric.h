#pragma once

#include "core/registry.h"
#include "core/tensor.h"

#include <optional>

namespace netloom {

/// What metrics may look at for some rows. Predictions are probabilities (after the activation).
struct MetricContext {
    int rows = 0;
    View prediction, target;
    int outputs = 1, classes = 1;    ///< classes: 2 for one sigmoid unit
    bool sparse = false;             ///< target holds class indices
    double threshold = 0.5;
    bool inclusive = false;          ///< p ≥ t instead of p > t
    const Real *weights = nullptr;   ///< per row, or null: each counts 1
    double weight(int row) const { return weights ? double(weights[row]) : 1.0; }
};

/// Additive state shared by several metrics: counted once, summed over shards and batches in fixed order.
class NL_API Counter {
public:
    virtual ~Counter() = default;
    virtual std::size_t size(int outputs, int classes) const = 0;              ///< doubles
    virtual void add(const MetricContext &, double *state) const = 0;
    /// into += from: what two parts of the rows have counted.
    virtual void merge(double *into, const double *from, int outputs, int classes) const
    {
        for (std::size_t i = 0, n = size(outputs, classes); i < n; ++i) into[i] += from[i];
    }
};
/// "binary_counts" TP FP TN FN · "score_histogram" 200 thresholds × 2, several classes: for each · "class_confusion" C×C rows true · "class_ranks" C ·
/// "log_loss" N, Σ · "error_sums" N, Σe², Σ|e|, rows · "regression_moments" 9 per output · "relative_sums" N, Σ of 3 · "cosine_sums" N, Σ.
NL_API const Counter *findCounter(std::string_view name);

/// All scores of a part, for metrics that need them exact (ROC-AUC, PR-AUC on validation and test).
struct Scores {
    std::span<const float> score;            ///< one per row, or one per row and class
    std::span<const float> label;            ///< 0 or 1, or the number of the true class
    std::span<const float> weight = {};
    int classes = 1;                         ///< scores per row
};

/// What the values of a metric are measured in.
enum class MetricUnit { None, Target, TargetSquared };

/// One metric; spec/engine.md §6. Undefined comes back as nullopt and is shown as "–", null in JSON.
class NL_API Metric {
public:
    virtual ~Metric() = default;
    virtual bool applies(int outputs, int classes, bool regression) const = 0;
    virtual std::string counter() const = 0;
    virtual std::optional<double> result(std::span<const double> state, int outputs, int classes) const = 0;
    virtual bool fromScores() const { return false; }
    virtual std::optional<double> exact(const Scores &) const { return std::nullopt; }
    virtual bool higherIsBetter() const { return true; }
    virtual bool isShare() const { return false; }         ///< values lie within 0 … 1
    /// Number of input columns of the data, for metrics that correct for it; told once before use.
    virtual void setInputs(int) {}
    /// Also judges classes, as numbers: one column per class, 1 for the true one (Keras after to_categorical).
    virtual bool onClasses() const { return false; }
    virtual MetricUnit unit() const { return MetricUnit::None; }
};

} // namespace netloom
