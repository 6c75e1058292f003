#pragma once

#include "core/registry.h"
#include "core/shape.h"

namespace netloom {

/// A projection of a weight tensor onto what is allowed, after every step; spec/engine.md §8.
class NL_API Constraint {
public:
    virtual ~Constraint() = default;
    virtual Result<void> check(const Shape &) const { return {}; }
    /// Also once after the first weights are drawn (Keras: from the first step on).
    virtual bool applyAtStart() const { return true; }
    /// Doubles of working memory that apply() wants.
    virtual std::size_t scratch(const Shape &) const { return 0; }
    /// In place, in the plain Keras layout. No allocation.
    virtual void apply(Real *w, const Shape &shape, double *scratch) const = 0;
};

} // namespace netloom
