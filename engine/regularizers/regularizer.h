#pragma once

#include "core/registry.h"
#include "core/shape.h"

namespace netloom {

/// A penalty on a weight tensor, or on the outputs of a layer (activity); spec/engine.md §8. Never negative.
class NL_API Regularizer {
public:
    virtual ~Regularizer() = default;
    virtual Result<void> check(const Shape &) const { return {}; }
    /// l1·Σ|w| + l2·Σw²: such a penalty is computed piece by piece, in any layout; the others see the whole tensor.
    struct Elementwise { double l1 = 0, l2 = 0; };
    virtual std::optional<Elementwise> elementwise() const { return std::nullopt; }
    /// Doubles of working memory that penalty() wants.
    virtual std::size_t scratch(const Shape &) const { return 0; }
    /// Penalty of a tensor in the plain Keras layout (activity: rows first); writes ∂penalty/∂w if `gradient` is not null. No allocation.
    virtual double penalty(const Real *w, const Shape &shape, Real *gradient, double *scratch) const = 0;
    /// Allowed for this shape but likely wrong; code W-….
    virtual std::optional<Error> warning(const Shape &) const { return std::nullopt; }
    /// Meant for one of the two uses only: "weights", "activity", or empty for both.
    virtual std::string_view onlyFor() const { return {}; }
    /// The activity penalty is divided by the batch's rows (where the training setting asks for it).
    virtual bool perBatch() const { return true; }
};

} // namespace netloom
