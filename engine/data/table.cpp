#include "data/table.h"

#include "data/column_data.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

namespace netloom {

namespace {
constexpr std::array<std::string_view, 7> kTypeNames{"numeric",  "class", "binary", "categorical",
                                                     "datetime", "text",  "id"};
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
} // namespace

std::string_view name(ColumnType type)
{
    return kTypeNames[std::size_t(type)];
}

std::optional<ColumnType> columnType(std::string_view name)
{
    for (std::size_t i = 0; i < kTypeNames.size(); ++i)
        if (kTypeNames[i] == name)
            return ColumnType(i);
    return std::nullopt;
}

const std::vector<std::string> Column::kNoLevels;

Column Column::ofData(std::string name, ColumnType type, std::shared_ptr<const ColumnData> data, std::vector<std::string> levels)
{
    Column c;
    c.name_ = std::move(name);
    c.type_ = type;
    c.rows_ = data->rows;
    c.numbers_ = data->flatNumbers();
    c.codes_ = data->flatCodes();
    if (data->coded) {
        Levels own{std::move(levels), {}};
        own.numbers.reserve(own.texts.size());
        for (const auto &level : own.texts)
            own.numbers.push_back(parseNumber(level).value_or(kNaN));
        c.levels_ = std::make_shared<const Levels>(std::move(own));
    }
    c.data_ = std::move(data);
    return c;
}

Column Column::ofNumbers(std::string name, ColumnType type, std::vector<double> values)
{
    return ofData(std::move(name), type, storeNumbers(std::move(values)));
}

Column Column::ofCodes(std::string name, ColumnType type, std::vector<std::int32_t> codes,
                       std::vector<std::string> levels)
{
    return ofData(std::move(name), type, storeCodes(std::move(codes)), std::move(levels));
}

Column Column::ofFunction(std::string name, ColumnType type, const Column &base, CellFunction function)
{
    // Of a table that was packed because it is large, computed columns would be larger than the table.
    const bool packed = base.data_ && (!base.data_->blocks.empty() || base.data_->base);
    if (!packed && base.rows_ < memoryPolicy().largeRows) {
        std::vector<double> values(base.rows_);
        if (base.rows_)
            readAsNumbers(*base.data_, 0, values);
        function(values);
        return ofNumbers(std::move(name), type, std::move(values));
    }
    return ofData(std::move(name), type, computeNumbers(base.data_, std::move(function)));
}

void Column::read(std::size_t first, std::span<double> out) const
{
    if (numbers_)
        std::copy_n(numbers_ + first, out.size(), out.begin());
    else if (!out.empty())
        readAsNumbers(*data_, first, out);
}

bool Column::missing(std::size_t row) const
{
    return isCoded() ? code(row) < 0 : std::isnan(number(row));
}

std::string Column::text(std::size_t row) const
{
    if (missing(row))
        return {};
    if (isCoded())
        return levels_->texts[std::size_t(code(row))];
    return type_ == ColumnType::Datetime ? dateText(number(row)) : toText(number(row));
}

double Column::asNumber(std::size_t row) const
{
    if (!isCoded())
        return number(row);
    const auto c = code(row);
    return c < 0 ? kNaN : levels_->numbers[std::size_t(c)];
}

Column Column::selected(std::span<const std::uint32_t> rows) const
{
    Column c = *this;
    if (isCoded()) {
        std::vector<std::int32_t> codes;
        codes.reserve(rows.size());
        for (const auto r : rows)
            codes.push_back(code(r));
        c.data_ = storeCodes(std::move(codes));
    } else {
        std::vector<double> values;
        values.reserve(rows.size());
        for (const auto r : rows)
            values.push_back(number(r));
        c.data_ = storeNumbers(std::move(values));
    }
    c.rows_ = rows.size();
    c.numbers_ = c.data_->flatNumbers();
    c.codes_ = c.data_->flatCodes();
    return c;
}

std::string dateText(double secondsSince1970)
{
    using namespace std::chrono;
    // Beyond year ±9999 there is no text that reads back; such values come only from numbers marked as dates.
    if (!(std::abs(secondsSince1970) < 2.5e11))
        return toText(secondsSince1970);
    double whole = std::floor(secondsSince1970);
    auto microseconds = int(std::lround((secondsSince1970 - whole) * 1e6));
    if (microseconds == 1'000'000) {
        microseconds = 0;
        ++whole;
    }
    const auto seconds = std::int64_t(whole);
    const std::int64_t day = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    const year_month_day date{sys_days{days{day}}};
    const auto inDay = int(seconds - day * 86400);
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u %02d:%02d", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()), inDay / 3600, inDay / 60 % 60);
    std::string text = buffer.data();
    if (inDay % 60 == 0 && microseconds == 0)
        return text;
    std::snprintf(buffer.data(), buffer.size(), ":%02d", inDay % 60);
    text += buffer.data();
    if (microseconds > 0) {
        const bool milli = microseconds % 1000 == 0;
        std::snprintf(buffer.data(), buffer.size(), milli ? ".%03d" : ".%06d", milli ? microseconds / 1000 : microseconds);
        text += buffer.data();
    }
    return text;
}

void sortLevels(std::vector<std::string> &levels)
{
    std::vector<std::pair<double, std::string>> numbers;
    numbers.reserve(levels.size());
    for (const auto &level : levels) {
        const auto number = parseNumber(level);
        if (!number || std::isnan(*number)) {
            std::sort(levels.begin(), levels.end());
            return;
        }
        numbers.emplace_back(*number, level);
    }
    std::sort(numbers.begin(), numbers.end());
    for (std::size_t i = 0; i < levels.size(); ++i)
        levels[i] = std::move(numbers[i].second);
}

int Table::indexOf(std::string_view wanted) const
{
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name() == wanted)
            return int(i);
    return -1;
}

Table Table::selected(std::span<const std::uint32_t> rows) const
{
    Table t;
    t.columns.reserve(columns.size());
    for (const auto &column : columns)
        t.columns.push_back(column.selected(rows));
    return t;
}

void Table::dropPages() const
{
    for (const auto &column : columns)
        if (column.data())
            netloom::dropPages(*column.data());
}

std::string Table::columnList(std::size_t most) const
{
    std::string text;
    for (std::size_t i = 0; i < columns.size() && i < most; ++i)
        text.append(i ? ", '" : "'").append(columns[i].name()).append("'");
    if (columns.size() > most)
        text.append(", … (").append(std::to_string(columns.size())).append(")");
    return text;
}

} // namespace netloom
