#include "data/csv/date_scan.h"
#include "data/csv/dates.h"

#include <algorithm>
#include <cmath>

namespace netloom::csv {

namespace {

/// Digits behind the mark as a part of a second; what is beyond the ninth does not matter.
std::optional<double> scanFraction(DateScan &in)
{
    const std::size_t digits = in.digits();
    if (digits == 0 || digits > 18)
        return std::nullopt;
    const int value = in.number(9);
    in.skip(in.digits());
    return value / std::pow(10.0, double(std::min<std::size_t>(digits, 9)));
}

/// "am", "p.m." …: 0, 12 or -1.
int scanHalf(DateScan &in)
{
    const char first = char(in.peek() | 0x20);
    const std::size_t points = in.peek(1) == '.';
    if ((first != 'a' && first != 'p') || (in.peek(1 + points) | 0x20) != 'm' || in.letter(2 + points))
        return -1;
    in.skip(2 + points);
    if (points)
        in.take('.');
    return first == 'p' ? 12 : 0;
}

/// The part of a zone behind its sign: "02", "0200", "02:00".
std::optional<double> scanOffset(DateScan &in)
{
    const std::size_t digits = in.digits();
    if (digits != 1 && digits != 2 && digits != 4)
        return std::nullopt;
    const int hours = in.number(digits == 1 ? 1 : 2);
    int minutes = digits == 4 ? in.number(2) : 0;
    if (digits <= 2 && in.take(':')) {
        if (in.digits() != 2)
            return std::nullopt;
        minutes = in.number(2);
    }
    if (hours > 14 || minutes > 59)
        return std::nullopt;
    return hours * 3600.0 + minutes * 60.0;
}

struct ClockTime {
    int hour = -1, minute = 0;
    double second = 0;
    bool whole = false; ///< more than an hour: needs nothing behind it
};

/// ":mm[:ss[.fff]]" behind an hour; also "hmm" as in "12h30" and ".mm.ss".
bool scanMinutes(DateScan &in, ClockTime &t)
{
    const bool points = in.peek() == '.' && in.digit(1) && in.digit(2) && in.peek(3) == '.' && in.digit(4) && in.digit(5);
    const char mark = points ? '.' : ':';
    if (!points && (in.peek() | 0x20) == 'h' && in.digit(1)) {
        in.skip(1);
    } else if (!in.take(mark)) {
        return true; // only an hour
    }
    t.whole = true;
    t.minute = in.number(2);
    if (t.minute < 0 || in.digit())
        return false;
    if (!in.take(mark))
        return true;
    t.second = in.number(2);
    if (t.second < 0 || in.digit())
        return false;
    if ((in.peek() == '.' || in.peek() == ',') || (in.peek() == ':' && in.digit(1) && in.digit(2) && in.digit(3) && !in.digit(4))) {
        if (in.peek() == ',' && !in.digit(1))
            return true;
        in.skip(1);
        const auto fraction = scanFraction(in);
        if (!fraction)
            return false;
        t.second += *fraction;
    }
    return true;
}

/// "1200", "120000.5", "12".
bool scanCompact(DateScan &in, ClockTime &t)
{
    const std::size_t digits = in.digits();
    if (digits > 6 || digits % 2 != 0)
        return false;
    t.hour = in.number(2);
    t.whole = true;
    if (digits >= 4)
        t.minute = in.number(2);
    if (digits == 6) {
        t.second = in.number(2);
        if (in.take('.') || in.take(',')) {
            const auto fraction = scanFraction(in);
            if (!fraction)
                return false;
            t.second += *fraction;
        }
    }
    return true;
}

} // namespace

std::optional<double> scanZone(DateScan &in)
{
    in.blanks();
    double offset = 0;
    if (in.letter()) {
        const auto named = zoneNamed(in.word());
        if (!named)
            return std::nullopt;
        offset = *named;
    }
    if (in.peek() == '+' || in.peek() == '-') { // also "GMT+0100"
        const double sign = in.peek() == '-' ? -1.0 : 1.0;
        in.skip(1);
        const auto given = scanOffset(in);
        if (!given)
            return std::nullopt;
        offset += sign * *given;
    }
    in.blanks();
    // The zone's name as a remark: "(CET)", "[Europe/Berlin]".
    const auto rest = in.rest();
    if (rest.size() > 2 && ((rest.front() == '(' && rest.back() == ')') || (rest.front() == '[' && rest.back() == ']')))
        in.skip(rest.size());
    return in.atEnd() ? std::optional(offset) : std::nullopt;
}

std::optional<double> scanTime(DateScan &in, ClockForm form)
{
    ClockTime t;
    const std::size_t digits = in.digits();
    if (form == ClockForm::Compact && (digits == 4 || digits == 6 || (digits == 2 && !(in.peek(2) == ':' || in.peek(2) == '.')))) {
        if (!scanCompact(in, t))
            return std::nullopt;
    } else {
        if (digits != 1 && digits != 2)
            return std::nullopt;
        t.hour = in.number(2);
        if (!scanMinutes(in, t))
            return std::nullopt;
    }
    DateScan behind = in;
    behind.blanks();
    if (const int half = scanHalf(behind); half >= 0) {
        if (t.hour > 12)
            return std::nullopt;
        t.hour = t.hour % 12 + half;
        t.whole = true;
        in = behind;
    } else if (behind.word() == "uhr") {
        t.whole = true;
        in = behind;
    }
    const bool midnight = t.hour == 24 && t.minute == 0 && t.second == 0;
    if (!t.whole || (t.hour > 23 && !midnight) || t.minute > 59 || t.second >= 61)
        return std::nullopt;
    return t.hour * 3600.0 + t.minute * 60.0 + t.second;
}

std::optional<double> scanClock(DateScan &in, ClockForm form, bool &zone)
{
    const auto time = scanTime(in, form);
    const auto offset = time ? scanZone(in) : std::nullopt;
    if (!offset)
        return std::nullopt;
    zone = *offset != 0;
    return *time - *offset;
}

std::optional<double> parseTimeOfDay(std::string_view text)
{
    if (text.size() < 3 || text.size() > 24)
        return std::nullopt;
    DateScan in(text);
    const auto time = scanTime(in, ClockForm::Plain);
    return time && in.atEnd() ? time : std::nullopt;
}

} // namespace netloom::csv
