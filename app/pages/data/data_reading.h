#pragma once

#include "io/project.h"

#include <array>

namespace netloom {

/// Rows of a project or of a file that may become one, with everything the Data page says about them.
struct ReadData {
    std::shared_ptr<const Table> table;
    std::vector<ColumnStats> stats;
    std::vector<BadCell> badCells;
    std::vector<Error> warnings;
    DataSpec spec;                                ///< files and dialect as read, every column typed
    std::map<std::string, std::string> embedded;  ///< for Project::embedded
};
/// A file that is not part of the project yet. With `types` only in the options everything else is detected.
Result<ReadData> readNewFile(const std::string &path, const CsvOptions &options);
/// The rows of a project as it stands.
Result<ReadData> readProjectData(const Project &project, const std::string &projectPath);

/// One column before and after a step, over evenly spaced rows; none: it was not there.
struct ColumnChange {
    std::string name;
    std::optional<ColumnStats> before, after;
};
struct StepChange {
    std::vector<ColumnChange> columns;                       ///< those that the step changed, made or took away
    std::size_t seenBefore = 0, seenAfter = 0;               ///< rows that were looked at
};

/// What a recipe makes of the rows.
struct RecipeView {
    std::shared_ptr<const Prepared> prepared;
    struct Size { std::size_t rows = 0, columns = 0; };
    std::vector<std::optional<std::pair<Size, Size>>> steps; ///< before and after each step; none: off or unknown
    std::vector<StepPreview> previews;                       ///< first rows before and after each step, and its notes
    std::vector<StepChange> changes;                         ///< per step
    Table rows;                                              ///< the first rows after all steps
    std::array<std::vector<std::size_t>, 3> classCounts;     ///< per part and class; empty for numbers
};
inline constexpr std::size_t kPreviewRows = 200;
/// `failedStep`, if given: the step of an error, −1 if it belongs to none.
Result<RecipeView> viewRecipe(const Table &table, const DataSpec &spec, int *failedStep = nullptr);

/// The default steps for a changed target, type or choice of columns, keeping scale, shift and what was switched off.
std::vector<RecipeStep> adaptedSteps(const Table &table, const DataSpec &spec);
bool isScaleStep(const std::string &type);

} // namespace netloom
