#pragma once

#include "core/registry.h"
#include "data/generator.h"
#include "data/numpy_random.h"

namespace netloom::sklearn {

/// A matrix in C order, as the generators of scikit-learn fill it.
struct Matrix {
    std::size_t rows = 0, cols = 0;
    std::vector<double> values;
    Matrix(std::size_t r, std::size_t c) : rows(r), cols(c), values(r * c) {}
    double &at(std::size_t r, std::size_t c) { return values[r * cols + c]; }
    double at(std::size_t r, std::size_t c) const { return values[r * cols + c]; }
};
/// Standard normal or [0, 1) numbers in C order.
Matrix normal(std::size_t rows, std::size_t cols, NumpyRandom &random);
Matrix uniform(std::size_t rows, std::size_t cols, NumpyRandom &random);
/// Columns x0, x1 … of a matrix, its rows and columns taken in the given orders (empty: as they are).
std::vector<Column> columns(const Matrix &x, const std::vector<std::uint32_t> &rowOrder = {}, const std::vector<std::uint32_t> &columnOrder = {});
/// Column `label` of class numbers: binary for two classes.
Column labels(const std::vector<std::int32_t> &label, std::size_t classes, const std::vector<std::uint32_t> &rowOrder);
Field rowsField(std::int64_t def, const char *tooltip);
Field seedField();
Field featuresField(std::int64_t def);
Field wholeField(const char *key, std::int64_t def, const char *title, const char *tooltip, double min, double max);
Field numberField(const char *key, double def, const char *title, const char *tooltip, double min, double max);

} // namespace netloom::sklearn
