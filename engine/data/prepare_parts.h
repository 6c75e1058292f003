#pragma once

#include "data/recipe.h"
#include "data/windows.h"

namespace netloom::recipe {

/// What kind of task a target column is, and its classes.
struct TargetKind {
    TaskKind task = TaskKind::Regression;
    std::vector<std::string> classes;
};

/// Task of the target columns from their types and values; the rows without a target are left out of the judgement.
/// `chosen`: columns whose type the user set; a numeric one is a number, however few values it has.
Result<TargetKind> targetKind(const Table &table, const std::vector<std::string> &targets, const std::set<std::string> &chosen);
/// The column coded by the classes (missing where the value is none of them), or as numbers for a regression.
Column codedTarget(const Column &column, const TargetKind &kind);

/// Whether the target is the input itself.
bool reconstructs(const DataSpec &spec);
/// Targets, columns left out and those of time, group and split are columns of the table.
Result<void> checkNames(const Table &table, const DataSpec &spec);

/// A step with its completed options, ready to run.
struct ReadyStep {
    std::unique_ptr<Step> step;
    std::size_t index = 0;           ///< in the recipe
    bool before = false;             ///< runs before the split
};
/// Enabled steps of the recipe in the order in which they run: those before the split first. An unknown step or a bad option is an Error.
Result<std::vector<ReadyStep>> makeSteps(const std::vector<RecipeStep> &steps);
/// The time column and those that steps sort the rows by.
std::vector<std::string> sortColumns(const DataSpec &spec);

/// All feature columns become numbers: what cannot is left out with a note. `texts` stay as they are; `forced` (while
/// predicting) become numbers in any case, NaN where they are none.
void toNumbers(Frame &frame, const std::vector<std::string> &texts, const std::vector<std::string> &forced = {});
/// Columns that steps after the split still want to see as text; `fitted`: the recipe with its states, empty while fitting.
std::vector<std::string> textsKept(const std::vector<ReadyStep> &steps, const Frame &frame, const std::vector<RecipeStep> &fitted);
/// Columns that the network may come to see: neither targets nor the time that only orders the rows.
std::size_t featureColumns(const Frame &frame, const std::string &timeColumn);
/// Feature values in C order from the named columns; many of them lie in a file. Errors: full disk.
Result<FloatStore> matrix(const Frame &frame, const std::vector<std::string> &columns);
/// Per row, whether all those columns have a number that float32 can hold.
std::vector<bool> usableRows(const Frame &frame, const std::vector<std::string> &columns);
/// Index of a class column or number per row and target; NaN where missing.
std::vector<float> targetMatrix(const Frame &frame, const std::vector<std::string> &targets);
std::vector<Port> onePort(std::size_t size);
/// One port of `size` columns, or one for each.
std::vector<Port> targetPorts(const DataSpec &spec, std::size_t size);
/// Kind of each target that is a port of its own, else of all together: one.
Result<std::vector<TargetKind>> targetKinds(const Table &table, const DataSpec &spec);
/// Those of a fitted recipe.
std::vector<TargetKind> fittedKinds(const Prepared &fitted);
const TargetKind &kindOf(const std::vector<TargetKind> &kinds, const DataSpec &spec, const std::string &target);
/// Weights of the frame's rows from the weight column; empty without one. E-RANGE: missing, negative, or all zero.
Result<std::vector<float>> rowWeights(const Table &table, const DataSpec &spec, const Frame &frame);

/// Group numbers of a column, one per given row; rows without a group form one of their own.
void groupsOf(const Column &column, const std::vector<std::uint32_t> &sourceRows, SplitInput &in);
/// Groups of rows between two events (class 1 of `events`, a column of the table): what a curve shift marks belongs to one event.
void eventGroups(const Table &table, const DataSpec &spec, const Column &events, const std::vector<std::uint32_t> &sourceRows, SplitInput &in);
/// The column that the last sorting step of the recipe sorts by; empty without one.
std::string sortedColumn(const DataSpec &spec);

/// What the past of a target is called among the inputs.
std::string pastName(const std::string &target);
/// The table with the past of the targets as columns of their own.
Table withPast(const Table &table, const DataSpec &spec);
/// Series and gaps of the frame's rows; rows of a series are put together. Notes tell of rows out of order.
SeriesRows seriesRows(const Table &table, const DataSpec &spec, Frame &frame);
void tellWindows(const DataSpec &spec, const WindowFacts &facts, Frame &frame);
/// The leak guard: windows outside training that share rows with training windows.
void tellLeak(const WindowFacts &facts, const SplitRows &split, std::vector<Error> &notes);
/// Per window, whether all its rows are usable.
std::vector<bool> usableWindows(const WindowPlan &plan, const std::vector<bool> &rows);
/// Of values per row, those of each window's target row; NaN where it lies beyond the rows.
std::vector<float> ofTargets(const WindowPlan &plan, const std::vector<float> &rows, std::size_t width);

} // namespace netloom::recipe
