#include "data/csv.h"

#include "data/csv/dialect.h"
#include "data/csv/encoding.h"
#include "data/csv/infer.h"
#include "data/csv/number.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>

namespace netloom {

namespace {

using namespace csv;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kMaxReports = 100'000, kMaxColumns = 100'000, kMaxRows = 4'000'000'000;

/// One reading of a text: from bytes to typed columns. A later parallel reader runs `readRecords` on parts of the text.
class Reader {
public:
    Reader(const CsvOptions &options, const std::string &fileName, std::size_t maxRows, const std::atomic<bool> *cancel)
        : options_(options), fileName_(fileName), maxRows_(maxRows ? maxRows : kMaxRows), cancel_(cancel),
          missing_(options.missingTokens)
    {
    }
    Result<CsvTable> read(std::string_view bytes);

private:
    Result<void> findBody(std::string_view bytes);
    void nameColumns(const std::vector<Cell> &header);
    Result<void> readRecords(Tokenizer &tokenizer);
    void readRecord(const std::vector<Cell> &cells, const Tokenizer &tokenizer, std::uint32_t row);
    void reportRagged(const std::vector<Cell> &cells, const Tokenizer &tokenizer);
    void collectTexts(const std::vector<Reading> &readings, Tokenizer tokenizer, Tokenizer &keeper);
    void makeColumns(Tokenizer atFirstRow);
    void noteColumns();
    void report(BadCell cell);
    void warn(std::string code, std::string text, std::vector<std::string> args)
    {
        out_.warnings.push_back(makeError(std::move(code), std::move(text), std::move(args)));
    }

