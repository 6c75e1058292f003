#pragma once

#include "regularizers/regularizer.h"

namespace netloom {

/// A tensor as a matrix: the last axis are the columns, all others the rows.
struct MatrixView {
    const Real *data;
    int rows, cols;
    MatrixView(const Real *w, const Shape &shape) : data(w), rows(int(shape.size() / shape.last())), cols(shape.last()) {}
    double at(int i, int j) const { return data[std::ptrdiff_t(i) * cols + j]; }
};

/// AᵀA (cols × cols) of a matrix, in double, each element one sum in the order of the rows.
inline void gramOfColumns(const MatrixView &a, double *gram)
{
    for (int i = 0; i < a.cols * a.cols; ++i) gram[i] = 0;
    for (int r = 0; r < a.rows; ++r)
        for (int i = 0; i < a.cols; ++i)
            for (int j = 0; j < a.cols; ++j) gram[i * a.cols + j] += a.at(r, i) * a.at(r, j);
}

/// AAᵀ (rows × rows).
inline void gramOfRows(const MatrixView &a, double *gram)
{
    for (int i = 0; i < a.rows; ++i)
        for (int j = 0; j <= i; ++j) {
            double s = 0;
            for (int c = 0; c < a.cols; ++c) s += a.at(i, c) * a.at(j, c);
            gram[i * a.rows + j] = gram[j * a.rows + i] = s;
        }
}

} // namespace netloom
