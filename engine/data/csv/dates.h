#pragma once

#include "core/result.h"

#include <optional>
#include <string_view>

namespace netloom::csv {

/// Which number of "5/1/99" is the month.
enum class DateOrder { MonthFirst, DayFirst };

/// A moment as it is written. In "5/1/99" only the other cells of the column tell day from month.
struct WrittenDate {
    int year = 0, month = 0, day = 0;
    bool open = false;           ///< month is the first number and day the second, or the reverse of it
    char separator = 0;          ///< of an open date
    bool zone = false;           ///< written with an offset from UTC other than zero
    bool ordinal = false;        ///< "2021-001", which may be a number of something as well
    double seconds = 0;          ///< of the day, in UTC
    /// Seconds since 1970 UTC; nothing if there is no such day.
    NL_API std::optional<double> moment(DateOrder order) const;
};

/// ISO 8601 (also "1949-01", "20240305T1200", "2024-W10-2", "2024-065", "2024Q1"), numbers with '/', '-' or '.', names of months in English,
/// German and French, RFC 2822, ctime, Apache logs; 12-hour clock, fractions of seconds, zones. Two-digit years 69…99 are 19xx.
NL_API std::optional<WrittenDate> readDate(std::string_view text);
/// The same as seconds since 1970 UTC.
NL_API std::optional<double> parseDate(std::string_view text, DateOrder order);
/// Seconds since midnight of "12:30", "6:30:15.5 PM", "18.00.00".
NL_API std::optional<double> parseTimeOfDay(std::string_view text);
/// Seconds since 1970 of a number that is written yyyymmdd (8 digits), or with hours, minutes, seconds (10, 12, 14 digits), from
/// 1900 to 2100.
NL_API std::optional<double> dateOfDigits(double number, int digits);

} // namespace netloom::csv