    const CsvOptions &options_;
    const std::string &fileName_;
    std::size_t maxRows_;
    const std::atomic<bool> *cancel_;
    MissingTokens missing_;
    Decoded decoded_;
    std::string_view text_;
    std::size_t firstLine_ = 1, rows_ = 0, unreported_ = 0;
    Dialect dialect_;
    std::vector<RawColumn> columns_;
    CsvTable out_;
};

void Reader::report(BadCell cell)
{
    if (out_.badCells.size() < kMaxReports)
        out_.badCells.push_back(std::move(cell));
    else
        ++unreported_;
}

/// Decodes, skips rows, finds the dialect.
Result<void> Reader::findBody(std::string_view bytes)
{
    const auto empty = [&] {
        return makeError("E-FILE-EMPTY",
                         NL_TR("Data", "'{0}' is empty. Choose a file with at least one row of data."), {fileName_});
    };
    if (bytes.empty())
        return empty();
    auto decoded = decode(bytes, options_.encoding, fileName_);
    if (!decoded)
        return decoded.error();
    decoded_ = std::move(*decoded);
    text_ = decoded_.owned.empty() ? decoded_.text : std::string_view(decoded_.owned);
    if (decoded_.replaced)
        warn("N-ENCODING", NL_TR("Data", "{0} bytes of '{1}' mean nothing in {2} and were replaced."),
             {std::to_string(decoded_.replaced), fileName_, decoded_.encoding});
    for (int i = 0; i < options_.skipRows && !text_.empty(); ++i, ++firstLine_) {
        const auto end = text_.find_first_of("\r\n");
        const bool pair = end != text_.npos && text_[end] == '\r' && end + 1 < text_.size() && text_[end + 1] == '\n';
        text_.remove_prefix(end == text_.npos ? text_.size() : end + (pair ? 2 : 1));
    }
    if (text_.find_first_not_of(" \t\r\n") == text_.npos)
        return empty();
    dialect_ = sniff(text_, options_, missing_);
    if (dialect_.columns > kMaxColumns)
        return makeError("E-CSV-COLUMNS",
                         NL_TR("Data", "'{0}' seems to have {1} columns; at most {2} can be read. Is the delimiter right?"),
                         {fileName_, std::to_string(dialect_.columns), std::to_string(kMaxColumns)});
    return {};
}

void Reader::nameColumns(const std::vector<Cell> &header)
{
    columns_.resize(dialect_.columns);
    std::set<std::string, std::less<>> used;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        RawColumn &column = columns_[c];
        column.last = c + 1 == columns_.size() && c > 0;
        if (!dialect_.header) {
            column.name = std::to_string(c + 1);
            continue;
        }
        const std::size_t place = dialect_.rowNames ? c - 1 : c;
        const auto given = place < header.size() ? header[place].text : std::string_view();
        column.unnamed = given.empty();
        column.name = given.empty() ? "col_" + std::to_string(c + 1) : std::string(given);
        const std::string wanted = column.name;
        for (int n = 2; used.contains(column.name); ++n)
            column.name = wanted + "_" + std::to_string(n);
        used.insert(column.name);
        if (column.name != wanted)
            warn("N-DUPLICATE-NAME", NL_TR("Data", "Two columns are called '{0}'; the second one is now '{1}'."),
                 {wanted, column.name});
    }
}

void Reader::reportRagged(const std::vector<Cell> &cells, const Tokenizer &tokenizer)
{
    const auto found = std::to_string(cells.size()), wanted = std::to_string(columns_.size());
    if (cells.size() < columns_.size()) {
        std::string text;
        for (const auto &cell : cells)
            text.append(text.empty() ? "" : std::string(1, dialect_.cuts.delimiter)).append(cell.text.substr(0, 80));
        report({tokenizer.line(), columns_[cells.size()].name, text.substr(0, 200),
                format(NL_TR("Data", "too few fields ({0} of {1})"), {found, wanted}),
                NL_TR("Data", "the others are missing")});
        return;
    }
    std::string extra;
    for (std::size_t c = columns_.size(); c < cells.size() && extra.size() < 200; ++c)
        extra.append(extra.empty() ? "" : std::string(1, dialect_.cuts.delimiter)).append(cells[c].text.substr(0, 200));
    if (extra.empty()) // only delimiters at the end of the line: nothing is lost
        return;
    report({tokenizer.line(), columns_.back().name, extra,
            format(NL_TR("Data", "too many fields ({0} of {1})"), {found, wanted}),
            NL_TR("Data", "the extra text was left out")});
}

void Reader::readRecord(const std::vector<Cell> &cells, const Tokenizer &tokenizer, std::uint32_t row)
{
    if (cells.size() != columns_.size())
        reportRagged(cells, tokenizer);
    if (tokenizer.quoteLeftOpen())
        report({tokenizer.line(), columns_.front().name, {}, NL_TR("Data", "a quote is not closed"),
                NL_TR("Data", "read as an ordinary character")});
    const std::size_t shared = std::min(cells.size(), columns_.size());
    for (std::size_t c = 0; c < shared; ++c) {
        RawColumn &column = columns_[c];
        const auto text = cells[c].text;
        if (const auto number = cellNumber(text, dialect_.decimal); number && std::isfinite(*number)) {
            column.numbers.push_back(*number);
            continue;
        }
        column.numbers.push_back(kNaN);
        if (missing_.contains(text))
            ++column.missing;
        else
            column.odd.push_back({row, tokenizer.line(), text});
    }
    for (std::size_t c = shared; c < columns_.size(); ++c) {
        columns_[c].numbers.push_back(kNaN);
        ++columns_[c].missing;
    }
}

Result<void> Reader::readRecords(Tokenizer &tokenizer)
{
    std::vector<Cell> cells;
    while (rows_ < maxRows_ && tokenizer.next(cells)) {
        readRecord(cells, tokenizer, std::uint32_t(rows_));
        ++rows_;
        if (rows_ % 4096 == 0 && cancel_ && cancel_->load(std::memory_order_relaxed))
            return makeError("E-CANCELLED", NL_TR("Data", "Reading '{0}' was cancelled."), {fileName_});
    }
    return {};
}

/// Second reading, only for columns that hold words and numbers: their numbers are wanted as they were written.
void Reader::collectTexts(const std::vector<Reading> &readings, Tokenizer tokenizer, Tokenizer &keeper)
{
    std::vector<std::size_t> mixed;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        const RawColumn &column = columns_[c];
        const bool hasNumbers = column.odd.size() + column.missing < rows_;
        if (hasNumbers && !column.odd.empty() && (readings[c] == Reading::Texts || readings[c] == Reading::Dates))
            mixed.push_back(c);
    }
    keeper = std::move(tokenizer);
    if (mixed.empty())
        return;
    std::vector<Cell> cells;
    for (std::size_t row = 0; row < rows_ && keeper.next(cells); ++row)
        for (const auto c : mixed) {
            const auto text = c < cells.size() ? cells[c].text : std::string_view();
            if (readings[c] == Reading::Texts)
                columns_[c].texts.push_back(text);
            else if (!std::isnan(columns_[c].numbers[row])) // a bare number among dates is a bad date
                columns_[c].odd.push_back({std::uint32_t(row), keeper.line(), text});
        }
}

