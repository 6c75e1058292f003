#pragma once

#include "data/csv_like.h"
#include "io/project.h"

namespace netloom {

/// One table from the bytes of a file, by the ending of its name; `.gz` is unpacked.
Result<CsvTable> readTable(const std::string &name, std::string_view bytes, const CsvOptions &options, const CsvLike &like = {});
/// The same from a file, in pieces; large ones through the cache on disk.
Result<CsvTable> readTableFile(const std::string &path, const CsvOptions &options, const CsvLike &like = {}, const ReadControl &control = {});
/// What a further file of the same kind is like, after the one that gave this table.
CsvLike likeTable(const CsvTable &first);
/// What files are called in one table: their names, with as much of the folders before as tells files of one name apart.
std::vector<std::string> fileNames(const std::vector<std::string> &paths);
/// Appends tables of one kind; several files get a column `file` (their names), which can serve as group; if the data have a column
/// of that name, `source_file`.
Result<Table> joinTables(std::vector<CsvTable> tables, const std::vector<std::string> &names);
/// Another file with the columns of a project's data, to predict or to judge: its form is found anew, its columns by name, their types
/// are those of the project. Errors: no names in it.
NL_API Result<ImportedData> importMore(const DataSpec &known, const std::string &path);

} // namespace netloom
