#include "data/csv/encoding.h"

#include <array>
#include <cstring>

namespace netloom::csv {

namespace {

/// Windows-1252 where it differs from Latin-1: 0x80…0x9F; 0 = undefined.
constexpr std::array<std::uint16_t, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

void append(std::string &out, std::uint32_t c)
{
    if (c < 0x80) {
        out += char(c);
    } else if (c < 0x800) {
        out += char(0xC0 | (c >> 6));
        out += char(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        out += char(0xE0 | (c >> 12));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    } else {
        out += char(0xF0 | (c >> 18));
        out += char(0x80 | ((c >> 12) & 0x3F));
        out += char(0x80 | ((c >> 6) & 0x3F));
        out += char(0x80 | (c & 0x3F));
    }
}

/// Length of the valid UTF-8 character at p, 0 if there is none.
std::size_t characterLength(const unsigned char *p, const unsigned char *end)
{
    if (*p < 0x80)
        return 1;
    const std::size_t n = *p >= 0xF0 && *p <= 0xF4 ? 4 : *p >= 0xE0 && *p < 0xF0 ? 3 : *p >= 0xC2 && *p < 0xE0 ? 2 : 0;
    if (n == 0 || std::size_t(end - p) < n)
        return 0;
    for (std::size_t i = 1; i < n; ++i)
        if ((p[i] & 0xC0) != 0x80)
            return 0;
    const bool overlong = (n == 3 && *p == 0xE0 && p[1] < 0xA0) || (n == 4 && *p == 0xF0 && p[1] < 0x90);
    const bool outside = (n == 3 && *p == 0xED && p[1] >= 0xA0) || (n == 4 && *p == 0xF4 && p[1] >= 0x90);
    return overlong || outside ? 0 : n;
}

/// First byte that is not part of valid UTF-8, or the end.
const unsigned char *validUntil(const unsigned char *p, const unsigned char *end)
{
    while (p < end) {
        std::uint64_t word = 0;
        if (end - p >= 8) {
            std::memcpy(&word, p, 8);
            if (!(word & 0x8080808080808080ULL)) {
                p += 8;
                continue;
            }
        }
        const std::size_t n = characterLength(p, end);
        if (n == 0)
            return p;
        p += n;
    }
    return end;
}

Decoded fromUtf8(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *end = p + bytes.size();
    Decoded d{{}, bytes, "UTF-8", 0};
    const unsigned char *bad = validUntil(p, end);
    if (bad == end)
        return d;
    while (bad < end) {
        d.owned.append(reinterpret_cast<const char *>(p), std::size_t(bad - p));
        append(d.owned, 0xFFFD);
        ++d.replaced;
        p = bad + 1;
        bad = validUntil(p, end);
    }
    d.owned.append(reinterpret_cast<const char *>(p), std::size_t(end - p));
    return d;
}

Decoded fromWindows1252(std::string_view bytes)
{
    Decoded d{{}, {}, "windows-1252", 0};
    d.owned.reserve(bytes.size() + bytes.size() / 8);
    for (const char ch : bytes) {
        const auto c = static_cast<unsigned char>(ch);
        if (c < 0x80 || c >= 0xA0) {
            append(d.owned, c);
            continue;
        }
        const std::uint32_t code = kWindows1252[c - 0x80u];
        append(d.owned, code ? code : 0xFFFD);
        d.replaced += code == 0;
    }
    return d;
}

Decoded fromUtf16(std::string_view bytes, bool little)
{
    Decoded d{{}, {}, little ? "UTF-16LE" : "UTF-16BE", bytes.size() % 2};
    d.owned.reserve(bytes.size());
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[i]), b = static_cast<unsigned char>(bytes[i + 1]);
        return std::uint32_t(little ? a | (b << 8) : b | (a << 8));
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        std::uint32_t c = unit(i);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size()) {
            if (const std::uint32_t low = unit(i + 2); low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        if ((c >= 0xD800 && c < 0xE000) || c == 0) {
            c = 0xFFFD;
            d.replaced += 2;
        }
        append(d.owned, c);
    }
    return d;
}

Error binary(const std::string &fileName, std::string_view bytes)
{
    const bool packed = bytes.starts_with("\x1f\x8b") || bytes.starts_with("PK\x03\x04");
    if (packed)
        return makeError("E-FILE-COMPRESSED",
                         NL_TR("Data", "'{0}' is a compressed file or a spreadsheet. Unpack it, or save the sheet as CSV, "
                                       "and open that file."), {fileName});
    return makeError("E-FILE-BINARY",
                     NL_TR("Data", "'{0}' is a binary file (it holds a zero byte at offset {1}), not a text table. Save "
                                   "the data as CSV and open that file."),
                     {fileName, std::to_string(bytes.find('\0'))});
}

} // namespace

Result<Decoded> decode(std::string_view bytes, const std::string &wanted, const std::string &fileName)
{
    const bool utf8Mark = bytes.starts_with("\xEF\xBB\xBF");
    const bool little = bytes.starts_with("\xFF\xFE"), big = bytes.starts_with("\xFE\xFF");
    Decoded d;
    if (wanted == "UTF-16LE" || wanted == "UTF-16BE" || (wanted.empty() && (little || big))) {
        const bool useLittle = wanted.empty() ? little : wanted == "UTF-16LE";
        d = fromUtf16(bytes.substr(little || big ? 2 : 0), useLittle);
    } else if (wanted.empty() || wanted == "UTF-8" || wanted == "windows-1252") {
        if (bytes.starts_with("\x1f\x8b") || bytes.starts_with("PK\x03\x04")
            || std::memchr(bytes.data(), 0, bytes.size()))
            return binary(fileName, bytes);
        const auto body = utf8Mark ? bytes.substr(3) : bytes;
        if (wanted == "windows-1252") {
            d = fromWindows1252(body);
        } else {
            d = fromUtf8(body);
            if (d.replaced && wanted.empty() && !utf8Mark)
                d = fromWindows1252(body);
        }
    } else {
        return makeError("E-CSV-ENCODING",
                         NL_TR("Data", "The encoding '{0}' is not known. Use UTF-8, UTF-16LE, UTF-16BE or windows-1252."),
                         {wanted}, "encoding");
    }
    if (!d.owned.empty())
        d.text = {};    // set by whoever holds the result: a move may relocate short strings
    return d;
}

} // namespace netloom::csv