void Reader::makeColumns(Tokenizer atFirstRow)
{
    const Inference how{dialect_.decimal, &options_, &missing_, &out_.badCells, &out_.warnings};
    std::vector<Reading> readings;
    readings.reserve(columns_.size());
    for (const auto &column : columns_)
        readings.push_back(chooseReading(column, how));
    Tokenizer keeper({}, dialect_.cuts);
    collectTexts(readings, std::move(atFirstRow), keeper);
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        out_.table.columns.push_back(makeColumn(columns_[c], readings[c], how));
        columns_[c] = {};
    }
}

/// What the user should know about the columns: nothing in them, one value, whole numbers that may be codes.
void Reader::noteColumns()
{
    std::string codes;
    for (const auto &column : out_.table.columns) {
        out_.dialect.types.insert_or_assign(column.name(), column.type());
        std::set<double> values;
        bool whole = !column.isCoded() && column.type() == ColumnType::Numeric;
        std::size_t present = 0;
        for (std::size_t r = 0; r < column.rows(); ++r) {
            if (column.missing(r))
                continue;
            ++present;
            const double v = column.isCoded() ? double(column.code(r)) : column.number(r);
            whole = whole && v == std::floor(v);
            if (values.size() <= 15)
                values.insert(v);
            if (values.size() > 1 && !whole)
                break;
        }
        if (values.empty())
            warn("N-NO-VALUES", NL_TR("Data", "Column '{0}' has no values at all."), {column.name()});
        else if (values.size() == 1 && present > 1)
            warn("N-CONSTANT", NL_TR("Data", "Column '{0}' has the same value in every row."), {column.name()});
        else if (whole && values.size() <= 15 && present > 3 * values.size())
            codes.append(codes.empty() ? "'" : ", '").append(column.name()).append("'");
    }
    if (!codes.empty())
        warn("N-MAYBE-CATEGORICAL",
             NL_TR("Data", "These columns hold few different whole numbers and may be categories: {0}. Set their type to "
                           "categorical if the numbers are only names."), {codes});
    if (unreported_)
        warn("N-MORE-PROBLEMS", NL_TR("Data", "{0} more problems are not listed."), {std::to_string(unreported_)});
}

Result<CsvTable> Reader::read(std::string_view bytes)
{
    if (auto ok = findBody(bytes); !ok)
        return ok.error();
    Tokenizer tokenizer(text_, dialect_.cuts, firstLine_);
    std::vector<Cell> header;
    if (dialect_.header)
        tokenizer.next(header);
    nameColumns(header);
    const auto reserve = std::min(maxRows_, text_.size() / (2 * std::max<std::size_t>(1, columns_.size())) + 1);
    if (reserve * columns_.size() < text_.size())
        for (auto &column : columns_)
            column.numbers.reserve(reserve);
    const char *const body = tokenizer.position();
    const std::size_t bodyLine = tokenizer.nextLine();
    if (auto ok = readRecords(tokenizer); !ok)
        return ok.error();
    if (rows_ == 0)
        return makeError("E-CSV-NO-ROWS",
                         NL_TR("Data", "'{0}' has a header line but no rows of data below it."), {fileName_});
    makeColumns(Tokenizer(text_.substr(std::size_t(body - text_.data())), dialect_.cuts, bodyLine));
    std::stable_sort(out_.badCells.begin(), out_.badCells.end(),
                     [](const BadCell &a, const BadCell &b) { return a.line < b.line; });
    out_.dialect = options_;
    out_.dialect.delimiter = dialect_.cuts.delimiter;
    out_.dialect.quote = dialect_.cuts.quote;
    out_.dialect.decimal = dialect_.decimal;
    out_.dialect.header = dialect_.header;
    out_.dialect.encoding = decoded_.encoding;
    noteColumns();
    return std::move(out_);
}

} // namespace

Result<CsvTable> readCsv(std::string_view bytes, const CsvOptions &options, const std::string &fileName,
                         std::size_t maxRows, const std::atomic<bool> *cancel)
{
    return Reader(options, fileName, maxRows, cancel).read(bytes);
}

} // namespace netloom
