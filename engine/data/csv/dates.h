#pragma once

#include <optional>
#include <string_view>

namespace netloom::csv {

/// Which number of "5/1/99" is the month.
enum class DateOrder { MonthFirst, DayFirst };

/// ISO 8601 (also "1949-01"), "M/D/YY H:MM" or "D/M/YY" by order, "D.M.YYYY"; seconds since 1970 UTC. Two-digit years 69…99 are 19xx.
std::optional<double> parseDate(std::string_view text, DateOrder order);
/// The first and second number of a date with slashes, to find the order of a column.
std::optional<std::pair<int, int>> slashDate(std::string_view text);

} // namespace netloom::csv
