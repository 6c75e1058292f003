#pragma once

#include "core/values.h"

#include <span>

namespace netloom {

/// spec/data.md §2. Class: integer levels used as a target; Datetime: seconds since 1970 UTC.
enum class ColumnType { Numeric, Class, Binary, Categorical, Datetime, Text, Id };
NL_API std::string_view name(ColumnType type);                       ///< "numeric", "class" …
NL_API std::optional<ColumnType> columnType(std::string_view name);

/// One typed column. Numeric, Class and Datetime hold numbers (NaN = missing); the others codes into sorted levels (-1 = missing).
class NL_API Column {
public:
    static Column ofNumbers(std::string name, ColumnType type, std::vector<double> values);
    static Column ofCodes(std::string name, ColumnType type, std::vector<std::int32_t> codes, std::vector<std::string> levels);

    const std::string &name() const { return name_; }
    void setName(std::string n) { name_ = std::move(n); }
    ColumnType type() const { return type_; }
    bool isCoded() const { return coded_; }
    std::size_t rows() const { return coded_ ? codes_.size() : numbers_.size(); }
    double number(std::size_t row) const { return numbers_[row]; }      ///< numbers only
    std::int32_t code(std::size_t row) const { return codes_[row]; }    ///< coded only
    const std::vector<std::string> &levels() const { return levels_; }  ///< coded only
    bool missing(std::size_t row) const;
    /// The cell as the user would read it; empty if missing.
    std::string text(std::size_t row) const;
    /// The cell as a number: coded levels that read as numbers count; NaN if missing or text.
    double asNumber(std::size_t row) const;
    /// The cells of the given rows, in that order.
    Column selected(std::span<const std::uint32_t> rows) const;
    std::span<const double> numbers() const { return numbers_; }
    std::span<const std::int32_t> codes() const { return codes_; }

private:
    std::string name_;
    ColumnType type_ = ColumnType::Numeric;
    bool coded_ = false;
    std::vector<double> numbers_;
    std::vector<std::int32_t> codes_;
    std::vector<std::string> levels_;
    std::vector<double> levelNumbers_;
};
/// "1999-05-01 00:00", with seconds where there are any; the inverse of what the reader accepts. UTC.
NL_API std::string dateText(double secondsSince1970);
/// Levels in the order used everywhere: numbers by value, text by code point.
NL_API void sortLevels(std::vector<std::string> &levels);

/// Columns of equal length with unique names.
struct NL_API Table {
    std::vector<Column> columns;
    std::size_t rows() const { return columns.empty() ? 0 : columns.front().rows(); }
    int indexOf(std::string_view name) const;                            ///< -1 if absent
    Table selected(std::span<const std::uint32_t> rows) const;
    /// "'a', 'b', 'c' and 12 more": for messages about a column that is not there.
    std::string columnList(std::size_t most = 12) const;
};

/// Summary of a column for `data`, the import preview and the column cards.
struct ColumnStats {
    std::string name;
    ColumnType type = ColumnType::Numeric;
    std::size_t missing = 0, distinct = 0;
    std::optional<double> min, max, mean, sd;                            ///< numbers only
    std::vector<std::pair<std::string, std::size_t>> top;                ///< most frequent levels, at most 20
    std::vector<std::size_t> histogram;                                  ///< 24 equal bins over min…max, numbers only
    bool constant = false;
    std::size_t zeros = 0;                                               ///< numbers only, as all that follow
    std::optional<double> q1, median, q3, skewness;                      ///< skewness: third standardised moment (population)
    std::size_t outliersIqr = 0, outliersZ = 0;                          ///< beyond 1.5 IQR of the quartiles; more than 3 sd from the mean
};
/// In parallel, with equal bits for any thread count; data/statistics.h has a form with progress and cancellation.
NL_API std::vector<ColumnStats> statistics(const Table &table);

} // namespace netloom
