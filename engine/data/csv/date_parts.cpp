#include "data/csv/date_parts.h"

#include "data/csv/date_words.h"
#include "data/csv/dates.h"
#include "data/csv/infer.h"

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

/// The same behind a prefix such as "start_"; nothing if it has another one.
std::string nameBehind(const Column &column, const std::string &prefix)
{
    const auto name = plainName(column);
    return name.starts_with(prefix) ? name.substr(prefix.size()) : std::string();
}

bool among(const Names &names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// The only column with one of these names; -1 if there is none, -2 if there are several. "mm" is the month before the day and
/// the minute behind the hour.
int columnOf(const Table &table, Part part, const std::array<int, kParts> &at, const std::string &prefix)
{
    int found = -1;
    const bool otherMonth = part == Month && std::any_of(table.columns.begin(), table.columns.end(), [&](const Column &c) {
        const auto name = nameBehind(c, prefix);
        return name != "mm" && among(partNames()[Month], name);
    });
    for (int c = 0; c < int(table.columns.size()); ++c) {
        const auto name = nameBehind(table.columns[std::size_t(c)], prefix);
        if (!among(partNames()[part], name) || (otherMonth && name == "mm"))
            continue;
        if (name == "mm" && part == Minute && (at[Hour] < 0 || c < at[Hour] || c == at[Month]))
            continue;
        if (name == "mm" && part == Month && found >= 0 && nameBehind(table.columns[std::size_t(found)], prefix) == "mm")
            continue; // the second one
        found = found < 0 ? c : -2;
        if (found == -2)
            break;
    }
    return found;
}

std::array<int, kParts> partColumns(const Table &table, const std::string &prefix = {})
{
    std::array<int, kParts> at;
    at.fill(-1);
    for (const Part part : {Year, Month, Day, Hour, Minute, Second})
        at[part] = columnOf(table, part, at, prefix);
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
        if (part == Year)
            twoDigits_ = plainName(column).ends_with("yy") && !plainName(column).ends_with("yyyy");
    }
    /// Whether all years have two digits: not more, and not all only one, as years that are counted.
    void takeShortYears()
    {
        double largest = 0;
        bool whole = true;
        for (std::size_t r = 0; r < column_.rows() && whole; ++r)
            if (const double v = column_.missing(r) ? 0.0 : column_.asNumber(r); !(v >= 0 && v < 100 && v == std::floor(v)))
                whole = false;
            else
                largest = std::max(largest, v);
        twoDigits_ = twoDigits_ || (whole && largest >= 10);
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
    if (withDate && at[Day] >= 0)
        readers.front().second.takeShortYears();
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

/// Times of day, row by row; NaN: missing or no time.
struct DayTimes {
    std::vector<double> seconds = {};
    std::size_t good = 0, bad = 0;
    std::string badText = {};
    bool usable() const { return good > 0 && bad <= tolerated(good + bad); }
};

/// Of texts such as "13:30".
DayTimes textTimes(const Column &column)
{
    DayTimes t;
    std::vector<std::optional<double>> times;
    for (const auto &level : column.levels())
        times.push_back(parseTimeOfDay(level));
    t.seconds.assign(column.rows(), kNoMoment);
    for (std::size_t r = 0; r < t.seconds.size(); ++r) {
        if (column.missing(r))
            continue;
        const auto &time = times[std::size_t(column.code(r))];
        t.seconds[r] = time.value_or(kNoMoment);
        ++(time ? t.good : t.bad);
        if (!time && t.badText.empty())
            t.badText = column.text(r);
    }
    return t;
}

/// Of numbers such as 130, which was written 0130: hours and minutes, or hours, minutes and seconds, all of them.
DayTimes digitTimes(const Column &column)
{
    DayTimes t;
    double largest = 0;
    for (std::size_t r = 0; r < column.rows(); ++r)
        largest = column.missing(r) ? largest : std::max(largest, column.asNumber(r));
    if (!(largest >= 100 && largest < 240000))
        return t;
    const double second = largest < 2400 ? 1 : 100; // where the minutes stand
    t.seconds.assign(column.rows(), kNoMoment);
    for (std::size_t r = 0; r < t.seconds.size(); ++r) {
        if (column.missing(r))
            continue;
        const double v = column.asNumber(r), seconds = std::fmod(v, second), minutes = std::fmod(std::floor(v / second), 100), hours = std::floor(v / second / 100);
        if (!(v >= 0) || v != std::floor(v) || hours > 23 || minutes > 59 || seconds > 59)
            return {};
        t.seconds[r] = hours * 3600 + minutes * 60 + seconds;
        ++t.good;
    }
    return t;
}

DayTimes timesOf(const Column &column)
{
    if (column.type() == ColumnType::Datetime)
        return {};
    DayTimes t = column.isCoded() ? textTimes(column) : DayTimes{};
    const bool digits = t.good == 0 && among({"time", "zeit", "uhrzeit", "heure", "hora", "hhmm", "hhmmss", "time_of_day"}, plainName(column));
    return digits ? digitTimes(column) : t;
}

constexpr std::array<std::string_view, 6> kTimeWords{"time", "zeit", "heure", "hour", "hora", "hh:mm"};

/// The only column named like a time that holds times of day; -1 if there is none or several. Says of texts that are hardly any.
int timeColumn(CsvTable &t, DayTimes &times)
{
    const Table &table = t.table;
    int found = -1;
    for (int c = 0; c < int(table.columns.size()); ++c) {
        const Column &column = table.columns[std::size_t(c)];
        const auto name = plainName(column);
        const bool named = std::any_of(kTimeWords.begin(), kTimeWords.end(), [&](auto word) { return name.find(word) != name.npos; });
        if (!named)
            continue;
        DayTimes here = timesOf(column);
        if (!here.usable()) {
            if (here.good > here.bad)
                t.warnings.push_back(makeError("N-BAD-TIME", NL_TR("Data", "The times of column '{0}' were not joined with dates: {1} of them are no time of day, the first is '{2}'."),
                                               {column.name(), std::to_string(here.bad), here.badText}));
            continue;
        }
        if (found >= 0)
            return -1;
        found = c;
        times = std::move(here);
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
    DayTimes times;
    const int date = dateColumnOf(table), time = date < 0 ? -1 : timeColumn(t, times);
    auto at = partColumns(table);
    if (date < 0 || (time < 0 && at[Hour] < 0) || hasTimes(table.columns[std::size_t(date)]))
        return;
    std::vector<int> from{date};
    std::vector<double> moments;
    if (time >= 0) {
        moments = std::move(times.seconds);
        from.push_back(time);
        if (times.bad)
            t.warnings.push_back(makeError("N-BAD-TIME", NL_TR("Data", "{0} cells of column '{1}' are no time of day, the first is '{2}'; the joined moments are missing there."),
                                           {std::to_string(times.bad), table.columns[std::size_t(time)].name(), times.badText}));
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

/// The only column of this name; -1 if there is none or several.
int dayOfYearColumn(const Table &table, const std::string &prefix)
{
    int found = -1;
    for (int c = 0; c < int(table.columns.size()); ++c)
        if (among({"doy", "yday", "dayofyear", "day_of_year", "day of year", "julian_day", "jday"}, nameBehind(table.columns[std::size_t(c)], prefix)))
            found = found == -1 ? c : -2;
    return std::max(found, -1);
}

/// Years with days that are counted from 1 in each, and times of day as numbers; empty if some row's are no date.
std::vector<double> momentsOfYearDays(const Table &table, std::array<int, kParts> at, int dayOfYear)
{
    const Column &days = table.columns[std::size_t(dayOfYear)];
    at[Month] = at[Day] = -1;
    auto moments = momentsOfParts(table, at, true); // of the first of January
    for (std::size_t r = 0; r < moments.size(); ++r) {
        const double day = days.missing(r) ? kNoMoment : days.asNumber(r);
        const auto date = std::chrono::sys_days{std::chrono::days{moments[r] == moments[r] ? int(std::floor(moments[r] / 86400)) : 0}};
        const bool leap = std::chrono::year_month_day{date}.year().is_leap();
        if (!days.missing(r) && (!(day >= 1 && day <= (leap ? 366 : 365)) || day != std::floor(day)))
            return {};
        moments[r] += (day - 1) * 86400;
    }
    return moments;
}

/// "start_" of "start_year", for every column of years; the empty one if there is a plain one.
std::vector<std::string> prefixes(const Table &table)
{
    std::vector<std::string> found;
    for (const auto &column : table.columns) {
        const auto name = plainName(column);
        const auto cut = name.find_last_of("_ .-");
        if (cut != name.npos && cut > 0 && among(partNames()[Year], name.substr(cut + 1)))
            found.push_back(name.substr(0, cut + 1));
    }
    return found;
}

/// One moment from the columns with this prefix; false if there are none.
bool addMomentOfParts(CsvTable &t, const std::string &prefix, bool timeBeside)
{
    auto at = partColumns(t.table, prefix);
    const int dayOfYear = at[Month] == -1 ? dayOfYearColumn(t.table, prefix) : -1;
    if (at[Year] < 0 || (at[Month] < 0 && dayOfYear < 0) || at[Day] == -2)
        return false;
    if ((at[Day] < 0 && dayOfYear < 0) || timeBeside) // a month, or a time of day as text beside the parts of its date
        at[Hour] = at[Minute] = at[Second] = -1;
    auto moments = dayOfYear >= 0 ? momentsOfYearDays(t.table, at, dayOfYear) : momentsOfParts(t.table, at, true);
    std::vector<int> from;
    for (std::size_t i = 0; i < kParts; ++i)
        if (const int c = i == Month && dayOfYear >= 0 ? dayOfYear : i == Day && dayOfYear >= 0 ? -1 : at[i]; c >= 0)
            from.push_back(c);
    if (moments.empty()) {
        if (from.size() >= 3 && t.table.rows() > 0)
            t.warnings.push_back(makeError("N-PARTS-NO-DATE", NL_TR("Data", "The columns '{0}' to '{1}' were not joined to a date: some row of them is none."),
                                           {t.table.columns[std::size_t(from.front())].name(), t.table.columns[std::size_t(from.back())].name()}));
        return false;
    }
    addMoments(t, prefix + (at[Hour] >= 0 ? "datetime" : "date"), from, std::move(moments));
    return true;
}

} // namespace

void addDateOfParts(CsvTable &t)
{
    const auto dates = [](const Column &c) { return c.type() == ColumnType::Datetime; };
    const bool any = std::any_of(t.table.columns.begin(), t.table.columns.end(), dates);
    for (const auto &prefix : prefixes(t.table)) // "start_year", "end_year": a date each
        addMomentOfParts(t, prefix, false);
    if (any)
        return addDateAndTime(t);
    DayTimes times;
    const auto noted = t.warnings.size();
    const bool time = timeColumn(t, times) >= 0;
    t.warnings.resize(noted); // said when they are joined
    if (addMomentOfParts(t, {}, time) && time)
        addDateAndTime(t);
}

} // namespace netloom::csv
