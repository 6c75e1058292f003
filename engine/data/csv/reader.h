#pragma once

#include "data/csv.h"
#include "data/csv/cache.h"
#include "data/csv/encoding.h"
#include "data/csv/infer.h"

namespace netloom::csv {

/// One reading of a text table: from bytes to typed columns.
class Reader {
public:
    Reader(const CsvOptions &options, const CsvLike &like, const std::string &fileName, std::size_t maxRows, const ReadControl &control);
    /// The cells go to the cache on disk instead of memory.
    void cacheAs(CacheWriter writer) { cache_ = std::make_unique<CacheWriter>(std::move(writer)); }
    Result<CsvTable> read(const ByteSource &source);

private:
    /// Where the next chunk must begin, and what lies before it.
    struct State {
        std::uint64_t expected;
        std::size_t rows, line;
    };
    Result<void> findBegin();
    Result<void> findDialect(std::vector<Cell> &header, Tokenizer &keeper);
    std::string encodingOf(const ByteSource &source) const;
    bool nameByPlace();
    void nameColumns(const std::vector<Cell> &header);
    Result<bool> readText();
    Result<void> readRecords(const Layout &layout, bool first);
    Result<void> putInOrder(const Layout &layout, std::size_t i, std::pair<std::uint64_t, std::uint64_t> range, State &state,
                            bool first);
    Result<void> addToColumns(const Layout &layout, std::size_t chunks);
    void reportRecord(const OddRecord &record, std::size_t line);
    Result<void> makeColumns();
    Result<void> keepColumns(std::vector<MadeColumn> made);
    void noteColumns();
    void noteText();
    void report(BadCell cell);
    Error cancelled() const;
    Error empty() const;
    void warn(std::string code, std::string text, std::vector<std::string> args)
    {
        out_.warnings.push_back(makeError(std::move(code), std::move(text), std::move(args)));
    }

    const CsvOptions &options_;
    const CsvLike &like_;
    const std::string &fileName_;
    std::size_t maxRows_;
    const ReadControl &control_;
    MissingTokens missing_;
    Decoded decoded_;
    std::uint64_t begin_ = 0;                    // of the text behind what is skipped
    std::size_t firstLine_ = 1, bodyLine_ = 1, rows_ = 0, badBytes_ = 0, comments_ = 0;
    std::vector<char> head_;
    Dialect dialect_;
    Layout layout_;
    unsigned shift_ = 16;
    std::unique_ptr<CacheWriter> cache_;
    std::unique_ptr<BlockStore> store_;
    std::vector<RawColumn> columns_;
    std::vector<ParsedChunk> parsed_;            // those parsed together, with where they lie in the file
    std::vector<std::vector<char>> buffers_;
    std::vector<std::size_t> firstRows_, firstLines_;
    std::optional<bool> dayFirst_;               // of dates that do not say so themselves
    std::map<std::string, BadCount> recordCounts_;
    CsvTable out_;
};

} // namespace netloom::csv
