#pragma once

#include "data/byte_source.h"
#include "data/csv/dialect.h"

namespace netloom::csv {

/// What is kept of a column's cells: numbers where they are numbers, always their text, or nothing.
enum class Keep : std::uint8_t { Auto, Text, Nothing };

/// How the records of one text are read; the same for all its chunks.
struct Layout {
    Cuts cuts;
    char decimal = '.';
    std::size_t columns = 0;
    const MissingTokens *missing = nullptr;
    std::vector<Keep> keep = {};                 ///< one per column
    std::uint64_t bodyBegin = 0, bodyEnd = 0;    ///< bytes of the records
};

/// A cell that is neither a number nor missing.
struct OddCell {
    std::uint32_t column = 0, row = 0, line = 0; ///< row and line within the chunk
    std::size_t at = 0, size = 0;                ///< its text in ParsedChunk::texts
};

/// A record that is not as it should be.
struct OddRecord {
    enum Kind { TooFew, TooMany, OpenQuote } kind = TooFew;
    std::size_t line = 0, fields = 0;            ///< line within the chunk
    std::string text;
};

/// The records that start in one range of bytes.
struct ParsedChunk {
    std::uint64_t begin = 0, end = 0;            ///< of the bytes these records take: ends where the next chunk must begin
    std::size_t rows = 0, lines = 0, comments = 0;
    bool even = true;                            ///< all records have as many cells as the layout: row r starts at r · columns
    std::vector<double> values;                  ///< record by record; NaN: missing or odd
    std::vector<std::size_t> starts;             ///< of the records in `values`, and the end; only if not even
    std::vector<OddCell> odd;                    ///< by column, then row
    std::vector<std::size_t> firstOdd;           ///< by column, and the end; empty if there are none
    std::string texts;
    std::vector<OddRecord> oddRecords;
    std::size_t badBytes = 0;                    ///< that are no UTF-8
    std::optional<std::uint64_t> zero;           ///< place of a zero byte
    std::optional<Error> error;
    bool unsure = false;                         ///< not finished: the assumed beginning was hardly right
    void clear();
};

/// Parses the records that start in [from, to). `begin`: where the first one starts; unknown: after the first line end that can be
/// seen, which is wrong inside a quoted cell; the caller compares with where the chunk before ended. `buffer` is reused.
void parseChunk(const ByteSource &source, const Layout &layout, std::uint64_t from, std::uint64_t to,
                std::optional<std::uint64_t> begin, std::size_t maxRows, std::vector<char> &buffer, ParsedChunk &out);

} // namespace netloom::csv
