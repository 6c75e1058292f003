#pragma once

#include "data/recipe.h"

namespace netloom {

/// lookback, horizon, stride, numbering, gaps, fit, past_target: for form, file and command line.
NL_API const Schema &windowSchema();
NL_API Result<WindowSpec> windowSpec(const Values &config);
NL_API Values toValues(const WindowSpec &spec);

/// What the targets are about, before anything is prepared.
NL_API Result<TaskKind> taskOfTarget(const Table &table, const DataSpec &spec);

/// The rows of one or more series, one after the other, and where two of them are no neighbours.
struct SeriesRows {
    std::size_t rows = 0;
    std::vector<std::uint32_t> series = {}; ///< of each row; rows of a series stand together. Empty: one
    std::vector<char> gapBefore = {};       ///< per row; empty: none
    std::vector<char> labelled = {};        ///< per row, whether it can be a target; empty: all
};

/// Where windows lie: the first row of each, ascending.
struct WindowPlan {
    std::vector<std::uint32_t> first;
    std::size_t length = 1, ahead = 0;      ///< rows of a window; from its last row to the target
    WindowFacts facts;
    std::size_t last(std::size_t window) const { return first[window] + length - 1; }
    std::size_t target(std::size_t window) const { return last(window) + ahead; }
};
/// All windows of the series. Errors: longer than every series; only windows over gaps; none with a target.
NL_API Result<WindowPlan> planWindows(const WindowSpec &spec, const SeriesRows &rows);
/// One window per row that has `lookback` rows before it, itself included, whether its target is known or not.
NL_API Result<WindowPlan> planPredictionWindows(const WindowSpec &spec, const SeriesRows &rows);
/// The rows that the steps of a recipe learn from, given the training windows.
NL_API std::vector<std::uint32_t> fitRows(const WindowSpec &spec, const WindowPlan &plan, std::span<const std::uint32_t> train);
/// How many of `windows` share a row, the target's included, with one of the training windows.
NL_API std::size_t sharedWindows(const WindowPlan &plan, std::size_t rows, std::span<const std::uint32_t> train,
                                 std::span<const std::uint32_t> windows);
/// Ports of rows as ports of windows: (features) becomes (lookback, features).
NL_API std::vector<Port> windowPorts(std::vector<Port> rows, const WindowSpec &spec);

/// Windows over a matrix of rows: the matrix is stored once, a window is where it begins.
class NL_API WindowSource final : public Source {
public:
    /// What windows are made of. y: per window; none with `itself`, where the window is its own target.
    struct Parts {
        std::vector<Port> inputs, targets;  ///< of windows
        FloatStore x, y;                    ///< x: rows × features
        WindowPlan plan;
        std::vector<std::uint32_t> sourceRows;  ///< per row of x
        std::vector<float> weights;         ///< per window; empty: 1
        bool itself = false;
        std::vector<float> rowTargets = {};     ///< per row of x, NaN where missing; empty: not known
    };
    explicit WindowSource(Parts parts);
    const std::vector<Port> &inputs() const override { return p_.inputs; }
    const std::vector<Port> &targets() const override { return p_.targets; }
    std::size_t rows() const override { return p_.plan.first.size(); }
    bool weighted() const override { return !p_.weights.empty(); }
    double weight(Row r) const override { return p_.weights.empty() ? 1.0 : double(p_.weights[r]); }
    void gather(std::span<const Row> rows, const DrawKey &key, Batch &batch) const override;
    std::size_t sourceRow(Row r) const override { return p_.sourceRows[p_.plan.last(r)]; }
    const WindowPlan &plan() const { return p_.plan; }
    std::span<const float> x() const { return p_.x.values(); }
    std::span<const float> y() const { return p_.y.values(); }
    std::span<const float> rowTargets() const { return p_.rowTargets; }

private:
    void copyWindow(std::size_t first, std::span<View> to, int row) const;
    Parts p_;
    std::vector<std::size_t> widths_;       ///< features of each input
    std::size_t width_ = 0, ySize_ = 0;
    mutable std::atomic<std::uint64_t> touched_ = 0;
};

/// Target values per row of a source of rows or windows, its targets side by side; empty for other sources.
NL_API std::span<const float> targetValues(const Source &source);

} // namespace netloom
