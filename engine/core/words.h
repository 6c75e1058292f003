#pragma once

#include "core/result.h"

#include <string_view>

namespace netloom {

/// Without white space at both ends.
NL_API std::string_view trim(std::string_view text);
/// Pieces between any of `separators` outside of (), [] and "…", trimmed, empty ones left out (kept if `keepEmpty`).
/// The error says which bracket or quote does not match.
NL_API Result<std::vector<std::string_view>> splitTop(std::string_view text, std::string_view separators,
                                                      bool keepEmpty = false);
/// As it is if it would be read back as one word, else in quotes with \" \\ \n escaped.
NL_API std::string quoted(std::string_view text);
/// Contents of a "…" word; any other text as it is.
NL_API std::string unquoted(std::string_view text);
/// "a, b, c".
NL_API std::string join(const std::vector<std::string> &words, std::string_view separator = ", ");
/// What was probably meant: the closest of `known` if it is close at all, else empty.
NL_API std::string nearest(std::string_view word, const std::vector<std::string> &known);

} // namespace netloom
