#pragma once

#include "data/csv.h"

namespace netloom {

/// The columns of a text table read before, of the same kind as the one to read. The options are then those that file was read with:
/// of its form (delimiter, quotes, header, encoding, lines to skip …) holds what reads these names in the new text as well, or what
/// the new text leaves open; a file may have a form of its own.
struct CsvLike {
    std::vector<std::string> columns = {};
    bool inOrder = false;            ///< a text without a header gets these names, if it has as many columns
    bool operator==(const CsvLike &) const = default;
};

/// What the user should know about columns: nothing in them, one value, whole numbers that may be codes. `except`: a column that is
/// not looked at.
NL_API std::vector<Error> columnNotes(const Table &table, const std::string &except = {});

/// As readCsv and readCsvOf in csv.h; `like` without columns changes nothing.
NL_API Result<CsvTable> readCsv(const ByteSource &source, const CsvOptions &options, const CsvLike &like, const std::string &fileName,
                                std::size_t maxRows = 0, const ReadControl &control = {});
NL_API Result<CsvTable> readCsvOf(const FileBytes &file, const std::function<Result<std::shared_ptr<const ByteSource>>()> &unpack,
                                  const CsvOptions &options, const CsvLike &like, std::size_t maxRows = 0, const ReadControl &control = {});

} // namespace netloom
