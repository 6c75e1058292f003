#include "data/csv/dialect.h"

#include "data/csv/dates.h"
#include "data/csv/number.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace netloom::csv {

namespace {

constexpr std::string_view kDelimiters = ",;\t| ";
constexpr std::size_t kRecords = 200, kQuoteBytes = 1 << 17;

using Record = std::vector<Cell>;
struct Sample {
    std::vector<Record> records;
    Tokenizer tokenizer;         // owns the texts that had quotes in them
    Sample(std::string_view text, bool whole, Cuts cuts) : tokenizer(text, cuts, 1, whole)
    {
        Record cells;
        while (records.size() < kRecords && tokenizer.next(cells))
            records.push_back(cells);
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
        const auto close = part.find(part[i], i + 1);
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
            const bool number = cellNumber(cell.text, '.') || (delimiter != ',' && cellNumber(cell.text, ','));
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

char sniffDecimal(const std::vector<Record> &records, char delimiter)
{
    if (delimiter == ',')
        return '.';
    std::size_t comma = 0, point = 0;
    for (const auto &record : records)
        for (const auto &cell : record) {
            const bool commas = cell.text.find(',') != cell.text.npos, points = cell.text.find('.') != cell.text.npos;
            if (commas && points) { // "1,234.5": the last mark is the decimal one
                comma += 20 * groupedNumber(cell.text, ',').has_value();
                point += 20 * groupedNumber(cell.text, '.').has_value();
                continue;
            }
            comma += commas && cellNumber(cell.text, ',').has_value();
            point += points && cellNumber(cell.text, '.').has_value();
        }
    return comma > 0 && double(comma) >= 0.9 * double(comma + point) ? ',' : '.';
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

bool mostlyNumbers(const std::vector<Record> &records, std::size_t column, char decimal, const MissingTokens &missing)
{
    std::size_t numbers = 0, all = 0;
    for (std::size_t r = 1; r < records.size(); ++r) {
        if (column >= records[r].size() || missing.contains(records[r][column].text))
            continue;
        ++all;
        numbers += cellNumber(records[r][column].text, decimal).has_value();
    }
    return all > 0 && double(numbers) >= 0.8 * double(all);
}

bool sniffHeader(const std::vector<Record> &records, char decimal, const MissingTokens &missing)
{
    if (records.empty())
        return false;
    const Record &first = records.front();
    std::size_t words = 0, overNumbers = 0, numbers = 0;
    std::set<std::string_view> seen;
    bool unique = true;
    for (std::size_t c = 0; c < first.size(); ++c) {
        const auto text = first[c].text;
        const bool number = cellNumber(text, decimal).has_value();
        const bool date = !number && readDate(text).has_value();
        numbers += number || date;
        words += !number && !date && !text.empty();
        unique = unique && (text.empty() || seen.insert(text).second);
        if (!number && !date && !missing.contains(text) && mostlyNumbers(records, c, decimal, missing))
            ++overNumbers;
    }
    if (overNumbers > 0 && 2 * words >= numbers)
        return true;
    if (numbers > 0 || words == 0 || !unique)
        return false;
    for (std::size_t r = 1; r < records.size(); ++r)
        for (const auto &cell : records[r])
            if (!cell.text.empty() && seen.contains(cell.text))
                return false;
    return true;
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

Dialect sniff(std::string_view text, bool whole, const CsvOptions &options, const MissingTokens &missing)
{
    Dialect d;
    const char mark = options.comment ? *options.comment : markedLines(text);
    d.cuts.comment = mark;
    d.cuts.quote = options.quote ? options.quote : sniffQuote(text);
    d.cuts.delimiter = options.delimiter ? options.delimiter : sniffDelimiter(text, whole, d.cuts.quote, mark);
    if (mark && !options.comment && recordsToo(text, whole, d.cuts))
        d.cuts.comment = 0;
    if (!options.delimiter && prose(Sample(text, whole, d.cuts).records))
        d.cuts = {kNoDelimiter, options.quote ? options.quote : kNoDelimiter, options.comment.value_or('\0')};
    const Sample sample(text, whole, d.cuts);
    d.records = sample.records.size();
    d.decimal = options.decimal ? options.decimal : sniffDecimal(sample.records, d.cuts.delimiter);
    d.header = options.header ? *options.header : d.cuts.delimiter != kNoDelimiter && sniffHeader(sample.records, d.decimal, missing);
    const auto &records = sample.records;
    const std::vector<Record> body(records.begin() + (d.header && records.size() > 1 ? 1 : 0), records.end());
    d.columns = usualCount(body).first;
    if (d.header && !records.empty()) {
        d.rowNames = d.columns == records.front().size() + 1 && records.size() > 1;
        if (!d.rowNames)
            d.columns = records.front().size();
    }
    return d;
}

} // namespace netloom::csv
