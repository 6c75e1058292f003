#pragma once

#include "data/csv.h"

namespace netloom {

/// One table from the bytes of a file, by the ending of its name; `.gz` is unpacked.
Result<CsvTable> readTable(const std::string &name, std::string_view bytes, const CsvOptions &options);
/// The same from a file, in pieces; large ones through the cache on disk.
Result<CsvTable> readTableFile(const std::string &path, const CsvOptions &options, const ReadControl &control = {});
/// Appends tables of one kind; several files get a column `file` (their names), which can serve as group.
Result<Table> joinTables(std::vector<CsvTable> tables, const std::vector<std::string> &names);

} // namespace netloom
