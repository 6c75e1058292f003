#include "data/csv/dates.h"

#include "data/csv/date_scan.h"

#include <chrono>
#include <cmath>
#include <cstdint>

namespace netloom::csv {

namespace {

constexpr double kDaySeconds = 86400;

std::optional<double> dayStart(int y, int m, int d)
{
    using namespace std::chrono;
    const year_month_day date{year{y}, month{unsigned(m)}, day{unsigned(d)}};
    if (y < 0 || m < 0 || d < 0 || !date.ok())
        return std::nullopt;
    return double(sys_days{date}.time_since_epoch().count()) * kDaySeconds;
}

bool isSeparator(char c)
{
    return c == '-' || c == '/' || c == '.';
}

/// Four digits, or two: 69…99 are 19xx. -1 if neither.
int scanYear(DateScan &in)
{
    const std::size_t digits = in.digits();
    if (digits != 2 && digits != 4)
        return -1;
    const int year = in.number(4);
    return digits == 4 ? year : year + (year >= 69 ? 1900 : 2000);
}

/// Week 1 of ISO 8601 holds the fourth of January; weeks begin on Monday.
bool setWeek(WrittenDate &d, int week, int weekday)
{
    using namespace std::chrono;
    if (week < 1 || week > 53 || weekday < 1 || weekday > 7)
        return false;
    const sys_days fourth{year{d.year} / January / 4};
    const sys_days monday = fourth - (std::chrono::weekday{fourth} - Monday);
    const year_month_day date{monday + days{7 * (week - 1) + weekday - 1}};
    d.year = int(date.year());
    d.month = int(unsigned(date.month()));
    d.day = int(unsigned(date.day()));
    return true;
}

bool setDayOfYear(WrittenDate &d, int day)
{
    using namespace std::chrono;
    if (day < 1 || day > (year{d.year}.is_leap() ? 366 : 365))
        return false;
    const year_month_day date{sys_days{year{d.year} / January / 1} + days{day - 1}};
    d.month = int(unsigned(date.month()));
    d.day = int(unsigned(date.day()));
    return true;
}

/// Behind a year: "Q1", "W10", "W10-2".
bool scanQuarterOrWeek(DateScan &in, WrittenDate &d)
{
    const char kind = char(in.peek() | 0x20);
    in.skip(1);
    if (kind == 'q') {
        const int quarter = in.digits() == 1 ? in.number(1) : 0;
        d.month = 3 * quarter - 2;
        d.day = 1;
        return quarter >= 1 && quarter <= 4;
    }
    if (in.digits() != 2)
        return false;
    const int week = in.number(2);
    int weekday = 1;
    if (in.peek() == '-' && in.digit(1)) {
        in.skip(1);
        weekday = in.digits() == 1 ? in.number(1) : 0;
    }
    return setWeek(d, week, weekday);
}

/// "2024-03-05", "2024/3/5", "1949-01", "2024-Mar-05", "2024 March 5", "2024Q1", "2024-W10".
bool scanYearFirst(DateScan &in, WrittenDate &d)
{
    d.year = in.number(4);
    const char separator = in.peek();
    const bool marked = isSeparator(separator);
    if (marked)
        in.skip(1);
    else
        in.blanks();
    if (separator == '-' && in.digits() == 3) { // "2021-001", the day of the year
        const int day = in.number(3);
        d.ordinal = true;
        return setDayOfYear(d, day);
    }
    if (const char c = char(in.peek() | 0x20); (c == 'q' || c == 'w') && in.digit(1))
        return scanQuarterOrWeek(in, d);
    const bool named = in.letter();
    if (!named && !marked)
        return false;
    d.month = named ? monthNamed(in.word()) : in.number(2);
    if (d.month < 1 || (!named && in.digit()))
        return false;
    d.day = 1;
    if (named && !marked) {
        in.take('.');
        in.blanks();
        if (in.digits() <= 2 && in.digit() && in.peek(in.digits()) != ':')
            d.day = in.number(2);
        return true;
    }
    if (in.peek() != separator) // "1949-01" and "1949/01" do without a day, "1949.01" is a number
        return separator != '.' || named;
    in.skip(1);
    d.day = in.digits() <= 2 ? in.number(2) : -1;
    return d.day > 0;
}

/// What may stand between a month's name and the numbers beside it.
void skipBetween(DateScan &in)
{
    in.take('.');
    in.take(',');
    if (!in.blanks() && isSeparator(in.peek()))
        in.skip(1);
    in.blanks();
}

/// "1st", "2nd", "5th", "1er".
void skipOrdinal(DateScan &in)
{
    DateScan behind = in;
    const auto word = behind.word();
    if (word == "st" || word == "nd" || word == "rd" || word == "th" || word == "er")
        in = behind;
}

/// "5/1/99", "05-03-2024", "5.3.2024", "5 March 2024", "05-Mar-24", "5. März 2024", "05Mar2024".
bool scanDayOrMonth(DateScan &in, WrittenDate &d)
{
    const int first = in.number(2);
    const char separator = in.peek();
    if (isSeparator(separator) && (in.digit(1) || (separator == '.' && in.peek(1) == ' ' && in.digit(2)))) {
        in.skip(1);
        in.blanks();
        const int second = in.number(2);
        if (in.digit() || !in.take(separator))
            return false;
        if (separator == '.')
            in.blanks();
        if (separator == '-' && in.digits() != 4) // "05-03-24" may as well begin with the year
            return false;
        d.year = scanYear(in);
        d.month = first;
        d.day = second;
        d.open = true;
        d.separator = separator;
        return d.year >= 0;
    }
    skipOrdinal(in);
    skipBetween(in);
    d.day = first;
    d.month = monthNamed(in.word());
    if (!d.month)
        return false;
    skipBetween(in);
    d.year = scanYear(in);
    return d.year >= 0;
}

/// The time in the middle: "Mar  5 12:00:00 2024", "Mar 5 12:00:00 CET 2024".
bool scanTimeThenYear(DateScan &in, WrittenDate &d)
{
    const auto time = scanTime(in, ClockForm::Plain);
    if (!time || !in.blanks())
        return false;
    d.seconds = *time;
    if (in.letter()) {
        const auto offset = zoneNamed(in.word());
        if (!offset || !in.blanks())
            return false;
        d.zone = *offset != 0;
        d.seconds -= *offset;
    }
    d.year = in.digits() == 4 ? in.number(4) : -1;
    return d.year >= 0 && in.atEnd();
}

/// "March 5, 2024", "Mar-05-2024", "March 2024", "Q1 2024", and the form of ctime.
bool scanMonthFirst(DateScan &in, WrittenDate &d)
{
    if ((in.peek() | 0x20) == 'q' && in.digit(1) && !in.digit(2)) {
        const bool good = scanQuarterOrWeek(in, d);
        skipBetween(in);
        d.year = in.digits() == 4 ? in.number(4) : -1;
        return good && d.year >= 0;
    }
    d.month = monthNamed(in.word());
    if (!d.month)
        return false;
    skipBetween(in);
    if (in.digits() == 4) {
        d.year = in.number(4);
        d.day = 1;
        return true;
    }
    if (in.digits() == 0 || in.digits() > 2)
        return false;
    d.day = in.number(2);
    skipOrdinal(in);
    skipBetween(in);
    if (in.digits() <= 2 && in.digit() && in.peek(in.digits()) == ':')
        return scanTimeThenYear(in, d);
    d.year = scanYear(in);
    return d.year >= 0;
}

/// "20240305", with hours, minutes, seconds directly behind it or not.
bool scanRun(DateScan &in, WrittenDate &d)
{
    const std::size_t digits = in.digits();
    d.year = in.number(4);
    d.month = in.number(2);
    d.day = in.number(2);
    if (digits == 8)
        return true;
    const auto time = scanClock(in, ClockForm::Compact, d.zone);
    d.seconds = time.value_or(0);
    return time.has_value();
}

/// What joins a date and a time: 'T', blanks, ", ", "_", " at ", and ':' in logs.
bool skipJoin(DateScan &in, bool named)
{
    if ((in.peek() | 0x20) == 't' && in.digit(1)) {
        in.skip(1);
        return true;
    }
    if (in.take('_') || (named && in.take(':')))
        return in.digit();
    in.take(',');
    if (!in.blanks())
        return false;
    if (in.letter()) {
        const auto word = in.word();
        return (word == "at" || word == "um" || word == "à") && in.blanks() && in.digit();
    }
    if (in.peek() == '-' && in.peek(1) == ' ')
        in.skip(2);
    return in.digit();
}

std::optional<WrittenDate> scanMoment(DateScan in)
{
    WrittenDate d;
    const std::size_t digits = in.digits();
    const bool run = digits == 8 || digits == 10 || digits == 12 || digits == 14;
    const bool good = digits == 0 ? scanMonthFirst(in, d)
                      : run       ? scanRun(in, d)
                      : digits == 4 ? scanYearFirst(in, d)
                      : digits <= 2 ? scanDayOrMonth(in, d)
                                    : false;
    if (!good)
        return std::nullopt;
    if (in.atEnd())
        return d;
    const bool compact = run || (in.peek() | 0x20) == 't';
    if (!skipJoin(in, !d.open))
        return std::nullopt;
    const auto time = scanClock(in, compact ? ClockForm::Compact : ClockForm::Plain, d.zone);
    if (!time)
        return std::nullopt;
    d.seconds = *time;
    return d;
}

} // namespace

std::optional<double> WrittenDate::moment(DateOrder order) const
{
    const bool swapped = open && order == DateOrder::DayFirst;
    const auto start = swapped ? dayStart(year, day, month) : dayStart(year, month, day);
    return start ? std::optional(*start + seconds) : std::nullopt;
}

std::optional<WrittenDate> readDate(std::string_view text)
{
    if (text.size() < 6 || text.size() > 80)
        return std::nullopt;
    if (text.front() == '[' && text.back() == ']') // as in logs
        text = text.substr(1, text.size() - 2);
    DateScan in(text);
    if (!in.digit() && !in.letter())
        return std::nullopt;
    auto date = scanMoment(in);
    if (!date && in.letter() && isWeekday(in.word())) { // "mar. 5 mars" is a Tuesday
        in.take('.');
        in.take(',');
        if (in.blanks())
            date = scanMoment(in);
    }
    if (!date || (!date->moment(DateOrder::MonthFirst) && !date->moment(DateOrder::DayFirst)))
        return std::nullopt;
    return date;
}

std::optional<double> parseDate(std::string_view text, DateOrder order)
{
    const auto date = readDate(text);
    return date ? date->moment(order) : std::nullopt;
}

std::optional<double> dateOfDigits(double number, int digits)
{
    if (!(number >= 0 && number < 1e15) || number != std::floor(number))
        return std::nullopt;
    auto left = std::int64_t(number);
    int part[3] = {0, 0, 0}; // hour, minute, second
    for (int i = (digits - 8) / 2; i-- > 0; left /= 100)
        part[i] = int(left % 100);
    const int y = int(left / 10000), m = int(left / 100 % 100), d = int(left % 100);
    if (left > 21001231 || y < 1900 || part[0] > 23 || part[1] > 59 || part[2] > 59)
        return std::nullopt;
    const auto start = dayStart(y, m, d);
    return start ? std::optional(*start + part[0] * 3600 + part[1] * 60 + part[2]) : std::nullopt;
}

} // namespace netloom::csv
