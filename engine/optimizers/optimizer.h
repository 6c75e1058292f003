#pragma once

#include "core/registry.h"

namespace netloom {

/// One contiguous piece of one parameter block. state[i]: same length as w.
struct UpdateSlice { Real *w; const Real *g; Real *const *state; std::size_t n; };

/// Elementwise update rule; spec/engine.md §7. begin once a step for all parameters, then apply for every tile, in any order and thread.
class NL_API Optimizer {
public:
    virtual ~Optimizer() = default;
    virtual int slotCount() const = 0;                                ///< buffers per parameter
    virtual double slotStart(int) const { return 0; }
    /// What one step needs, from the step index (0-based) and the learning rate alone: no state of its own.
    struct StepConstants { Real c[8] = {}; };
    virtual StepConstants begin(std::uint64_t step, double learningRate) const = 0;
    virtual void apply(const StepConstants &, const UpdateSlice &) const = 0;
    virtual double learningRate() const = 0;
};

} // namespace netloom
