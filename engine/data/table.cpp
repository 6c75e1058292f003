#include "data/table.h"

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

Column Column::ofNumbers(std::string name, ColumnType type, std::vector<double> values)
{
    Column c;
    c.name_ = std::move(name);
    c.type_ = type;
    c.numbers_ = std::move(values);
    return c;
}

Column Column::ofCodes(std::string name, ColumnType type, std::vector<std::int32_t> codes,
                       std::vector<std::string> levels)
{
    Column c;
    c.name_ = std::move(name);
    c.type_ = type;
    c.coded_ = true;
    c.codes_ = std::move(codes);
    c.levels_ = std::move(levels);
    c.levelNumbers_.reserve(c.levels_.size());
    for (const auto &level : c.levels_)
        c.levelNumbers_.push_back(parseNumber(level).value_or(kNaN));
    return c;
}

bool Column::missing(std::size_t row) const
{
    return coded_ ? codes_[row] < 0 : std::isnan(numbers_[row]);
}

std::string Column::text(std::size_t row) const
{
    if (missing(row))
        return {};
    if (coded_)
        return levels_[std::size_t(codes_[row])];
    return type_ == ColumnType::Datetime ? dateText(numbers_[row]) : toText(numbers_[row]);
}

double Column::asNumber(std::size_t row) const
{
    if (!coded_)
        return numbers_[row];
    return codes_[row] < 0 ? kNaN : levelNumbers_[std::size_t(codes_[row])];
}

Column Column::selected(std::span<const std::uint32_t> rows) const
{
    Column c;
    c.name_ = name_;
    c.type_ = type_;
    c.coded_ = coded_;
    c.levels_ = levels_;
    c.levelNumbers_ = levelNumbers_;
    if (coded_) {
        c.codes_.reserve(rows.size());
        for (const auto r : rows)
            c.codes_.push_back(codes_[r]);
    } else {
        c.numbers_.reserve(rows.size());
        for (const auto r : rows)
            c.numbers_.push_back(numbers_[r]);
    }
    return c;
}

std::string dateText(double secondsSince1970)
{
    using namespace std::chrono;
    // Beyond year ±9999 there is no text that reads back; such values come only from numbers marked as dates.
    if (!(std::abs(secondsSince1970) < 2.5e11))
        return toText(secondsSince1970);
    const double whole = std::floor(secondsSince1970);
    const double fraction = secondsSince1970 - whole;
    const auto seconds = std::int64_t(whole);
    const std::int64_t day = (seconds >= 0 ? seconds : seconds - 86399) / 86400;
    const year_month_day date{sys_days{days{day}}};
    const auto inDay = int(seconds - day * 86400);
    std::array<char, 48> buffer{};
    std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u %02d:%02d", int(date.year()), unsigned(date.month()),
                  unsigned(date.day()), inDay / 3600, inDay / 60 % 60);
    std::string text = buffer.data();
    const auto milliseconds = int(fraction * 1000.0 + 0.5);
    if (inDay % 60 == 0 && milliseconds == 0)
        return text;
    std::snprintf(buffer.data(), buffer.size(), ":%02d", inDay % 60);
    text += buffer.data();
    if (milliseconds > 0 && milliseconds < 1000) {
        std::snprintf(buffer.data(), buffer.size(), ".%03d", milliseconds);
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
