#pragma once

#include "data/byte_source.h"
#include "data/table.h"

#include <set>

namespace netloom {

/// How a text table is read; every member is stored in the project, so that re-import is identical. 0 / empty = detect.
/// As delimiter: the lines are prose, each is one text. (The unit separator, which no text holds.)
inline constexpr char kNoDelimiter = '\x1f';

/// How a text table is read; what is 0 or empty is found from the text.
struct CsvOptions {
    char delimiter = 0;                            ///< ',' ';' '\t' '|' ' ' or kNoDelimiter; 0: found
    char quote = 0;
    char decimal = 0;                              ///< '.' or ','
    std::optional<bool> header = {};
    std::string encoding = {};                     ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
    int skipRows = 0;
    std::vector<std::string> missingTokens = {"", "NA", "N/A", "NaN", "nan", "null", "NULL", "None", "?", "."};
    std::map<std::string, ColumnType> types = {};  ///< by column name, overrides what is inferred
    std::optional<char> comment = {};              ///< lines beginning with it are skipped; 0: none
    /// For dates such as 5/3/24 in columns where no value tells day from month; empty: day first, but month first with slashes.
    std::optional<bool> dayFirst = {};
    std::set<std::string> chosen = {};             ///< columns whose type the user set: a target of few whole numbers is a number then
    bool operator==(const CsvOptions &) const = default;
};

/// One problem of an import: nothing is dropped silently.
struct BadCell {
    std::size_t line = 0;                          ///< file line, from 1
    std::string column, text, reason, action;      ///< reason, action: translatable
};

/// How many cells of a column have the same problem, exactly, even where not all of them are listed.
struct BadCount {
    std::string column, reason;                    ///< column empty: the whole row
    std::size_t count = 0, firstLine = 0;
};

struct CsvTable {
    Table table;
    CsvOptions dialect;                            ///< what was used, nothing left to detect
    std::vector<BadCell> badCells;                 ///< by line; bounded, see badCounts
    std::vector<Error> warnings;                   ///< renamed headers, constant columns, ambiguous dates …
    std::vector<BadCount> badCounts = {};
};

/// Reads in parallel, in pieces: the table is all that grows. Equal for any number of threads. Any thread.
NL_API Result<CsvTable> readCsv(const ByteSource &source, const CsvOptions &options, const std::string &fileName,
                                std::size_t maxRows = 0, const ReadControl &control = {});
/// Reads bytes already in memory. `fileName` only for messages. `maxRows` 0 = all (previews pass 100). Any thread.
NL_API Result<CsvTable> readCsv(std::string_view bytes, const CsvOptions &options, const std::string &fileName,
                                std::size_t maxRows = 0, const std::atomic<bool> *cancel = nullptr);
/// Reads a file. Directories, devices, empty and binary files are refused with a message.
NL_API Result<CsvTable> readCsvFile(const std::string &path, const CsvOptions &options, std::size_t maxRows = 0,
                                    const std::atomic<bool> *cancel = nullptr);
NL_API Result<CsvTable> readCsvFile(const std::string &path, const CsvOptions &options, std::size_t maxRows, const ReadControl &control);
/// A file that is open already; `unpack`, if given, makes its text (gzip). Files of more than the policy's bytes go through the
/// cache on disk: their cells are not in memory, and the next time they are there at once.
NL_API Result<CsvTable> readCsvOf(const FileBytes &file, const std::function<Result<std::shared_ptr<const ByteSource>>()> &unpack,
                                  const CsvOptions &options, std::size_t maxRows = 0, const ReadControl &control = {});
/// RFC 4180, "\n" line ends, numbers in shortest form that reads back.
NL_API std::string writeCsv(const Table &table, char delimiter = ',');

} // namespace netloom
