#include "data/csv/dialect.h"

#include "data/csv/dates.h"
#include "data/csv/number.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <span>

namespace netloom::csv {

namespace {

constexpr std::string_view kDelimiters = ",;\t| ";
constexpr std::size_t kRecords = 200, kQuoteBytes = 1 << 17;

using Record = std::vector<Cell>;
struct Sample {
    std::vector<Record> records;
    std::vector<std::size_t> lines; // where they begin
    Tokenizer tokenizer;            // owns the texts that had quotes in them
    Sample(std::string_view text, bool whole, Cuts cuts) : tokenizer(text, cuts, 1, whole)
    {
        Record cells;
        while (records.size() < kRecords && tokenizer.next(cells))
            records.push_back(cells), lines.push_back(tokenizer.line());
    }
};

/// The quote that more fields begin and end with.
char sniffQuote(std::string_view text)
{
    std::array<std::size_t, 2> count{};
    const auto edge = [](char c) {
        return c == '\n' || c == '\r' || c == ',' || c == ';' || c == '\t' || c == '|' || c == ' ';
    };
    const auto part = text.substr(0, kQuoteBytes);
    for (std::size_t i = 0; i < part.size(); ++i) {
        if ((part[i] != '"' && part[i] != '\'') || !(i == 0 || edge(part[i - 1])))
            continue;
        const std::size_t which = part[i] == '"' ? 0 : 1;
        auto close = part.find(part[i], i + 1);
        while (close != part.npos && close > i + 1 && part.substr(close + 1, 1) == part.substr(i, 1)) // doubled, inside a field
            close = part.find(part[i], close + 2);
        if (close == part.npos)
            continue;
        // A field that closes on another line is no evidence.
        if (close + 1 == part.size() || edge(part[close + 1])) {
            ++count[which];
            i = close;
        }
    }
    return count[1] > count[0] ? '\'' : '"';
}

/// The most frequent number of fields and its share of the records.
std::pair<std::size_t, double> usualCount(const std::vector<Record> &records)
{
    std::map<std::size_t, std::size_t> counts;
    for (const auto &r : records)
        ++counts[r.size()];
    std::size_t best = 0, times = 0;
    for (const auto &[size, n] : counts)
        if (n > times)
            best = size, times = n;
    return {best, records.empty() ? 0.0 : double(times) / double(records.size())};
}

/// Share of cells that are whole: a number, a date, or text without another delimiter in it.
double wholeness(const std::vector<Record> &records, char delimiter)
{
    std::size_t whole = 0, all = 0;
    for (const auto &record : records)
        for (const auto &cell : record) {
            ++all;
            const bool number = cellNumber(cell.text, '.')
                                || (delimiter != ',' && (cellNumber(cell.text, ',') || spacedNumber(cell.text, ',')));
            whole += cell.quoted || number || readDate(cell.text)
                     || cell.text.find_first_of(",;\t|") == cell.text.npos;
        }
    return all ? double(whole) / double(all) : 0.0;
}

/// '#' or '%' if lines begin with it, and others do not.
char markedLines(std::string_view text)
{
    char mark = 0;
    bool others = false;
    for (std::size_t lines = 0; !text.empty() && lines < kRecords; ++lines) {
        const char first = text.front();
        if ((first == '#' || first == '%') && (!mark || mark == first))
            mark = first;
        else
            others = others || (first != '\n' && first != '\r');
        const auto end = text.find_first_of("\r\n");
        text.remove_prefix(end == text.npos ? text.size() : end + 1);
    }
    return others ? mark : '\0';
}

/// Whether the marked lines have as many fields as the others: then the mark belongs to a name or a value.
bool recordsToo(std::string_view text, bool whole, Cuts cuts)
{
    const std::size_t usual = usualCount(Sample(text, whole, cuts).records).first;
    const char mark = cuts.comment;
    cuts.comment = 0;
    for (const auto &record : Sample(text, whole, cuts).records)
        if (!record.front().text.empty() && record.front().text.front() == mark && record.size() != usual)
            return false;
    return usual > 1;
}

char sniffDelimiter(std::string_view text, bool whole, char quote, char comment)
{
    char best = ',';
    double bestShare = 0, bestWhole = 0;
    for (const char delimiter : kDelimiters) {
        const Sample sample(text, whole, {delimiter, quote, comment});
        const auto [fields, share] = usualCount(sample.records);
        if (fields < 2 || (delimiter == ' ' && share < 0.9))
            continue;
        const double unbroken = wholeness(sample.records, delimiter);
        if (share > bestShare + 1e-9 || (share > bestShare - 1e-9 && unbroken > bestWhole + 1e-9))
            best = delimiter, bestShare = share, bestWhole = unbroken;
    }
    return best;
}

/// What the numbers of one column say about the decimal mark; [0] those with commas in them, [1] those with points.
struct MarkCounts {
    std::array<std::size_t, 2> decimal{}; // "1,5"
    std::array<std::size_t, 2> groups{};  // "1,234,567": the mark is no decimal one
    std::array<std::size_t, 2> either{};  // "1,234"
    std::array<std::size_t, 2> other{};   // neither, as "10.0.0.1"
    void add(std::string_view text, bool first)
    {
        const bool commas = text.find(',') != text.npos, points = text.find('.') != text.npos;
        if (commas && points) { // "1,234.5": the last mark is the decimal one
            decimal[0] += 20 * groupedNumber(text, ',').has_value();
            decimal[1] += 20 * groupedNumber(text, '.').has_value();
            return;
        }
        if (!commas && !points)
            return;
        const std::size_t which = points;
        const char mark = points ? '.' : ',';
        const bool number = cellNumber(text, mark) || spacedNumber(text, mark), thousands = groupedNumber(text, points ? ',' : '.').has_value();
        ++(number && thousands ? either : number ? decimal : thousands ? groups : other)[which];
        if (first && !number && !thousands) // a name, perhaps
            --other[which];
    }
};

/// The decimal mark. `usual`: of a file read before; it decides between the two readings of "1.234". `either`: a number that it
/// made thousands.
char sniffDecimal(const std::vector<Record> &records, char delimiter, char usual, std::string &either)
{
    if (delimiter == ',')
        return '.';
    std::vector<MarkCounts> columns;
    for (const auto &record : records) {
        columns.resize(std::max(columns.size(), record.size()));
        for (std::size_t c = 0; c < record.size(); ++c)
            columns[c].add(record[c].text, &record == &records.front());
    }
    std::array<std::size_t, 2> sure{}, unsure{}; // for the comma, for the point
    for (const auto &m : columns)
        for (const std::size_t mark : {0u, 1u}) {
            const bool thousands = m.decimal[mark] == 0 && m.other[mark] == 0 && m.groups[mark] > 0;
            sure[mark] += m.decimal[mark] + (m.decimal[mark] ? m.either[mark] : 0);
            sure[1 - mark] += thousands ? m.groups[mark] + m.either[mark] : 0;
            unsure[mark] += m.decimal[mark] || thousands ? 0 : m.either[mark];
        }
    const auto isComma = [](const std::array<std::size_t, 2> &n) { return n[0] > 0 && double(n[0]) >= 0.9 * double(n[0] + n[1]); };
    if (sure[0] + sure[1] > 0)
        return isComma(sure) ? ',' : '.';
    if (!usual)
        return isComma(unsure) ? ',' : '.';
    for (const auto &record : records)
        for (const auto &cell : record)
            if (either.empty() && cell.text.find(usual) == cell.text.npos && cellNumber(cell.text, usual == ',' ? '.' : ',')
                && !cellNumber(cell.text, usual) && groupedNumber(cell.text, usual))
                either = cell.text;
    return usual;
}

/// Lines of prose: most have no delimiter in them, some have, and they are words, not numbers.
bool prose(const std::vector<Record> &records)
{
    const auto usual = usualCount(records);
    if (records.size() < 20 || usual.first != 1 || usual.second > 0.97)
        return false;
    std::size_t numbers = 0;
    for (const auto &record : records)
        numbers += cellNumber(record.front().text, '.').has_value();
    return 5 * numbers < records.size();
}

bool mostlyNumbers(std::span<const Record> records, std::size_t column, char decimal, const MissingTokens &missing)
{
    std::size_t numbers = 0, all = 0;
    for (std::size_t r = 1; r < records.size(); ++r) {
        if (column >= records[r].size() || missing.contains(records[r][column].text))
            continue;
        ++all;
        numbers += cellNumber(records[r][column].text, decimal) || groupedNumber(records[r][column].text, decimal);
    }
    return all > 0 && double(numbers) >= 0.8 * double(all);
}

HeaderEvidence sniffHeader(std::span<const Record> records, char decimal, const MissingTokens &missing)
{
    if (records.empty())
        return HeaderEvidence::None;
    const Record &first = records.front();
    std::size_t words = 0, overNumbers = 0, numbers = 0;
    std::set<std::string_view> seen;
    bool unique = true;
    for (std::size_t c = 0; c < first.size(); ++c) {
        const auto text = first[c].text;
        const bool number = cellNumber(text, decimal) || groupedNumber(text, decimal);
        const bool date = !number && readDate(text).has_value();
        numbers += number || date;
        words += !number && !date && !text.empty();
        unique = unique && (text.empty() || seen.insert(text).second);
        if (!number && !date && !missing.contains(text) && mostlyNumbers(records, c, decimal, missing))
            ++overNumbers;
    }
    if (overNumbers > 0 && 2 * words >= numbers)
        return HeaderEvidence::Strong;
    if (numbers > 0 || words == 0 || !unique)
        return HeaderEvidence::None;
    for (std::size_t r = 1; r < records.size(); ++r)
        for (const auto &cell : records[r])
            if (!cell.text.empty() && seen.contains(cell.text))
                return HeaderEvidence::None;
    return HeaderEvidence::Weak;
}

/// Number of fields up to the last one with something in it.
std::size_t filled(const Record &record)
{
    std::size_t n = record.size();
    while (n > 0 && record[n - 1].text.empty())
        --n;
    return n;
}

/// Whether records[0 … k) are a title, remarks and the like above a table of n columns that begins in record k.
bool areAbove(std::span<const Record> records, std::size_t k, std::size_t n, char decimal, const CsvOptions &options,
              const MissingTokens &missing)
{
    constexpr std::size_t kMost = 50, kEnough = 3;
    if (k == 0 || k > kMost || records.size() - k < kEnough)
        return false;
    const auto table = records.subspan(k);
    const auto even = std::count_if(table.begin(), table.end(), [n](const Record &r) { return r.size() == n; });
    if (double(even) < 0.95 * double(table.size()))
        return false;
    bool alone = true, padded = false, blank = false;
    for (const auto &record : records.first(k)) {
        const std::size_t cells = filled(record);
        if (cells == 0) { // nothing but delimiters: what stands above it is no part of the table
            blank = true;
            continue;
        }
        padded = padded || record.size() == n; // with delimiters to the table's width, as spreadsheets write it
        alone = alone && cells == 1;
        if (record.front().text.empty() || cells == n || cellNumber(record.front().text, decimal) || (padded && cells > std::max<std::size_t>(1, n / 3)))
            return false;
    }
    const auto header = options.header == false ? HeaderEvidence::None : sniffHeader(table, decimal, missing);
    if (header == HeaderEvidence::Strong)
        return true;
    const bool rowNames = k == 1 && records.front().size() + 1 == n;
    return alone && (!padded || blank) && !rowNames && (header == HeaderEvidence::Weak || n >= 3);
}

/// Lines above the table that are no part of it.
std::size_t linesAbove(std::string_view text, bool whole, const Dialect &d, const CsvOptions &options, const MissingTokens &missing)
{
    if (d.cuts.delimiter == kNoDelimiter)
        return 0;
    const Sample sample(text, whole, d.cuts);
    const auto &records = sample.records;
    const std::size_t n = usualCount(records).first;
    if (n < 2)
        return 0;
    const auto first = [&](auto test) { return std::size_t(std::find_if(records.begin(), records.end(), test) - records.begin()); };
    for (const std::size_t k : {first([n](const Record &r) { return r.size() == n; }), first([n](const Record &r) { return r.size() == n && filled(r) == n; })})
        if (k < records.size() && areAbove(records, k, n, d.decimal, options, missing))
            return sample.lines[k] - 1;
    return 0;
}

/// The delimiter that a first line "sep=;" tells, as Excel writes and reads it.
char toldDelimiter(std::string_view text)
{
    const auto end = text.find_first_of("\r\n");
    if (end == text.npos || text.find_first_not_of(" \t\r\n", end) == text.npos)
        return 0;
    auto line = text.substr(0, end);
    if (line.size() > 2 && line.front() == '"' && line.back() == '"')
        line = line.substr(1, line.size() - 2);
    const bool told = line.size() >= 5 && (line.starts_with("sep=") || line.starts_with("SEP=") || line.starts_with("Sep="))
                      && kDelimiters.find(line[4]) != kDelimiters.npos && line.find_first_not_of(line[4], 4) == line.npos;
    return told ? line[4] : '\0';
}

} // namespace

MissingTokens::MissingTokens(const std::vector<std::string> &tokens) : tokens_(tokens)
{
    for (const auto &token : tokens_) {
        if (token.empty())
            empty_ = true;
        else
            first_[static_cast<unsigned char>(token.front())] = true;
        numbers_ = numbers_ || cellNumber(token, '.') || cellNumber(token, ',');
    }
}

bool MissingTokens::search(std::string_view text) const
{
    return std::find(tokens_.begin(), tokens_.end(), text) != tokens_.end();
}

namespace {

/// The dialect of a text that begins with its table.
Dialect sniffTable(std::string_view text, bool whole, const CsvOptions &options, const CsvLike &like, const MissingTokens &missing)
{
    Dialect d;
    const bool alike = !like.columns.empty();
    const char mark = options.comment ? *options.comment : markedLines(text);
    d.cuts.comment = mark;
    d.cuts.quote = options.quote ? options.quote : sniffQuote(text);
    d.cuts.delimiter = options.delimiter ? options.delimiter : sniffDelimiter(text, whole, d.cuts.quote, mark);
    if (mark && !options.comment && recordsToo(text, whole, d.cuts))
        d.cuts.comment = 0;
    if (!options.delimiter && prose(Sample(text, whole, d.cuts).records))
        d.cuts = {kNoDelimiter, options.quote ? options.quote : kNoDelimiter, options.comment.value_or('\0')};
    const Sample sample(text, whole, d.cuts);
    const auto &records = sample.records;
    d.records = records.size();
    d.decimal = options.decimal && !alike ? options.decimal : sniffDecimal(records, d.cuts.delimiter, options.decimal, d.either);
    if (!records.empty())
        d.known = std::size_t(std::count_if(records.front().begin(), records.front().end(), [&](const Cell &c) {
            return std::find(like.columns.begin(), like.columns.end(), c.text) != like.columns.end();
        }));
    if (options.header)
        d.header = *options.header;
    else if (2 * d.known > (records.empty() ? 0 : records.front().size()))
        d.header = true;
    else
        d.header = d.cuts.delimiter != kNoDelimiter && sniffHeader(records, d.decimal, missing) != HeaderEvidence::None;
    const std::vector<Record> body(records.begin() + (d.header && records.size() > 1 ? 1 : 0), records.end());
    d.columns = usualCount(body).first;
    if (d.header && !records.empty()) {
        d.rowNames = d.columns == records.front().size() + 1 && records.size() > 1;
        if (!d.rowNames)
            d.columns = records.front().size();
    }
    return d;
}

/// The same of any text: over what stands above its table.
Dialect sniffBelow(std::string_view text, bool whole, CsvOptions options, const CsvLike &like, const MissingTokens &missing)
{
    std::size_t skip = 0;
    if (const char told = toldDelimiter(text); told && options.skipRows == 0) {
        options.delimiter = options.delimiter ? options.delimiter : told;
        text = behindLines(text, ++skip);
    }
    Dialect d = sniffTable(text, whole, options, like, missing);
    const std::size_t above = options.skipRows == 0 ? linesAbove(text, whole, d, options, missing) : 0;
    if (above)
        d = sniffTable(behindLines(text, above), whole, options, like, missing);
    d.skip = skip + above;
    d.above = above;
    return d;
}

} // namespace

std::string_view behindLines(std::string_view text, std::size_t lines)
{
    for (; lines > 0; --lines) {
        const auto end = text.find_first_of("\r\n");
        if (end == text.npos)
            return text.substr(text.size());
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
    return text;
}

Dialect sniff(std::string_view text, bool whole, const CsvOptions &options, const CsvLike &like, const MissingTokens &missing)
{
    if (like.columns.empty())
        return sniffBelow(text, whole, options, like, missing);
    CsvOptions own = options; // as if nothing were known but the names
    own.delimiter = own.quote = 0;
    own.header.reset();
    own.comment.reset();
    own.skipRows = 0;
    const Dialect found = sniffBelow(text, whole, own, like, missing);
    CsvOptions before = options;
    before.skipRows = -1;
    const std::size_t skip = std::size_t(std::max(0, options.skipRows));
    const auto below = behindLines(text, skip);
    Dialect same = sniffBelow(below, whole, before, like, missing);
    const bool names = same.header && same.known > 0;
    if (names ? same.known < found.known : found.known > 0)
        return found;
    if (!names) { // no names to go by: without a header as well, if the number of columns fits
        if (found.header || found.cuts.delimiter != same.cuts.delimiter)
            return found;
        before.header = false;
        same = sniffBelow(below, whole, before, like, missing);
        if (same.columns != like.columns.size())
            return found;
    }
    same.skip = skip;
    return same;
}

} // namespace netloom::csv
