#pragma once

#include "data/csv.h"
#include "data/csv/dialect.h"

namespace netloom::csv {

/// A cell that is neither a number nor missing.
struct OddCell {
    std::uint32_t row;
    std::size_t line;
    std::string_view text;
};

/// A column as first read: everything is tried as a number; what is none is kept apart as text.
struct RawColumn {
    std::string name;
    bool unnamed = false;               ///< the header has no name for it
    bool last = false;
    std::vector<double> numbers;        ///< NaN: missing or odd
    std::vector<OddCell> odd;
    std::size_t missing = 0;
    std::vector<std::string_view> texts; ///< every cell, only for columns that mix numbers and words
};

/// How a column's cells are to be understood.
enum class Reading { Numbers, Grouped, Dates, Texts };

struct Inference {
    char decimal = '.';
    const CsvOptions *options = nullptr;
    const MissingTokens *missing = nullptr;
    std::vector<BadCell> *badCells = nullptr;
    std::vector<Error> *warnings = nullptr;
};

/// Decides from all cells of a column, or by the type that the options prescribe.
Reading chooseReading(const RawColumn &column, const Inference &how);
/// The typed column; cells that do not fit become missing and are reported.
Column makeColumn(RawColumn &column, Reading reading, const Inference &how);

} // namespace netloom::csv
