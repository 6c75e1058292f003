#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace netloom::csv {

/// Lower case of ASCII and of the accented letters of Western Europe (UTF-8).
std::string foldedCase(std::string_view text);
/// 1…12 of an English, German or French name or its usual abbreviation in lower case, without a point; 0 if it is none.
int monthNamed(std::string_view folded);
/// Whether it is a day of the week in one of these languages, as "tue", "di" or "mardi".
bool isWeekday(std::string_view folded);
/// Seconds east of UTC of a zone's name, as "gmt", "est" or "mesz".
std::optional<double> zoneNamed(std::string_view folded);

} // namespace netloom::csv
