#pragma once

#include "core/api.h"

namespace netloom {

/// Width of a panel: the same at every CPU level, only the register tile differs.
inline constexpr int kPanel = 16;
inline constexpr int panels(int n) { return (n + kPanel - 1) / kPanel; }

/// C[m × 16·panels] = start + A·B, every element one chain of fused multiply-adds in k order.
/// A is read as a[i·aRow + k·aK]; B as b[p·bPanel + k·bK + j] (panels, or a plain matrix with bPanel = 16, bK = ld);
/// C as c[i·cRow + p·cPanel + j].
struct Product {
    int m = 0, k = 0, panels = 0;
    const Real *a = nullptr;
    std::ptrdiff_t aRow = 0, aK = 1;
    const Real *b = nullptr;
    std::ptrdiff_t bPanel = 0, bK = kPanel;
    Real *c = nullptr;
    std::ptrdiff_t cRow = 0, cPanel = kPanel;
    const Real *start = nullptr;        ///< one row per panel to begin with (bias), stride bPanel; null: zero
    bool accumulate = false;            ///< begin with what C holds
    int lastColumns = kPanel;           ///< columns stored of the last panel; the rest of C is not touched
};
NL_API void product(const Product &p);

// Packed parameters: panels [⌈N/16⌉][K+1][16], the bias in row K; columns past N are zero.
inline std::size_t packedSize(int k, int n) { return std::size_t(panels(n)) * std::size_t(k + 1) * kPanel; }
/// Transposed panels [⌈K/16⌉][N][16]; columns past K are zero.
inline std::size_t transposedSize(int k, int n) { return std::size_t(panels(k)) * std::size_t(n) * kPanel; }
/// plain: (K, N) C order.
NL_API void packKernel(const float *plain, int k, int n, Real *packed);
NL_API void unpackKernel(const Real *packed, int k, int n, float *plain);
NL_API void packBias(const float *plain, int k, int n, Real *packed);
NL_API void unpackBias(const Real *packed, int k, int n, float *plain);
/// Rows [row0, row0+rows) of one panel into the transposed panels. row0 a multiple of 16.
NL_API void transposePanel(const Real *packed, int k, int n, int panel, int row0, int rows, Real *transposed);

/// Σ over rows of m[r·ld + j], j < 16: one chain per column.
NL_API void columnSums(const Real *m, int rows, std::ptrdiff_t ld, Real *out, bool accumulate);

/// GF/s of a loop of register-only fused multiply-adds at the widest vectors of this build, on the calling thread.
NL_API double measurePeak(double seconds);

} // namespace netloom
