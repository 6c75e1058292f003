#pragma once

#include "core/api.h"

#include <algorithm>
#include <cstddef>

namespace netloom {

/// Calls f(offset, count) for each contiguous run of a matrix: one run if the rows touch, else one per row,
/// so that padding columns are never read or written.
template <class F> void eachRun(int rows, int cols, int ld, F f)
{
    if (cols == ld) {
        f(std::ptrdiff_t(0), std::ptrdiff_t(rows) * cols);
        return;
    }
    for (int r = 0; r < rows; ++r) f(std::ptrdiff_t(r) * ld, std::ptrdiff_t(cols));
}

inline constexpr std::ptrdiff_t kBlock = 256;

/// Calls f(offset, count, scratch) over the matrix in pieces of at most kBlock numbers; scratch has room for
/// Arrays · kBlock.
template <int Arrays = 1, class F> void eachBlock(int rows, int cols, int ld, F f)
{
    alignas(64) Real scratch[Arrays * kBlock];
    eachRun(rows, cols, ld, [&](std::ptrdiff_t at, std::ptrdiff_t n) {
        for (std::ptrdiff_t start = 0; start < n; start += kBlock) f(at + start, std::min(kBlock, n - start), scratch);
    });
}

/// y[i] = f(x[i]); x and y may be the same matrix.
template <class F> void mapRows(const Real *x, Real *y, int rows, int cols, int ld, F f)
{
    eachRun(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n) {
        const Real *a = x + at;
        Real *b = y + at;
#pragma GCC ivdep
        for (std::ptrdiff_t i = 0; i < n; ++i) b[i] = f(a[i]);
    });
}

/// dx[i] = f(p[i], dy[i]); p is x or y of the forward pass; dx and dy may be the same matrix.
template <class F>
void mapRows(const Real *p, const Real *dy, Real *dx, int rows, int cols, int ld, F f)
{
    eachRun(rows, cols, ld, [=](std::ptrdiff_t at, std::ptrdiff_t n) {
        const Real *a = p + at, *g = dy + at;
        Real *d = dx + at;
#pragma GCC ivdep
        for (std::ptrdiff_t i = 0; i < n; ++i) d[i] = f(a[i], g[i]);
    });
}

} // namespace netloom
