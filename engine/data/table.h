#pragma once

#include "core/values.h"

#include <compare>
#include <functional>
#include <iterator>
#include <memory>
#include <span>

namespace netloom {

/// spec/data.md §2. Class: integer levels used as a target; Datetime: seconds since 1970 UTC.
enum class ColumnType { Numeric, Class, Binary, Categorical, Datetime, Text, Id };
NL_API std::string_view name(ColumnType type);                       ///< "numeric", "class" …
NL_API std::optional<ColumnType> columnType(std::string_view name);

struct ColumnData; // how the cells are stored: data/column_data.h
NL_API double numberAt(const ColumnData &data, std::size_t row);
NL_API std::int32_t codeAt(const ColumnData &data, std::size_t row);

/// The cells of a column in order, whatever they are stored as. Valid on its own; iterators while the column lives.
template <class T> class CellView {
public:
    class iterator {
    public:
        using iterator_category = std::random_access_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = const T *;
        using reference = T;
        iterator() = default;
        iterator(const ColumnData *data, const T *flat, std::ptrdiff_t at) : data_(data), flat_(flat), at_(at) {}
        T operator*() const { return cell(data_, flat_, std::size_t(at_)); }
        T operator[](std::ptrdiff_t n) const { return *(*this + n); }
        iterator &operator++() { return ++at_, *this; }
        iterator &operator--() { return --at_, *this; }
        iterator operator++(int) { return {data_, flat_, at_++}; }
        iterator operator--(int) { return {data_, flat_, at_--}; }
        iterator &operator+=(std::ptrdiff_t n) { return at_ += n, *this; }
        iterator &operator-=(std::ptrdiff_t n) { return at_ -= n, *this; }
        friend iterator operator+(iterator i, std::ptrdiff_t n) { return i += n; }
        friend iterator operator+(std::ptrdiff_t n, iterator i) { return i += n; }
        friend iterator operator-(iterator i, std::ptrdiff_t n) { return i -= n; }
        friend std::ptrdiff_t operator-(const iterator &a, const iterator &b) { return a.at_ - b.at_; }
        bool operator==(const iterator &other) const { return at_ == other.at_; }
        auto operator<=>(const iterator &other) const { return at_ <=> other.at_; }

    private:
        const ColumnData *data_ = nullptr;
        const T *flat_ = nullptr;
        std::ptrdiff_t at_ = 0;
    };
    CellView() = default;
    CellView(std::shared_ptr<const ColumnData> data, const T *flat, std::size_t size) : data_(std::move(data)), flat_(flat), size_(size) {}
    T operator[](std::size_t row) const { return cell(data_.get(), flat_, row); }
    T front() const { return (*this)[0]; }
    T back() const { return (*this)[size_ - 1]; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    iterator begin() const { return {data_.get(), flat_, 0}; }
    iterator end() const { return {data_.get(), flat_, std::ptrdiff_t(size_)}; }

private:
    static T cell(const ColumnData *data, const T *flat, std::size_t row)
    {
        if (flat) return flat[row];
        if constexpr (std::is_same_v<T, double>) return numberAt(*data, row);
        else return codeAt(*data, row);
    }
    std::shared_ptr<const ColumnData> data_;
    const T *flat_ = nullptr;
    std::size_t size_ = 0;
};

/// Changes numbers in place, each by itself; pure, called from any thread. NaN = missing.
using CellFunction = std::function<void(std::span<double>)>;

/// One typed column. Numeric, Class and Datetime hold numbers (NaN = missing); the others codes into sorted levels (-1 = missing).
/// Copies share the cells. Large columns are stored in as few bytes as keep every number exactly, or in a file.
class NL_API Column {
public:
    static Column ofNumbers(std::string name, ColumnType type, std::vector<double> values);
    static Column ofCodes(std::string name, ColumnType type, std::vector<std::int32_t> codes, std::vector<std::string> levels);
    /// Numbers computed from those of `base` (of a coded column: from its codes, missing = NaN). Large columns are not stored
    /// but computed when they are read, so that a recipe over many rows costs no memory: prefer this to ofNumbers in steps.
    static Column ofFunction(std::string name, ColumnType type, const Column &base, CellFunction function);
    /// Cells stored by a reader.
    static Column ofData(std::string name, ColumnType type, std::shared_ptr<const ColumnData> data, std::vector<std::string> levels = {});

    const std::string &name() const { return name_; }
    void setName(std::string n) { name_ = std::move(n); }
    ColumnType type() const { return type_; }
    bool isCoded() const { return levels_ != nullptr; }
    std::size_t rows() const { return rows_; }
    double number(std::size_t row) const { return numbers_ ? numbers_[row] : numberAt(*data_, row); }   ///< numbers only
    std::int32_t code(std::size_t row) const { return codes_ ? codes_[row] : codeAt(*data_, row); }     ///< coded only
    const std::vector<std::string> &levels() const { return levels_ ? levels_->texts : kNoLevels; }     ///< coded only
    bool missing(std::size_t row) const;
    /// The cell as the user would read it; empty if missing.
    std::string text(std::size_t row) const;
    /// The cell as a number: coded levels that read as numbers count; NaN if missing or text.
    double asNumber(std::size_t row) const;
    /// The cells of the given rows, in that order.
    Column selected(std::span<const std::uint32_t> rows) const;
    CellView<double> numbers() const { return {data_, numbers_, isCoded() ? 0 : rows_}; }
    CellView<std::int32_t> codes() const { return {data_, codes_, isCoded() ? rows_ : 0}; }
    /// Numbers of the rows from `first` on; faster than one by one. Numbers only.
    void read(std::size_t first, std::span<double> out) const;
    const std::shared_ptr<const ColumnData> &data() const { return data_; }

private:
    struct Levels { std::vector<std::string> texts; std::vector<double> numbers; };
    static const std::vector<std::string> kNoLevels;

    std::string name_;
    ColumnType type_ = ColumnType::Numeric;
    std::size_t rows_ = 0;
    std::shared_ptr<const ColumnData> data_;
    const double *numbers_ = nullptr;            // where the cells lie side by side
    const std::int32_t *codes_ = nullptr;
    std::shared_ptr<const Levels> levels_;       // null: numbers
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
    /// Lets go of the memory that shows files (they are read again when needed): between steps over large tables.
    void dropPages() const;
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
