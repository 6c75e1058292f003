#include "data/csv/encoding.h"

#include <algorithm>
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

/// Text made from a piece of another encoding.
struct Piece {
    std::string text;
    std::size_t replaced = 0, foreign = 0;
    std::vector<std::pair<std::size_t, unsigned char>> bad; ///< lines within the piece, and the byte
};

void markBad(Piece &piece, std::string_view before, std::size_t &counted, std::size_t &lines, unsigned char byte)
{
    if (piece.bad.size() >= 1000)
        return;
    lines += std::size_t(std::count(before.begin() + std::ptrdiff_t(counted), before.end(), '\n'));
    counted = before.size();
    piece.bad.emplace_back(lines, byte);
}

/// `western`: stray bytes are Windows-1252; else they are replaced.
Piece fromUtf8(std::string_view bytes, bool western)
{
    const auto *const start = reinterpret_cast<const unsigned char *>(bytes.data());
    const auto *p = start, *end = p + bytes.size();
    Piece d;
    d.text.reserve(bytes.size() + 16);
    std::size_t counted = 0, lines = 0;
    for (const unsigned char *bad = validUntil(p, end); bad < end; bad = validUntil(p, end)) {
        d.text.append(reinterpret_cast<const char *>(p), std::size_t(bad - p));
        const std::uint32_t code = !western ? 0u : *bad < 0xA0 ? kWindows1252[*bad - 0x80u] : *bad;
        append(d.text, code ? code : 0xFFFD);
        ++(code ? d.foreign : d.replaced);
        markBad(d, bytes.substr(0, std::size_t(bad - start)), counted, lines, *bad);
        p = bad + 1;
    }
    d.text.append(reinterpret_cast<const char *>(p), std::size_t(end - p));
    return d;
}

Piece fromWindows1252(std::string_view bytes)
{
    Piece d;
    d.text.reserve(bytes.size() + bytes.size() / 8);
    std::size_t counted = 0, lines = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        if (c < 0x80 || c >= 0xA0) {
            append(d.text, c);
            continue;
        }
        const std::uint32_t code = kWindows1252[c - 0x80u];
        append(d.text, code ? code : 0xFFFD);
        if (code == 0) {
            ++d.replaced;
            markBad(d, bytes.substr(0, i), counted, lines, c);
        }
    }
    return d;
}

Piece fromUtf16(std::string_view bytes, bool little)
{
    Piece d;
    d.text.reserve(bytes.size());
    std::size_t counted = 0, lines = 0;
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
            markBad(d, d.text, counted, lines, static_cast<unsigned char>(bytes[i]));
            c = 0xFFFD;
            d.replaced += 2;
        }
        append(d.text, c);
    }
    if (bytes.size() % 2) { // half a character at the end
        markBad(d, d.text, counted, lines, static_cast<unsigned char>(bytes.back()));
        ++d.replaced;
    }
    return d;
}

/// How many bytes at the end of a piece may belong to a character that goes on in the next one.
std::size_t unfinished(std::string_view bytes, const std::string &encoding)
{
    if (encoding.starts_with("UTF-16")) {
        const std::size_t odd = bytes.size() % 2;
        if (bytes.size() < 2 + odd)
            return odd;
        const auto high = static_cast<unsigned char>(bytes[bytes.size() - odd - (encoding == "UTF-16LE" ? 1 : 2)]);
        return odd + (high >= 0xD8 && high < 0xDC ? 2 : 0);
    }
    if (encoding == "windows-1252")
        return 0;
    for (std::size_t n = 1; n <= 3 && n <= bytes.size(); ++n) {
        const auto c = static_cast<unsigned char>(bytes[bytes.size() - n]);
        if (c >= 0xC0)
            return n;
        if (c < 0x80)
            return 0;
    }
    return 0;
}

void keepPlaces(Decoded &d, const Piece &piece, std::size_t line)
{
    constexpr std::size_t kPlaces = 1000;
    for (const auto &[lines, byte] : piece.bad) {
        if (d.places.size() >= kPlaces)
            return;
        constexpr char kHex[] = "0123456789ABCDEF";
        const std::string text{'0', 'x', kHex[byte >> 4], kHex[byte & 15]};
        const bool known = d.encoding == "UTF-8+windows-1252" && (byte >= 0xA0 || kWindows1252[byte - 0x80u]);
        d.places.push_back({line + lines, {}, text, NL_TR("Data", "encoding"),
                            known ? NL_TR("Data", "read as Windows-1252")
                            : d.encoding.starts_with("UTF-16") ? NL_TR("Data", "no character: left out or replaced by \uFFFD")
                                                               : NL_TR("Data", "replaced by \uFFFD")});
    }
}

