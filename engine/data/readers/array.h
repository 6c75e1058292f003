#pragma once

#include "data/reader.h"

#include <span>

namespace netloom::arrays {

/// A view of numbers or texts in a file: element (i, j, …) lies at `data` + Σ index × stride bytes.
struct Array {
    std::string name;
    char kind = 'f';                     ///< b i u f (numbers), U S (texts)
    std::size_t itemSize = 0;
    bool bigEndian = false;
    std::vector<std::size_t> shape;
    std::vector<std::size_t> strides;    ///< bytes
    std::string_view data;
    std::size_t rows() const { return shape.empty() ? 0 : shape[0]; }
    std::size_t width() const;           ///< elements of a row
};

/// Sizes and strides of a C- or Fortran-ordered array over its bytes. Errors: sizes that overflow, too few bytes, text of rank 2.
NL_API Result<void> layOut(Array &array, bool fortran, const std::string &file);
/// The number at byte place `at`.
double numberAt(const Array &array, std::size_t at);
/// Columns "name" (rank 1) or "name[i,j]" in C order; whole-number labels (y, label, target …) become classes.
Result<std::vector<Column>> columnsOf(const Array &array, const std::string &file, std::vector<Error> &warnings);
/// Column types the user has chosen, as far as the cells allow.
void applyTypes(CsvTable &table, const CsvOptions &options);
/// An array file as the importer hands it on: nothing of a text dialect.
CsvTable tableOf(std::vector<Column> columns, std::vector<Error> warnings, const CsvOptions &options);
/// One .npy file; the array looks into `bytes`.
NL_API Result<Array> readNpy(std::string_view bytes, const std::string &name, const std::string &file);
/// Arrays of one file side by side; x_train, x_test and the like below each other with a column `split`.
NL_API Result<CsvTable> joinArrays(const std::vector<Array> &list, const CsvOptions &options, const std::string &file);
/// "(60000, 28, 28)".
std::string shapeText(const std::vector<std::size_t> &shape);

} // namespace netloom::arrays
