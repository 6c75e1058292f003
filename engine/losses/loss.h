#pragma once

#include "core/registry.h"
#include "core/tensor.h"

namespace netloom {

/// How the values of the elements become the loss of a batch: Σwℓ / count, Σwℓ, Σwℓ / Σw.
enum class Reduction { Mean, Sum, WeightedMean };

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
    /// The output has no activation and holds logits (option from_logits): always the fused form.
    virtual bool fromLogits() const { return false; }
    /// The batch's loss is the root of the mean of these values (rmse).
    virtual bool rootOfMean() const { return false; }
    /// False: some elements do not count, depending on the target (ignore_class).
    virtual bool countsAll() const { return true; }
    /// Why the loss of these rows is not finite, where the part can tell: shown when a run diverges.
    virtual std::string explain(const LossContext &) const { return {}; }
    /// The mean of the targets is a fair constant prediction to compare with (hinge: it is not).
    virtual bool meanPredicts() const { return true; }
    /// Elements of these rows that count; with context weights the sum of their weights.
    virtual double counted(const LossContext &) const;
    Reduction reduction() const { return reduction_; }
    void setReduction(Reduction reduction) { reduction_ = reduction; }

private:
    Reduction reduction_ = Reduction::Mean;
};

/// Registers a loss with the option that all losses share, `reduction`.
struct NL_API LossRegistrar {
    LossRegistrar(PartInfo info, Factory<Loss> make);
};
/// The loss on class numbers as if they were one column per class, 1 for the true one: what Keras calls to_categorical.
NL_API std::unique_ptr<Loss> oneHotLoss(std::unique_ptr<Loss> loss);
/// ℓ of each element (rows × elements(), weights counted): Keras's reduction "none", for views and tests.
NL_API std::vector<double> elementLosses(const Loss &loss, const LossContext &context, bool fused);

} // namespace netloom
