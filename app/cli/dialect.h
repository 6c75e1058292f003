#pragma once

#include "data/csv.h"

#include <CLI/CLI.hpp>

namespace netloom::cli {

/// Options that say how text tables are read, where what is found by itself is wrong. `csv` must live as long as the parser.
void addDialect(CLI::App &command, CsvOptions &csv);
/// Whether the columns whose types were given are there.
Result<void> checkTypes(const CsvOptions &csv, const Table &table);

} // namespace netloom::cli
