#pragma once

#include "layers/layer.h"

namespace netloom::recurrent {

/// Matrix products of a kernel (panels) whose columns are blocks of `units`, one block per gate. `gate` < 0: all of them.
/// Columns of one gate that do not fill whole panels go through `room` (rows × 16·panels of the gate at most; see gateRoom).
struct Kernel {
    ParamView w;
    int units = 0;
    Real *room = nullptr;

    /// z = (bias +) a·W, or z += a·W.
    void forward(const Real *a, std::ptrdiff_t lda, int rows, int gate, Real *z, int ldz, bool bias, bool accumulate) const;
    /// da (+)= dz·Wᵀ, `columns` = the kernel's rows; the last panel stores only what there is.
    void backward(const Real *dz, int ldz, int rows, int gate, Real *da, std::ptrdiff_t lda, bool accumulate) const;
    /// dW += aᵀ·dz over `rows` pairs, into packed panels; with `bias` the bias row += Σ dz.
    void gradient(const Real *a, int lda, const Real *dz, int ldz, int rows, int gate, Real *packed, bool bias) const;
};

/// Reals that Kernel::room needs for so many rows.
int gateRoom(int units, int rows);

} // namespace netloom::recurrent
