#include "data/csv/chunk.h"

#include "data/csv/encoding.h"
#include "data/csv/number.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace netloom::csv {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kSlack = 64, kAhead = 4096, kMaxGuess = std::size_t(4) << 20, kMaxRecord = std::size_t(256) << 20;

/// One reading of a chunk.
class ChunkParser {
public:
    ChunkParser(const ByteSource &source, const Layout &layout, std::size_t maxRows, std::vector<char> &buffer, ParsedChunk &out)
        : source_(source), layout_(layout), maxRows_(maxRows), buffer_(buffer), out_(out)
    {
    }
    void run(std::uint64_t from, std::uint64_t to, std::optional<std::uint64_t> begin);

private:
    bool load(std::uint64_t until);
    std::string_view loaded(std::uint64_t from) const
    {
        return {buffer_.data() + (from - base_), std::size_t(base_ + size_ - from)};
    }
    bool findBegin(std::uint64_t from, std::uint64_t to);
    void parse(std::uint64_t to);
    bool record(Tokenizer &t);
    bool simpleCell(Tokenizer &t, std::size_t column, bool &more);
    void cell(const Cell &cell, std::size_t column);
    void noteRecord(const Tokenizer &t, std::size_t fields, std::string text, bool beyond);
    void sortOdd();
    void checkBytes();

    const ByteSource &source_;
    const Layout &layout_;
    std::size_t maxRows_;
    std::vector<char> &buffer_;
    ParsedChunk &out_;
    std::uint64_t base_ = 0;         // of the buffer's first byte in the source
    std::size_t size_ = 0;           // bytes in the buffer
};

/// Makes the source's bytes up to `until` (or its end) available, with line ends behind them so that loops need no bounds.
bool ChunkParser::load(std::uint64_t until)
{
    until = std::min(until, layout_.bodyEnd);
    const auto wanted = std::size_t(until - base_);
    if (buffer_.size() < wanted + kSlack)
        buffer_.resize(wanted + kSlack);
    if (wanted > size_) {
        const auto got = source_.read(base_ + size_, {buffer_.data() + size_, wanted - size_});
        if (!got) {
            out_.error = got.error();
            return false;
        }
        size_ += *got;
    }
    std::memset(buffer_.data() + size_, '\n', kSlack);
    return true;
}

/// A record begins after the first line end at or behind the byte before the range.
bool ChunkParser::findBegin(std::uint64_t from, std::uint64_t to)
{
    const char *const data = buffer_.data();
    const auto limit = std::size_t(std::min<std::uint64_t>(to - base_, size_));
    for (std::size_t i = std::size_t(from - base_); i < limit; ++i) {
        if (data[i] != '\n' && data[i] != '\r')
            continue;
        i += data[i] == '\r' && i + 1 < size_ && data[i + 1] == '\n' ? 2 : 1;
        out_.begin = base_ + i;
        return out_.begin < to;
    }
    return false;
}

void ChunkParser::run(std::uint64_t from, std::uint64_t to, std::optional<std::uint64_t> begin)
{
    out_.clear();
    if (begin && *begin >= to)
        return;
    base_ = begin ? *begin : from - 1;
    size_ = 0;
    if (!load(to + kAhead))
        return;
    if (begin)
        out_.begin = *begin;
    else if (!findBegin(from - 1, to)) {
        out_.unsure = true; // no record starts here, as far as can be seen
        return;
    }
    out_.end = out_.begin;
    std::size_t ahead = kAhead;
    for (;;) {
        parse(to);
        if (out_.end >= to || out_.rows >= maxRows_ || base_ + size_ >= layout_.bodyEnd)
            break;
        // The last record goes on behind what is loaded.
        if (base_ + size_ - out_.end > kMaxRecord) {
            out_.error = makeError("E-CSV-ROW",
                                   NL_TR("Data", "The row that begins at byte {0} is longer than {1} bytes. This is hardly a text table."),
                                   {std::to_string(out_.end), std::to_string(kMaxRecord)});
            return;
        }
        ahead = std::max(ahead * 4, size_ / 2);
        if (!begin && ahead > kMaxGuess) {
            out_.unsure = true;
            return;
        }
        const std::size_t had = size_;
        if (!load(base_ + size_ + ahead) || size_ == had)
            return;
    }
    checkBytes();
    sortOdd();
}

/// Records from out_.end on, as far as they are loaded.
void ChunkParser::parse(std::uint64_t to)
{
    const bool whole = base_ + size_ >= layout_.bodyEnd;
    Tokenizer t(loaded(out_.end), layout_.cuts, out_.lines, whole);
    const char *const start = buffer_.data() + (out_.end - base_);
    const char *const stop = buffer_.data() + (std::min<std::uint64_t>(to, base_ + size_) - base_);
    const char *done = start;
    std::size_t comments = 0;
    while (out_.rows < maxRows_ && t.position() < stop) {
        const std::size_t values = out_.values.size(), odd = out_.odd.size(), texts = out_.texts.size();
        const bool there = t.startRecord();
        if (!there)
            done = t.position(), out_.lines = t.nextLine(), comments = t.comments();
        else if (!t.cutOff() && record(t)) {
            done = t.position();
            out_.lines = t.nextLine();
            comments = t.comments();
            continue;
        } else {
            out_.values.resize(values);
            out_.odd.resize(odd);
            out_.texts.resize(texts);
        }
        break;
    }
    out_.comments += comments;
    out_.end = base_ + std::uint64_t(done - buffer_.data());
}

