#pragma once

#include "core/registry.h"
#include "core/tensor.h"

namespace netloom {

struct LossContext {
    int rows = 0;
    View prediction;                 ///< (rows, outputs); logits in the fused form
    View target;                     ///< as Source gives it: same shape, or one class index per element
    int last = 1;                    ///< size of the last axis: "mean over outputs" runs over it
    const Real *weights = nullptr;   ///< per row, or null
    View gradient;                   ///< ∂(Σ w·ℓ · scale)/∂prediction, overwritten; null data: not wanted
    Real scale = 1;                  ///< 1 / loss divisor
    View probabilities;              ///< fused form: σ(z) or softmax(z) written here; may be the prediction view itself
};

/// ℓ per sample and its gradient; spec/engine.md §5. The executor divides by the count of elements, not by Σw.
class NL_API Loss {
public:
    virtual ~Loss() = default;
    virtual Result<void> check(const Port &prediction, const Port &target) const = 0;
    /// Activation it is computed together with from logits ("sigmoid", "softmax"; empty: none). `fused` says which form runs.
    virtual std::string fusesWith() const { return {}; }
    /// Σ over rows of weight·ℓ (time axes: summed over steps too), in double, fixed order. Writes the gradient.
    virtual double compute(const LossContext &, bool fused) const = 0;
    /// Elements that one sample counts for in the divisor (time steps; 1 for flat outputs).
    virtual int elements(const Port &prediction) const { return prediction.shape.rank() > 1 ? int(prediction.shape.size() / prediction.shape.last()) : 1; }
    virtual bool sparseTarget() const { return false; }   ///< target holds class indices
};

} // namespace netloom
