#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string_view>

namespace netloom::csv {

/// A cell as a number; `decimal` is '.' or ','. No blanks, no thousands separators. Infinite if it is too large.
std::optional<double> cellNumber(std::string_view text, char decimal);
/// "1,234,567.8" (or "1.234.567,8"): groups of three after one to three digits, at least one separator. Also with blanks of
/// any width or apostrophes between the groups, as spacedNumber.
std::optional<double> groupedNumber(std::string_view text, char decimal);
/// "1 234 567,8", "1'234.5": the separators that no decimal mark can be taken for.
std::optional<double> spacedNumber(std::string_view text, char decimal);

inline constexpr std::array<double, 23> kPowersOfTen{1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                                     1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/// Adds the digits at p to the mantissa, eight at a time; returns how many. Reads up to 8 bytes behind the last digit.
inline std::size_t takeDigits(const char *&p, std::uint64_t &mantissa)
{
    constexpr std::array<std::uint64_t, 9> kTens{1, 10, 100, 1000, 10'000, 100'000, 1'000'000, 10'000'000, 100'000'000};
    std::size_t digits = 0;
    for (;;) {
        std::uint64_t v;
        std::memcpy(&v, p, 8);
        // High bits where a byte is no digit; what follows the first of them does not matter.
        const std::uint64_t other = ((v & 0xF0F0F0F0F0F0F0F0u) ^ 0x3030303030303030u)
                                    | (((v + 0x0606060606060606u) & 0xF0F0F0F0F0F0F0F0u) ^ 0x3030303030303030u);
        const std::size_t n = other ? std::size_t(std::countr_zero(other)) / 8 : 8;
        if (n == 0)
            return digits;
        v <<= 64 - 8 * n; // leading zeros; n > 0
        v = ((v & 0x0F0F0F0F0F0F0F0Fu) * 2561) >> 8;
        v = ((v & 0x00FF00FF00FF00FFu) * 6553601) >> 16;
        v = ((v & 0x0000FFFF0000FFFFu) * 42949672960001u) >> 32;
        mantissa = mantissa * kTens[n] + v;
        p += n;
        digits += n;
        if (n < 8)
            return digits;
    }
}

/// A number of up to 15 digits without exponent at p, which it moves behind it; anything else is left to cellNumber. The text
/// must go on for 16 bytes behind the number. Little-endian machines.
inline bool simpleNumber(const char *&p, char decimal, double &v)
{
    const char *q = p;
    const bool negative = *q == '-';
    q += negative;
    std::uint64_t mantissa = 0;
    std::size_t digits = takeDigits(q, mantissa), fraction = 0;
    if (*q == decimal)
        fraction = takeDigits(++q, mantissa);
    digits += fraction;
    // Exact: a whole number below 2^53 divided by a power of ten that is a double itself is rounded once.
    if (digits == 0 || digits > 15)
        return false;
    const double number = double(std::int64_t(mantissa)) / kPowersOfTen[fraction];
    v = negative ? -number : number;
    p = q;
    return true;
}

} // namespace netloom::csv
