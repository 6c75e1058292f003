#pragma once

#include "core/registry.h"
#include "core/tensor.h"

namespace netloom {

/// y = f(x) on a matrix of `rows` × `cols` with stride ld (softmax: along cols; the rest elementwise). NaN passes through.
/// In place is allowed (y == x) if !needsInput().
class NL_API Activation {
public:
    virtual ~Activation() = default;
    virtual bool needsInput() const { return false; }   ///< derivative needs x, not only y
    virtual bool rowwise() const { return false; }      ///< mixes the columns of a row
    virtual void forward(const Real *x, Real *y, int rows, int cols, int ld) const = 0;
    /// dx = dy · f'(x) (dx == dy allowed). x is null unless needsInput().
    virtual void backward(const Real *x, const Real *y, const Real *dy, Real *dx, int rows, int cols, int ld) const = 0;
    /// Why f of this row (one last axis) is not finite, where the part can tell: shown when a run diverges.
    virtual std::string explain(const Real * /*x*/, int /*cols*/) const { return {}; }
};

} // namespace netloom
