#pragma once

#include "data/csv/builder.h"

namespace netloom::csv {

/// A column as first read: everything is tried as a number; what is none is kept apart as text.
struct RawColumn {
    std::string name;
    bool unnamed = false;               ///< the header has no name for it
    bool last = false;
    std::unique_ptr<ColumnBuilder> cells = {};
};

/// How a column's cells are to be understood.
enum class Reading { Numbers, Grouped, Dates, Texts, OtherDecimal };

/// What is known about the table, and what the reading of one column has to say.
struct Inference {
    char decimal = '.';
    const CsvOptions *options = nullptr;
    std::vector<BadCell> badCells = {};
    std::vector<BadCount> badCounts = {};
    std::vector<Error> warnings = {};
    /// Set by chooseReading: whether the dates of the column have the day first, if they say so. For makeColumn: what holds for
    /// columns that do not say.
    std::optional<bool> dayFirst = {};
};

/// A column whose cells may still lie in a file that is not mapped yet.
struct MadeColumn {
    ColumnType type = ColumnType::Numeric;
    std::shared_ptr<ColumnData> data;
    std::vector<std::string> levels = {};
};

/// Decides from all cells of a column, or by the type that the options prescribe.
Reading chooseReading(const RawColumn &column, Inference &how);
/// Whether the texts of all its cells are wanted, but it was read with its numbers as numbers.
bool needsTexts(const RawColumn &column, Reading reading);
/// The typed column; cells that do not fit become missing and are reported. Takes the cells out.
MadeColumn makeColumn(RawColumn &column, Reading reading, Inference &how);

/// How many of the cells may be wrong before the column is something else: 1 %, in small tables up to two.
std::size_t tolerated(std::size_t cells);
/// "id", "cust_no", "CustomerID" …, but not "number of rooms".
bool namedLikeId(const std::string &name);
/// Lists the cells with these texts and counts all of them; `reasons` has one entry per text, empty: nothing is wrong.
void reportTexts(const RawColumn &column, const std::vector<std::string> &reasons, Inference &how);

} // namespace netloom::csv