/// A cell that is a plain number and nothing else, the usual case; false: nothing was taken.
inline bool ChunkParser::simpleCell(Tokenizer &t, std::size_t column, bool &more)
{
    if (layout_.keep[column] != Keep::Auto || layout_.cuts.delimiter == ' ' || layout_.missing->numbers())
        return false;
    double v = 0;
    const char *p = t.cursor();
    if (!simpleNumber(p, layout_.decimal, v))
        return false;
    if (*p == layout_.cuts.delimiter) {
        t.cursor() = p + 1;
        more = true;
    } else if (*p == '\n' || *p == '\r') {
        t.cursor() = p;
        more = t.finishField();
    } else {
        return false;
    }
    out_.values.push_back(v);
    return true;
}

bool ChunkParser::record(Tokenizer &t)
{
    const std::size_t columns = layout_.columns, before = out_.values.size();
    const char *const start = t.cursor();
    if (out_.values.capacity() < before + columns)
        out_.values.reserve(std::max(out_.values.capacity() * 2, before + columns));
    std::size_t column = 0;
    bool more = true;
    Cell one;
    for (; more && column < columns; ++column) {
        if (simpleCell(t, column, more))
            continue;
        more = t.field(one);
        // With blanks between the cells, one more at the end of the line opens no cell.
        if (!more && layout_.cuts.delimiter == ' ' && one.text.empty() && !one.quoted && column > 0)
            break;
        cell(one, column);
    }
    std::size_t fields = column;
    std::string extra;
    bool beyond = false;
    for (; more; ++fields) {
        more = t.field(one);
        beyond = beyond || !one.text.empty(); // only delimiters at the end of the line: nothing is lost
        if (extra.size() < 200)
            extra.append(fields > columns ? std::string(1, layout_.cuts.delimiter) : std::string()).append(one.text.substr(0, 200));
    }
    if (t.cutOff())
        return false;
    if (fields < columns || beyond || t.quoteLeftOpen())
        noteRecord(t, fields, beyond ? std::move(extra) : std::string(start, std::min<std::size_t>(200, std::size_t(t.position() - start))), beyond);
    if (!out_.even && out_.starts.size() == out_.rows)
        out_.starts.push_back(before);
    for (std::size_t i = out_.odd.size(); i-- > 0 && out_.odd[i].row == out_.rows;)
        out_.odd[i].line = std::uint32_t(t.line());
    ++out_.rows;
    return true;
}

void ChunkParser::noteRecord(const Tokenizer &t, std::size_t fields, std::string text, bool beyond)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    const auto note = [&](OddRecord::Kind kind) { out_.oddRecords.push_back({kind, t.line(), fields, text}); };
    if (fields < layout_.columns)
        note(OddRecord::TooFew);
    else if (beyond)
        note(OddRecord::TooMany);
    if (t.quoteLeftOpen())
        note(OddRecord::OpenQuote);
    if (fields < layout_.columns && out_.even) {
        out_.even = false;
        out_.starts.clear();
        for (std::size_t r = 0; r <= out_.rows; ++r)
            out_.starts.push_back(r * layout_.columns);
    }
}

void ChunkParser::cell(const Cell &cell, std::size_t column)
{
    const Keep keep = layout_.keep[column];
    if (keep == Keep::Auto)
        if (const auto v = cellNumber(cell.text, layout_.decimal); v && std::isfinite(*v) && !layout_.missing->contains(cell.text)) { // -9, 999
            out_.values.push_back(*v);
            return;
        }
    out_.values.push_back(kNaN);
    if (keep == Keep::Nothing || layout_.missing->contains(cell.text))
        return;
    out_.odd.push_back({std::uint32_t(column), std::uint32_t(out_.rows), 0, out_.texts.size(), cell.text.size()});
    out_.texts += cell.text;
}

void ChunkParser::sortOdd()
{
    if (!out_.even)
        out_.starts.push_back(out_.values.size());
    if (out_.odd.empty())
        return;
    out_.firstOdd.assign(layout_.columns + 1, 0);
    for (const auto &cell : out_.odd)
        ++out_.firstOdd[cell.column + 1];
    for (std::size_t c = 0; c < layout_.columns; ++c)
        out_.firstOdd[c + 1] += out_.firstOdd[c];
    auto next = out_.firstOdd;
    std::vector<OddCell> sorted(out_.odd.size());
    for (const auto &cell : out_.odd)
        sorted[next[cell.column]++] = cell;
    out_.odd = std::move(sorted);
}

void ChunkParser::checkBytes()
{
    const auto bytes = loaded(out_.begin).substr(0, std::size_t(out_.end - out_.begin));
    out_.badBytes = invalidBytes(bytes);
    if (const void *zero = bytes.empty() ? nullptr : std::memchr(bytes.data(), 0, bytes.size()))
        out_.zero = out_.begin + std::uint64_t(static_cast<const char *>(zero) - bytes.data());
}

} // namespace

void ParsedChunk::clear()
{
    begin = end = 0;
    rows = lines = comments = badBytes = 0;
    even = true;
    values.clear();
    starts.clear();
    odd.clear();
    firstOdd.clear();
    texts.clear();
    oddRecords.clear();
    zero.reset();
    error.reset();
    unsure = false;
}

void parseChunk(const ByteSource &source, const Layout &layout, std::uint64_t from, std::uint64_t to,
                std::optional<std::uint64_t> begin, std::size_t maxRows, std::vector<char> &buffer, ParsedChunk &out)
{
    ChunkParser(source, layout, maxRows, buffer, out).run(from, to, begin);
}

} // namespace netloom::csv
