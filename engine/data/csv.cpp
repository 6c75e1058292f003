#include "data/csv/date_parts.h"
#include "data/csv/reader.h"

#include "core/parallel.h"

#include <algorithm>
#include <filesystem>

namespace netloom {

namespace csv {

namespace {

constexpr std::size_t kMaxReports = 100'000;

} // namespace

Reader::Reader(const CsvOptions &options, const CsvLike &like, const std::string &fileName, std::size_t maxRows, const ReadControl &control)
    : options_(options), like_(like), fileName_(fileName), maxRows_(maxRows ? maxRows : std::numeric_limits<std::uint32_t>::max()),
      control_(control), missing_(options.missingTokens)
{
}

void Reader::report(BadCell cell)
{
    if (out_.badCells.size() < kMaxReports)
        out_.badCells.push_back(std::move(cell));
}

Error Reader::cancelled() const
{
    return makeError("E-CANCELLED", NL_TR("Data", "Reading '{0}' was cancelled."), {fileName_});
}

Error Reader::empty() const
{
    return makeError("E-FILE-EMPTY", NL_TR("Data", "'{0}' is empty. Choose a file with at least one row of data."), {fileName_});
}

void Reader::reportRecord(const OddRecord &record, std::size_t line)
{
    const auto fields = std::to_string(record.fields), wanted = std::to_string(columns_.size());
    const auto count = [&](const char *reason) {
        auto &c = recordCounts_.try_emplace(reason, BadCount{{}, reason, 0, line}).first->second;
        ++c.count;
    };
    switch (record.kind) {
    case OddRecord::TooFew:
        count(NL_TR("Data", "too few fields"));
        report({line, columns_[record.fields].name, record.text, format(NL_TR("Data", "too few fields ({0} of {1})"), {fields, wanted}),
                NL_TR("Data", "the others are missing")});
        break;
    case OddRecord::TooMany:
        count(NL_TR("Data", "too many fields"));
        report({line, columns_.back().name, record.text, format(NL_TR("Data", "too many fields ({0} of {1})"), {fields, wanted}),
                NL_TR("Data", "the extra text was left out")});
        break;
    case OddRecord::OpenQuote:
        count(NL_TR("Data", "a quote is not closed"));
        report({line, columns_.front().name, record.text, NL_TR("Data", "a quote is not closed"),
                NL_TR("Data", "read as an ordinary character")});
        break;
    }
}

/// All chunks, some at a time: parsed side by side, put in order, added to the columns side by side.
Result<void> Reader::readRecords(const Layout &layout, bool first)
{
    const std::uint64_t size = std::max<std::uint64_t>(16, memoryPolicy().chunkBytes);
    const std::uint64_t all = layout.bodyEnd - layout.bodyBegin;
    const auto chunks = std::size_t((all + size - 1) / size);
    const bool preview = maxRows_ < std::numeric_limits<std::uint32_t>::max();
    const std::size_t together = preview ? 1 : std::min<std::size_t>(chunks, std::max(4, 2 * threads()));
    if (parsed_.size() < together) {
        parsed_.resize(together);
        buffers_.resize(together);
        firstRows_.resize(together);
        firstLines_.resize(together);
    }
    State state{layout.bodyBegin, 0, bodyLine_};
    for (std::size_t from = 0; from < chunks && state.rows < maxRows_; from += together) {
        const std::size_t n = std::min(together, chunks - from);
        const auto range = [&](std::size_t i) {
            const std::uint64_t begin = layout.bodyBegin + (from + i) * size;
            return std::pair(begin, std::min(begin + size, layout.bodyEnd));
        };
        parallelFor(int(n), [&](int i) {
            const auto [begin, end] = range(std::size_t(i));
            const auto known = i == 0 ? std::optional(std::max(state.expected, begin)) : std::nullopt;
            if (!control_.cancelled())
                parseChunk(*decoded_.bytes, layout, begin, end, known, maxRows_ - state.rows, buffers_[std::size_t(i)],
                           parsed_[std::size_t(i)]);
        });
        if (control_.cancelled())
            return cancelled();
        for (std::size_t i = 0; i < n; ++i)
            if (auto ok = putInOrder(layout, i, range(i), state, first); !ok)
                return ok;
        if (first && badBytes_ && decoded_.assumed)
            return {}; // all over again, as another encoding
        if (auto ok = addToColumns(layout, n); !ok)
            return ok;
        if (first && control_.progress)
            control_.progress(double(std::min(all, (from + n) * size)) / double(std::max<std::uint64_t>(1, all)));
    }
    rows_ = state.rows;
    return {};
}

/// A chunk begins where the one before ended; where the guess was wrong it is parsed again.
Result<void> Reader::putInOrder(const Layout &layout, std::size_t i, std::pair<std::uint64_t, std::uint64_t> range, State &state,
                                bool first)
{
    ParsedChunk &chunk = parsed_[i];
    firstRows_[i] = state.rows;
    firstLines_[i] = state.line;
    if (state.expected >= range.second || state.rows >= maxRows_) { // within a cell that began before
        chunk.clear();
        return {};
    }
    if (chunk.error)
        return *chunk.error;
    if (chunk.unsure || chunk.begin != state.expected || chunk.rows > maxRows_ - state.rows)
        parseChunk(*decoded_.bytes, layout, range.first, range.second, state.expected, maxRows_ - state.rows, buffers_[i], chunk);
    if (chunk.error)
        return *chunk.error;
    if (chunk.zero)
        return binaryFile(fileName_, *chunk.zero);
    state.expected = chunk.end;
    state.rows += chunk.rows;
    state.line += chunk.lines;
    if (!first)
        return {};
    badBytes_ += chunk.badBytes;
    comments_ += chunk.comments;
    for (const auto &record : chunk.oddRecords)
        reportRecord(record, firstLines_[i] + record.line);
    // A few columns in the header and nothing in the rows, or the reverse of it, would fill any memory.
    const double cells = double(state.rows) * double(layout.columns), bytes = double(state.expected - layout.bodyBegin);
    if (cells > 5e8 && cells > 100 * bytes)
        return makeError("E-CSV-RAGGED",
                         NL_TR("Data", "'{0}' has {1} columns, but its rows (line {2}) hold far fewer cells. Is the delimiter "
                                       "right?"), {fileName_, std::to_string(layout.columns), std::to_string(state.line)});
    return {};
}

Result<void> Reader::addToColumns(const Layout &layout, std::size_t chunks)
{
    constexpr std::size_t kTile = 8; // numbers of a cache line
    const std::size_t tiles = (columns_.size() + kTile - 1) / kTile;
    parallelFor(int(tiles), [&](int tile) {
        const std::size_t begin = std::size_t(tile) * kTile, end = std::min(begin + kTile, columns_.size());
        for (std::size_t i = 0; i < chunks; ++i)
            for (std::size_t c = begin; c < end; ++c)
                if (layout.keep[c] != Keep::Nothing && parsed_[i].rows)
                    columns_[c].cells->add(parsed_[i], c, layout.columns, firstRows_[i], firstLines_[i]);
    });
    for (const auto &column : columns_)
        if (column.cells->error)
            return *column.cells->error;
    return {};
}

/// From text to typed columns.
Result<void> Reader::makeColumns()
{
    std::vector<Inference> notes(columns_.size(), Inference{dialect_.decimal, &options_});
    std::vector<Reading> readings(columns_.size());
    parallelFor(int(columns_.size()), [&](int c) {
        readings[std::size_t(c)] = chooseReading(columns_[std::size_t(c)], notes[std::size_t(c)]);
    });
    // Dates that do not tell day from month follow the first column that does.
    std::optional<bool> dayFirst = options_.dayFirst;
    for (const auto &note : notes)
        dayFirst = dayFirst ? dayFirst : note.dayFirst;
    for (auto &note : notes)
        note.dayFirst = dayFirst;
    dayFirst_ = dayFirst;
    // Second reading, only for columns that hold words and numbers: their numbers are wanted as they were written.
    Layout again = layout_;
    bool any = false;
    for (std::size_t c = 0; c < columns_.size(); ++c) {
        again.keep[c] = needsTexts(columns_[c], readings[c]) ? Keep::Text : Keep::Nothing;
        if (again.keep[c] == Keep::Text) {
            any = true;
            columns_[c].cells = std::make_unique<ColumnBuilder>(*store_, shift_);
        }
    }
    if (any)
        if (auto ok = readRecords(again, false); !ok)
            return ok;
    parsed_ = {};
    buffers_ = {};
    std::vector<MadeColumn> made(columns_.size());
    std::vector<std::optional<Error>> errors(columns_.size());
    parallelFor(int(columns_.size()), [&](int i) {
        const auto c = std::size_t(i);
        if (control_.cancelled())
            return;
        made[c] = makeColumn(columns_[c], readings[c], notes[c]);
        errors[c] = columns_[c].cells->error;
        columns_[c].cells.reset();
    });
    if (control_.cancelled())
        return cancelled();
    for (auto &error : errors)
        if (error)
            return *error;
    for (auto &note : notes) {
        for (auto &cell : note.badCells)
            report(std::move(cell));
        std::move(note.badCounts.begin(), note.badCounts.end(), std::back_inserter(out_.badCounts));
        std::move(note.warnings.begin(), note.warnings.end(), std::back_inserter(out_.warnings));
    }
    return keepColumns(std::move(made));
}

/// Small tables side by side, for speed; blocks in a file are shown as memory.
Result<void> Reader::keepColumns(std::vector<MadeColumn> made)
{
    std::shared_ptr<const Mapping> mapping;
    if (store_->inFile()) {
        mapping = Mapping::of(store_->descriptor(), std::size_t(store_->end()));
        if (!mapping)
            return makeError("E-CACHE", NL_TR("Data", "The data of '{0}' in the cache folder cannot be opened."), {fileName_});
    }
    const bool small = rows_ * columns_.size() * sizeof(double) <= memoryPolicy().largeTable;
    for (std::size_t c = 0; c < made.size(); ++c) {
        auto &data = made[c].data;
        if (mapping) {
            for (auto &block : data->blocks)
                block.cells = mapping->bytes().data() + reinterpret_cast<std::uintptr_t>(block.cells);
            data->owners = {mapping};
            data->mappings = {mapping};
        } else if (small && !data->blocks.empty()) {
            auto flat = std::make_shared<ColumnData>();
            flat->rows = data->rows;
            flat->coded = data->coded;
            if (data->coded)
                readCodes(*data, 0, (flat->codes.resize(data->rows), std::span(flat->codes)));
            else
                readAsNumbers(*data, 0, (flat->numbers.resize(data->rows), std::span(flat->numbers)));
            data = std::move(flat);
        }
        out_.table.columns.push_back(Column::ofData(columns_[c].name, made[c].type, std::move(data), std::move(made[c].levels)));
    }
    return {};
}

/// What the user should know about the columns, and what they were read as.
void Reader::noteColumns()
{
    for (const auto &column : out_.table.columns)
        out_.dialect.types.insert_or_assign(column.name(), column.type());
    for (auto &note : columnNotes(out_.table))
        out_.warnings.push_back(std::move(note));
}

/// What the user should know about the text: its encoding, comments, and problems that are not listed.
void Reader::noteText()
{
    if (decoded_.replaced)
        warn("N-ENCODING", NL_TR("Data", "{0} bytes of '{1}' mean nothing in {2} and were replaced."),
             {std::to_string(decoded_.replaced), fileName_, decoded_.encoding});
    if (decoded_.foreign)
        warn("N-ENCODING-MIXED",
             NL_TR("Data", "'{0}' is UTF-8 with {1} bytes in it that are not; they were read as Windows-1252, the first in line {2}."),
             {fileName_, std::to_string(decoded_.foreign),
              decoded_.places.empty() ? std::string("?") : std::to_string(decoded_.places.front().line)});
    if (decoded_.replaced + decoded_.foreign)
        out_.badCounts.push_back({{}, NL_TR("Data", "encoding"), decoded_.replaced + decoded_.foreign,
                                  decoded_.places.empty() ? 0 : decoded_.places.front().line});
    for (auto &place : decoded_.places)
        report(std::move(place));
    if (comments_)
        warn("N-COMMENTS", NL_TR("Data", "{0} lines that begin with '{1}' were skipped as comments."),
             {std::to_string(comments_), std::string(1, dialect_.cuts.comment)});
    std::size_t all = 0;
    for (auto &[reason, count] : recordCounts_)
        out_.badCounts.push_back(count);
    for (const auto &count : out_.badCounts)
        all += count.count;
    if (all > out_.badCells.size())
        warn("N-MORE-PROBLEMS", NL_TR("Data", "{0} more problems are not listed."), {std::to_string(all - out_.badCells.size())});
    std::stable_sort(out_.badCells.begin(), out_.badCells.end(),
                     [](const BadCell &a, const BadCell &b) { return a.line < b.line; });
}

/// One reading of the text as decoded; done = false: it is not UTF-8 after all.
Result<bool> Reader::readText()
{
    begin_ = decoded_.begin;
    firstLine_ = 1;
    badBytes_ = comments_ = 0;
    recordCounts_.clear();
    out_ = {};
    columns_.clear();
    if (auto ok = findBegin(); !ok)
        return ok.error();
    std::vector<Cell> header;
    Tokenizer keeper({}, {});
    if (auto ok = findDialect(header, keeper); !ok)
        return ok.error();
    comments_ = keeper.comments();
    if (decoded_.assumed && invalidBytes({head_.data(), std::size_t(layout_.bodyBegin - begin_)}))
        return false;
    nameColumns(header);
    head_ = {};
    layout_.cuts = dialect_.cuts;
    layout_.decimal = dialect_.decimal;
    layout_.columns = columns_.size();
    layout_.missing = &missing_;
    layout_.keep.assign(columns_.size(), Keep::Auto);
    layout_.bodyEnd = decoded_.bytes->size();
    // Blocks of about a million cells over all columns.
    shift_ = std::clamp(unsigned(std::bit_width((std::size_t(1) << 20) / std::max<std::size_t>(1, columns_.size()))), 6u, 17u) - 1;
    store_ = cache_ ? std::make_unique<BlockStore>(cache_->descriptor(), CacheWriter::kFirstBlock) : std::make_unique<BlockStore>();
    for (auto &column : columns_)
        column.cells = std::make_unique<ColumnBuilder>(*store_, shift_);
    if (auto ok = readRecords(layout_, true); !ok)
        return ok.error();
    return !(badBytes_ && decoded_.assumed);
}

Result<CsvTable> Reader::read(const ByteSource &source)
{
    if (source.size() == 0)
        return empty();
    const std::string encoding = encodingOf(source);
    auto decoded = decode(source, encoding, fileName_, control_);
    if (!decoded)
        return decoded.error();
    decoded_ = std::move(*decoded);
    auto done = readText();
    if (done && !*done) {
        decoded = decodeOther(source, decoded_.begin, encoding, fileName_, control_);
        if (!decoded)
            return decoded.error();
        decoded_ = std::move(*decoded);
        done = readText();
    }
    if (!done)
        return done.error();
    if (rows_ == 0)
        return makeError("E-CSV-NO-ROWS",
                         NL_TR("Data", "'{0}' has a header line but no rows of data below it."), {fileName_});
    if (auto ok = makeColumns(); !ok)
        return ok.error();
    out_.dialect = options_;
    if (const int given = like_.columns.empty() ? options_.skipRows : 0; given <= 0)
        out_.dialect.skipRows = dialect_.skip ? int(dialect_.skip) : given;
    out_.dialect.delimiter = dialect_.cuts.delimiter;
    out_.dialect.quote = dialect_.cuts.quote;
    out_.dialect.comment = dialect_.cuts.comment;
    out_.dialect.decimal = dialect_.decimal;
    out_.dialect.header = dialect_.header;
    out_.dialect.encoding = decoded_.encoding;
    out_.dialect.dayFirst = dayFirst_;
    noteText();
    noteColumns();
    if (cache_) {
        const char *blocks = out_.table.columns.front().data()->mappings.front()->bytes().data();
        if (auto ok = cache_->finish(out_, store_->end(), blocks); !ok) // the table itself is complete
            out_.warnings.push_back(ok.error());
        out_.table.dropPages();
    }
    addDateOfParts(out_);
    return std::move(out_);
}

} // namespace csv

Result<CsvTable> readCsv(const ByteSource &source, const CsvOptions &options, const CsvLike &like, const std::string &fileName,
                         std::size_t maxRows, const ReadControl &control)
{
    return csv::Reader(options, like, fileName, maxRows, control).read(source);
}

Result<CsvTable> readCsv(const ByteSource &source, const CsvOptions &options, const std::string &fileName, std::size_t maxRows,
                         const ReadControl &control)
{
    return readCsv(source, options, CsvLike{}, fileName, maxRows, control);
}

Result<CsvTable> readCsvOf(const FileBytes &file, const std::function<Result<std::shared_ptr<const ByteSource>>()> &unpack,
                           const CsvOptions &options, std::size_t maxRows, const ReadControl &control)
{
    return readCsvOf(file, unpack, options, CsvLike{}, maxRows, control);
}

Result<CsvTable> readCsvOf(const FileBytes &file, const std::function<Result<std::shared_ptr<const ByteSource>>()> &unpack,
                           const CsvOptions &options, const CsvLike &like, std::size_t maxRows, const ReadControl &control)
{
    csv::Reader reader(options, like, file.path(), maxRows, control);
    std::optional<Error> trouble;
    if (maxRows == 0 && file.size() >= memoryPolicy().largeFile) {
        std::error_code ignored;
        const csv::SourceStamp stamp{std::filesystem::absolute(file.path(), ignored).string(), file.size(), file.changedAt()};
        if (auto table = csv::fromCache(stamp, options, like)) {
            csv::addDateOfParts(*table);
            return std::move(*table);
        }
        auto writer = csv::CacheWriter::create(stamp, options, like);
        if (writer)
            reader.cacheAs(std::move(*writer));
        else // memory, then
            trouble = writer.error();
    }
    std::shared_ptr<const ByteSource> unpacked;
    if (unpack) {
        auto bytes = unpack();
        if (!bytes)
            return bytes.error();
        unpacked = std::move(*bytes);
    }
    auto table = reader.read(unpacked ? *unpacked : static_cast<const ByteSource &>(file));
    if (auto ok = file.unchanged(); table && !ok)
        return ok.error();
    if (table && file.deleted())
        table->warnings.push_back(makeError("N-FILE-GONE",
                                            NL_TR("Data", "'{0}' was deleted while it was read. All of it was read, but it cannot be read "
                                                          "again."), {file.path()}));
    if (table && trouble)
        table->warnings.push_back(std::move(*trouble));
    return table;
}

Result<CsvTable> readCsv(std::string_view bytes, const CsvOptions &options, const std::string &fileName,
                         std::size_t maxRows, const std::atomic<bool> *cancel)
{
    return readCsv(MemoryBytes(bytes), options, fileName, maxRows, ReadControl{cancel, {}});
}

} // namespace netloom
