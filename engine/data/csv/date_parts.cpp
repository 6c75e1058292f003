#include "data/csv/date_parts.h"

#include "data/csv/date_words.h"
#include "data/csv/dates.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>

namespace netloom::csv {

namespace {

constexpr double kNoMoment = std::numeric_limits<double>::quiet_NaN();
enum Part { Year, Month, Day, Hour, Minute, Second, kParts };
using Names = std::vector<std::string_view>;

const std::array<Names, kParts> &partNames()
{
    static const std::array<Names, kParts> names{{
        {"year", "yyyy", "yy", "yr", "jahr", "annee", "année", "an"},
        {"month", "mm", "mon", "mo", "monat", "mois"},
        {"day", "dd", "tag", "jour", "mday", "dayofmonth", "day_of_month"},
        {"hour", "hh", "hr", "hours", "stunde", "std", "heure"},
        {"minute", "mm", "mi", "min", "minutes", "minuten"},
        {"second", "ss", "sec", "seconds", "sekunde", "sekunden", "sek", "seconde", "secondes"},
    }};
    return names;
}

/// A name in lower case without what marks a header line.
std::string plainName(const Column &column)
{
    auto name = foldedCase(column.name());
    name.erase(0, std::min(name.find_first_not_of("# "), name.size()));
    return name;
}

bool among(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The only column with one of these names; -1 if there is none, -2 if there are several. "mm" is the month before the day and
/// the minute behind the hour.
int columnOf(const Table &table, Part part, const std::array<int, kParts> &at)
{
    int found = -1;
    for (int c = 0; c < int(table.columns.size()); ++c) {
        const auto name = plainName(table.columns[std::size_t(c)]);
        if (!among(partNames()[part], name))
            continue;
        if (name == "mm" && part == Minute && (at[Hour] < 0 || c < at[Hour] || c == at[Month]))
            continue;
        if (name == "mm" && part == Month && found >= 0 && plainName(table.columns[std::size_t(found)]) == "mm")
            continue; // the second one
        found = found < 0 ? c : -2;
        if (found == -2)
            break;
    }
    return found;
}

std::array<int, kParts> partColumns(const Table &table)
{
    std::array<int, kParts> at;
    at.fill(-1);
    for (const Part part : {Year, Month, Day, Hour, Minute, Second})
        at[part] = columnOf(table, part, at);
    // A minute without an hour belongs to something else.
    for (std::size_t i = Minute; i < kParts; ++i)
        at[i] = at[i - 1] < 0 ? -1 : at[i];
    return at;
}

/// The numbers of a column of parts; names of months count.
class PartReader {
public:
    PartReader(const Column &column, Part part) : column_(column)
    {
        if (column.isCoded() && part == Month)
            for (const auto &level : column.levels()) {
                auto name = foldedCase(level);
                if (name.ends_with('.'))
                    name.pop_back();
                const int month = monthNamed(name);
                months_.push_back(month ? month : parseNumber(level).value_or(kNoMoment));
            }
        twoDigits_ = part == Year && plainName(column) == "yy";
    }
    double operator()(std::size_t row) const
    {
        if (column_.missing(row))
            return kNoMoment;
        const double v = months_.empty() ? column_.asNumber(row) : months_[std::size_t(column_.code(row))];
        if (v != v)
            return -1; // there, but no number
        return twoDigits_ && v >= 0 && v < 100 ? v + (v >= 69 ? 1900 : 2000) : v;
    }

private:
    const Column &column_;
    std::vector<double> months_;
    bool twoDigits_ = false;
};

/// Seconds of a day or since 1970; NaN if a part is missing, nothing if the parts are no date.
std::optional<double> momentOf(const std::array<double, kParts> &part, bool withDate)
{
    using namespace std::chrono;
    constexpr std::array<double, kParts> kLeast{1000, 1, 1, 0, 0, 0}, kMost{9999, 12, 31, 23, 59, 59};
    for (std::size_t i = withDate ? 0 : Hour; i < kParts; ++i) {
        if (part[i] != part[i])
            return kNoMoment;
        if (part[i] < kLeast[i] || part[i] > kMost[i] || (part[i] != std::floor(part[i]) && i != Second))
            return std::nullopt;
    }
    const double inDay = part[Hour] * 3600 + part[Minute] * 60 + part[Second];
    if (!withDate)
        return inDay;
    const year_month_day date{year{int(part[Year])}, month{unsigned(part[Month])}, day{unsigned(part[Day])}};
    if (!date.ok())
        return std::nullopt;
    return double(sys_days{date}.time_since_epoch().count()) * 86400.0 + inDay;
}

/// Row by row from columns of numbers; empty if some row's parts are no date.
std::vector<double> momentsOfParts(const Table &table, const std::array<int, kParts> &at, bool withDate)
{
    std::vector<std::pair<std::size_t, PartReader>> readers;
    for (std::size_t i = withDate ? 0 : Hour; i < kParts; ++i)
        if (at[i] >= 0)
            readers.emplace_back(i, PartReader(table.columns[std::size_t(at[i])], Part(i)));
    std::vector<double> moments(table.rows());
    for (std::size_t r = 0; r < moments.size(); ++r) {
        std::array<double, kParts> part{0, 1, 1, 0, 0, 0};
        for (const auto &[i, reader] : readers)
            part[i] = reader(r);
        const auto moment = momentOf(part, withDate);
        if (!moment)
            return {};
        moments[r] = *moment;
    }
    return moments;
}

bool hasTimes(const Column &dates)
{
    const auto numbers = dates.numbers();
    return std::any_of(numbers.begin(), numbers.end(), [](double v) { return v == v && std::fmod(v, 86400) != 0; });
}

/// Seconds of the day of each level; empty if one of them is no time of day.
std::vector<double> levelTimes(const Column &column)
{
    std::vector<double> times;
    for (const auto &level : column.levels()) {
        const auto time = parseTimeOfDay(level);
        if (!time)
            return {};
        times.push_back(*time);
    }
    return times;
}

constexpr std::array<std::string_view, 6> kTimeWords{"time", "zeit", "heure", "hour", "hora", "hh:mm"};

/// The only column named like a time that holds times of day; -1 if there is none or several.
int timeColumn(const Table &table)
{
    int found = -1;
    for (int c = 0; c < int(table.columns.size()); ++c) {
        const Column &column = table.columns[std::size_t(c)];
        const auto name = plainName(column);
        const bool named = std::any_of(kTimeWords.begin(), kTimeWords.end(), [&](auto word) { return name.find(word) != name.npos; });
        if (!named || !column.isCoded() || levelTimes(column).empty())
            continue;
        if (found >= 0)
            return -1;
        found = c;
    }
    return found;
}

/// The only column of dates, or the only one that is called so; -1 if that leaves several.
int dateColumnOf(const Table &table)
{
    int only = -1, named = -1, all = 0, allNamed = 0;
    for (int c = 0; c < int(table.columns.size()); ++c) {
        if (table.columns[std::size_t(c)].type() != ColumnType::Datetime)
            continue;
        only = c;
        ++all;
        if (among({"date", "datum", "day", "tag", "jour"}, plainName(table.columns[std::size_t(c)]))) {
            named = c;
            ++allNamed;
        }
    }
    return all == 1 ? only : allNamed == 1 ? named : -1;
}

void addMoments(CsvTable &t, std::string name, const std::vector<int> &from, std::vector<double> moments)
{
    Table &table = t.table;
    while (table.indexOf(name) >= 0)
        name += "_2";
    std::string origin;
    for (const int c : from)
        origin.append(origin.empty() ? "'" : ", '").append(table.columns[std::size_t(c)].name()).append("'");
    t.warnings.push_back(makeError("N-DATE-PARTS", NL_TR("Data", "Column '{0}' was made from {1}."), {name, origin}));
    t.dialect.types.insert_or_assign(name, ColumnType::Datetime);
    table.columns.insert(table.columns.begin() + *std::min_element(from.begin(), from.end()),
                         Column::ofNumbers(name, ColumnType::Datetime, std::move(moments)));
}

/// A column of dates joined with the times of day beside it.
void addDateAndTime(CsvTable &t)
{
    const Table &table = t.table;
    const int date = dateColumnOf(table), time = timeColumn(table);
    auto at = partColumns(table);
    if (date < 0 || (time < 0 && at[Hour] < 0) || hasTimes(table.columns[std::size_t(date)]))
        return;
    std::vector<int> from{date};
    std::vector<double> moments;
    if (time >= 0) {
        const Column &column = table.columns[std::size_t(time)];
        const auto times = levelTimes(column);
        moments.resize(table.rows());
        for (std::size_t r = 0; r < moments.size(); ++r)
            moments[r] = column.missing(r) ? kNoMoment : times[std::size_t(column.code(r))];
        from.push_back(time);
    } else {
        moments = momentsOfParts(table, at, false);
        for (std::size_t i = Hour; i < kParts; ++i)
            if (at[i] >= 0)
                from.push_back(at[i]);
    }
    const auto dates = table.columns[std::size_t(date)].numbers();
    for (std::size_t r = 0; r < moments.size(); ++r)
        moments[r] += dates[r];
    if (!moments.empty())
        addMoments(t, "datetime", from, std::move(moments));
}

} // namespace

void addDateOfParts(CsvTable &t)
{
    const auto dates = [](const Column &c) { return c.type() == ColumnType::Datetime; };
    if (std::any_of(t.table.columns.begin(), t.table.columns.end(), dates))
        return addDateAndTime(t);
    auto at = partColumns(t.table);
    const int time = timeColumn(t.table);
    if (at[Year] < 0 || at[Month] < 0 || at[Day] == -2)
        return;
    if (at[Day] < 0 || time >= 0) // a month, or a time of day as text beside the parts of its date
        at[Hour] = at[Minute] = at[Second] = -1;
    auto moments = momentsOfParts(t.table, at, true);
    if (moments.empty())
        return;
    std::vector<int> from;
    for (const int c : at)
        if (c >= 0)
            from.push_back(c);
    const bool withTime = at[Hour] >= 0;
    addMoments(t, withTime ? "datetime" : "date", from, std::move(moments));
    if (time >= 0 && at[Day] >= 0)
        addDateAndTime(t);
}

} // namespace netloom::csv
