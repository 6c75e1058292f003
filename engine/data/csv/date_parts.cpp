#include "data/csv/date_parts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <cmath>
#include <limits>

namespace netloom::csv {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::array<std::string_view, 6> kParts{"year", "month", "day", "hour", "minute", "second"};

int find(const Table &table, std::string_view wanted)
{
    int found = -1;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        std::string lower;
        for (const char ch : table.columns[c].name())
            lower += char(std::tolower(static_cast<unsigned char>(ch)));
        if (lower == wanted)
            found = found < 0 ? int(c) : -2; // two of them: which one?
    }
    return found;
}

/// Seconds since 1970; NaN if a part is missing, nothing if the parts are no date.
std::optional<double> dateOf(const std::array<double, 6> &part)
{
    using namespace std::chrono;
    constexpr std::array<double, 6> kLeast{1000, 1, 1, 0, 0, 0}, kMost{9999, 12, 31, 23, 59, 59};
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (part[i] != part[i])
            return kNaN;
        if (part[i] < kLeast[i] || part[i] > kMost[i] || part[i] != std::floor(part[i]))
            return std::nullopt;
    }
    const year_month_day date{year{int(part[0])}, month{unsigned(part[1])}, day{unsigned(part[2])}};
    if (!date.ok())
        return std::nullopt;
    return double(sys_days{date}.time_since_epoch().count()) * 86400.0 + part[3] * 3600 + part[4] * 60 + part[5];
}

} // namespace

void addDateOfParts(CsvTable &t)
{
    Table &table = t.table;
    std::array<int, 6> at{};
    for (std::size_t i = 0; i < kParts.size(); ++i)
        at[i] = find(table, kParts[i]);
    const bool dates = std::any_of(table.columns.begin(), table.columns.end(), [](const Column &c) { return c.type() == ColumnType::Datetime; });
    if (dates || at[0] < 0 || at[1] < 0 || at[2] < 0)
        return;
    // A minute without an hour belongs to something else.
    for (std::size_t i = 4; i < at.size(); ++i)
        at[i] = at[i - 1] < 0 ? -1 : at[i];
    std::vector<double> seconds(table.rows());
    for (std::size_t r = 0; r < seconds.size(); ++r) {
        std::array<double, 6> part{};
        for (std::size_t i = 0; i < part.size(); ++i)
            if (at[i] >= 0)
                part[i] = table.columns[std::size_t(at[i])].asNumber(r);
        const auto date = dateOf(part);
        if (!date)
            return;
        seconds[r] = *date;
    }
    std::string name = at[3] >= 0 ? "datetime" : "date";
    while (table.indexOf(name) >= 0)
        name += "_2";
    std::string from;
    for (std::size_t i = 0; i < at.size(); ++i)
        if (at[i] >= 0)
            from.append(from.empty() ? "'" : ", '").append(table.columns[std::size_t(at[i])].name()).append("'");
    t.warnings.push_back(makeError("N-DATE-PARTS", NL_TR("Data", "Column '{0}' was made from {1}."), {name, from}));
    t.dialect.types.insert_or_assign(name, ColumnType::Datetime);
    table.columns.insert(table.columns.begin() + at[0], Column::ofNumbers(name, ColumnType::Datetime, std::move(seconds)));
}

} // namespace netloom::csv
