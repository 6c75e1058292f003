#pragma once

#include <optional>
#include <string_view>

namespace netloom::csv {

/// A cell as a number; `decimal` is '.' or ','. No blanks, no thousands separators. Infinite if it is too large.
std::optional<double> cellNumber(std::string_view text, char decimal);
/// "1,234,567.8" (or "1.234.567,8"): groups of three after one to three digits, at least one separator.
std::optional<double> groupedNumber(std::string_view text, char decimal);

} // namespace netloom::csv
