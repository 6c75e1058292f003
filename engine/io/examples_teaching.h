#pragma once

#include "io/project.h"

#include <functional>

namespace netloom {

/// One entry of the gallery: what it is called and says, and how its project is made.
struct ExampleEntry {
    Example example;
    std::function<Result<Project>(const Example &)> open;
};

/// Small models that show one thing each; the first lines of spec/models.md §1 without data of their own.
const std::vector<ExampleEntry> &teachingExamples();

/// Data and settings of a project around a table that the program writes itself: the rows become an embedded CSV file.
Result<Project> projectOfCsv(const std::string &file, const std::string &rows, const std::map<std::string, ColumnType> &types, NewProject spec);

} // namespace netloom
