#include "data/csv/number.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <limits>

namespace netloom::csv {

namespace {

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

/// The general case; the text has '.' as decimal mark here.
std::optional<double> slowNumber(std::string_view text)
{
    if (text.empty() || !(digit(text.front()) || text.front() == '-' || text.front() == '.'))
        return std::nullopt;
    double v = 0;
    const auto [rest, error] = std::from_chars(text.data(), text.data() + text.size(), v);
    if (rest != text.data() + text.size())
        return std::nullopt;
    if (error == std::errc::result_out_of_range) {
        const bool tiny = text.find("e-") != text.npos || text.find("E-") != text.npos || text.starts_with("0.")
                          || text.starts_with("-0.");
        return tiny ? 0.0 : std::numeric_limits<double>::infinity();
    }
    if (error != std::errc())
        return std::nullopt;
    return v;
}

} // namespace

std::optional<double> cellNumber(std::string_view text, char decimal)
{
    const char *p = text.data(), *const end = p + text.size();
    bool negative = false;
    if (p < end && (*p == '-' || *p == '+'))
        negative = *p++ == '-';
    if (p == end || !(digit(*p) || *p == decimal))
        return std::nullopt;
    const char *const start = p;
    std::uint64_t mantissa = 0;
    for (; p < end && digit(*p); ++p)
        mantissa = mantissa * 10 + std::uint64_t(*p - '0');
    auto digits = p - start;
    std::ptrdiff_t fraction = 0;
    if (p < end && *p == decimal) {
        const char *const first = ++p;
        for (; p < end && digit(*p); ++p)
            mantissa = mantissa * 10 + std::uint64_t(*p - '0');
        fraction = p - first;
        digits += fraction;
    }
    // Exact: a whole number below 2^53 divided by a power of ten that is a double itself is rounded once.
    if (p == end && digits > 0 && digits <= 15 && fraction <= 22) {
        const double v = double(mantissa) / kPowersOfTen[std::size_t(fraction)];
        return negative ? -v : v;
    }
    if (decimal == '.')
        return slowNumber(text.front() == '+' ? text.substr(1) : text);
    std::array<char, 64> buffer{};
    if (text.size() > buffer.size())
        return std::nullopt;
    std::size_t n = 0;
    for (const char c : text.front() == '+' ? text.substr(1) : text) {
        if (c == '.')
            return std::nullopt;
        buffer[n++] = c == decimal ? '.' : c;
    }
    return slowNumber({buffer.data(), n});
}

namespace {

/// Length of the thousands separator at the beginning of the text that is a blank or an apostrophe; 0: there is none.
std::size_t blankSeparator(std::string_view text)
{
    // No-break, thin and narrow no-break space; the typographic apostrophe.
    for (const std::string_view mark : {" ", "'", "\xC2\xA0", "\xE2\x80\x89", "\xE2\x80\xAF", "\xE2\x80\x99"})
        if (text.starts_with(mark))
            return mark.size();
    return 0;
}

/// Groups of three digits with the same separator between them, which `separatorAt` measures.
template <class Separator> std::optional<double> inGroups(std::string_view text, char decimal, Separator separatorAt)
{
    std::array<char, 64> buffer{};
    if (text.size() > buffer.size() || text.empty())
        return std::nullopt;
    std::size_t n = 0, i = 0, group = 0, separators = 0;
    std::string_view mark;
    if (text[0] == '-' || text[0] == '+')
        buffer[n++] = text[i++];
    if (i < text.size() && text[i] == '0') // "0,234" is a decimal number, "030 123 456" a telephone
        return std::nullopt;
    while (i < text.size() && text[i] != decimal) {
        if (digit(text[i])) {
            buffer[n++] = text[i++];
            ++group;
            continue;
        }
        const std::size_t size = separatorAt(text.substr(i));
        if (size == 0 || group == 0 || group > 3 || (separators > 0 && (group != 3 || text.substr(i, size) != mark)))
            return std::nullopt;
        mark = text.substr(i, size);
        i += size;
        ++separators;
        group = 0;
    }
    if (separators == 0 || group != 3)
        return std::nullopt;
    for (; i < text.size(); ++i)
        buffer[n++] = text[i];
    return cellNumber({buffer.data(), n}, decimal);
}

} // namespace

std::optional<double> spacedNumber(std::string_view text, char decimal)
{
    return inGroups(text, decimal, blankSeparator);
}

std::optional<double> groupedNumber(std::string_view text, char decimal)
{
    const char separator = decimal == '.' ? ',' : '.';
    if (const auto v = inGroups(text, decimal, [separator](std::string_view rest) { return std::size_t(rest.front() == separator); }))
        return v;
    return spacedNumber(text, decimal);
}

} // namespace netloom::csv
