#pragma once

#include "core/result.h"

#include <map>
#include <optional>
#include <string_view>

namespace netloom {

/// One configured value. Nested parts (activation, initializer, optimizer …) are held as text, `name(key=value, …)`.
using Value = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<double>,
                           std::vector<std::string>>;
using Values = std::map<std::string, Value, std::less<>>;

/// Shortest text that reads back as the same number (to_chars); "nan", "inf", "-inf".
NL_API std::string toText(double v);
NL_API std::string toText(std::int64_t v);
/// A value as written in networks in words and on the command line: true, 3, 0.5, relu, [1,2].
NL_API std::string toText(const Value &v);
/// Whole-string number by from_chars, no locale; nullopt if anything is left over.
NL_API std::optional<double> parseNumber(std::string_view text);
NL_API std::optional<std::int64_t> parseInteger(std::string_view text);

/// A part in words: "leaky_relu(negative_slope=0.2)", "l2:1e-4", "adam learning_rate=0.001".
struct PartSpec {
    std::string name;
    std::vector<std::string> positional;
    std::vector<std::pair<std::string, std::string>> options;
};
NL_API Result<PartSpec> parsePartSpec(std::string_view text);

} // namespace netloom