/// Piece by piece, so that a large file needs little memory.
Result<Decoded> convert(const ByteSource &source, std::uint64_t from, std::string encoding, const std::string &fileName,
                        const ReadControl &control)
{
    constexpr std::size_t kPiece = std::size_t(4) << 20;
    Decoded d;
    d.encoding = std::move(encoding);
    auto stored = std::make_shared<StoredBytes>();
    std::vector<char> buffer(std::size_t(std::min<std::uint64_t>(kPiece, source.size()) + 8));
    std::size_t kept = 0, line = 1;
    for (std::uint64_t at = from; at < source.size();) {
        if (control.cancelled())
            return makeError("E-CANCELLED", NL_TR("Data", "Reading '{0}' was cancelled."), {fileName});
        const auto got = source.read(at, {buffer.data() + kept, buffer.size() - kept});
        if (!got)
            return got.error();
        at += *got;
        const std::string_view bytes(buffer.data(), kept + *got);
        const std::size_t rest = at < source.size() ? unfinished(bytes, d.encoding) : 0;
        const auto body = bytes.substr(0, bytes.size() - rest);
        const Piece piece = d.encoding.starts_with("UTF-16") ? fromUtf16(body, d.encoding == "UTF-16LE")
                            : d.encoding == "windows-1252"   ? fromWindows1252(body)
                                                             : fromUtf8(body, d.encoding != "UTF-8");
        d.replaced += piece.replaced;
        d.foreign += piece.foreign;
        keepPlaces(d, piece, line);
        line += std::size_t(std::count(piece.text.begin(), piece.text.end(), '\n'));
        if (auto ok = stored->append(piece.text); !ok)
            return ok.error();
        kept = rest;
        std::memmove(buffer.data(), buffer.data() + body.size(), rest);
    }
    d.bytes = stored.get();
    d.owned = std::move(stored);
    return d;
}

} // namespace

std::size_t invalidBytes(std::string_view text)
{
    const auto *p = reinterpret_cast<const unsigned char *>(text.data()), *end = p + text.size();
    std::size_t bad = 0;
    for (p = validUntil(p, end); p < end; p = validUntil(p + 1, end))
        ++bad;
    return bad;
}

Error binaryFile(const std::string &fileName, std::uint64_t zeroAt)
{
    return makeError("E-FILE-BINARY",
                     NL_TR("Data", "'{0}' is a binary file (it holds a zero byte at offset {1}), not a text table. Save "
                                   "the data as CSV and open that file."), {fileName, std::to_string(zeroAt)});
}

Result<Decoded> decode(const ByteSource &source, const std::string &wanted, const std::string &fileName, const ReadControl &control)
{
    char first[4] = {1, 1, 1, 1};
    const auto got = source.read(0, first);
    if (!got)
        return got.error();
    const std::string_view head(first, *got);
    const bool utf8Mark = head.starts_with("\xEF\xBB\xBF");
    const bool little = head.starts_with("\xFF\xFE"), big = head.starts_with("\xFE\xFF");
    if (wanted == "UTF-16LE" || wanted == "UTF-16BE" || (wanted.empty() && (little || big)))
        return convert(source, little || big ? 2 : 0, !wanted.empty() ? wanted : little ? "UTF-16LE" : "UTF-16BE", fileName, control);
    if (head.starts_with("\x1f\x8b") || head.starts_with("PK\x03\x04"))
        return makeError("E-FILE-COMPRESSED",
                         NL_TR("Data", "'{0}' is a compressed file or a spreadsheet. Unpack it, or save the sheet as CSV, "
                                       "and open that file."), {fileName});
    if (wanted == "windows-1252" || wanted == "UTF-8+windows-1252")
        return convert(source, utf8Mark ? 3 : 0, wanted, fileName, control);
    if (!wanted.empty() && wanted != "UTF-8")
        return makeError("E-CSV-ENCODING",
                         NL_TR("Data", "The encoding '{0}' is not known. Use UTF-8, UTF-16LE, UTF-16BE or windows-1252."),
                         {wanted}, "encoding");
    Decoded d;
    d.bytes = &source;
    d.begin = utf8Mark ? 3 : 0;
    d.encoding = "UTF-8";
    d.assumed = true;
    return d;
}

Result<Decoded> decodeOther(const ByteSource &source, std::uint64_t begin, const std::string &wanted, const std::string &fileName,
                            const ReadControl &control)
{
    if (!wanted.empty())
        return convert(source, begin, wanted, fileName, control);
    auto mixed = convert(source, begin, "UTF-8+windows-1252", fileName, control);
    if (!mixed)
        return mixed;
    // Characters that are good UTF-8 hardly come about by chance; where they are a fifth of all, lines of two sources were joined.
    const std::size_t strays = mixed->foreign + mixed->replaced, enough = strays + std::max<std::size_t>(1, strays / 4);
    std::size_t good = 0;
    std::vector<char> buffer(std::size_t(1) << 20);
    for (std::uint64_t at = 0; at < mixed->bytes->size() && good < enough;) {
        const auto got = mixed->bytes->read(at, buffer);
        if (!got)
            return got.error();
        at += *got;
        good += std::size_t(std::count_if(buffer.begin(), buffer.begin() + std::ptrdiff_t(*got),
                                          [](char c) { return static_cast<unsigned char>(c) >= 0xC0; }));
    }
    // Each stray became such a character itself.
    if (good >= enough)
        return mixed;
    return convert(source, begin, "windows-1252", fileName, control);
}

} // namespace netloom::csv
