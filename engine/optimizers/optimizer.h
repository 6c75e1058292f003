#pragma once

#include "core/registry.h"

namespace netloom {

class Solver;

/// One contiguous piece of one parameter block. state[i]: same length as w.
struct UpdateSlice { Real *w; const Real *g; Real *const *state; std::size_t n; };

/// What every optimiser offers beside its rule; spec/engine.md §7. 0: off.
struct UpdateOptions {
    double weightDecay = 0;                      ///< decoupled: w ← w − η·ω·w before the rule
    bool decayBiases = true;                     ///< false: only parameters of two axes and more
    double clipValue = 0, clipNorm = 0, globalClipNorm = 0; ///< at most one
    bool ema = false;                            ///< running mean of the weights
    double emaMomentum = 0.99;
    int emaOverwriteEvery = 0;                   ///< updates
    int accumulationSteps = 1;                   ///< batches whose mean gradient makes one update
    bool byNorm() const { return clipNorm > 0 || globalClipNorm > 0; }
};

/// Elementwise update rule; spec/engine.md §7. constants once a step for all parameters, then apply for every tile, in any order and thread.
class NL_API Optimizer {
public:
    virtual ~Optimizer() = default;
    virtual int slotCount() const = 0;                                ///< buffers per parameter that the rule needs
    virtual double slotStart(int) const { return 0; }
    virtual std::string slotName(int) const = 0;                      ///< as Keras names it
    /// What one step needs, from the step index (0-based) and the learning rate alone: no state of its own.
    struct StepConstants {
        Real c[8] = {};
        Real decay = 0, averageKeep = 0;
        bool update = true;                                           ///< false: the gradient is only added up
        bool overwrite = false;                                       ///< weights become their running mean after the update
    };
    virtual StepConstants begin(std::uint64_t step, double learningRate) const = 0;
    virtual void apply(const StepConstants &, const UpdateSlice &) const = 0;
    virtual double learningRate() const = 0;
    /// The gradient is wanted at another point: lookAhead moves w there before the forward pass, apply comes back.
    virtual bool looksAhead() const { return false; }
    virtual void lookAhead(const StepConstants &, const UpdateSlice &) const {}
    /// Full-batch methods: what does the work instead of begin and apply. Null for all others.
    virtual std::unique_ptr<Solver> solver() const;

    UpdateOptions options;
    std::string schedule;                                             ///< part text of the learning rate's schedule; empty: constant

    /// begin and what the options add. batchStep: batches since the buffers were new.
    StepConstants constants(std::uint64_t batchStep, double learningRate) const;
    /// Buffers per parameter: those of the rule, then gradients added up, then the running mean.
    int bufferCount() const;
    std::string bufferName(int i) const;
    double bufferStart(int i) const;
    int accumulatorBuffer() const;                                    ///< -1: none
    int averageBuffer() const;                                        ///< -1: none
};

/// Optimiser from text, or what is wrong with it; options that exclude each other are E-COMBO.
NL_API Result<std::unique_ptr<Optimizer>> makeOptimizer(std::string_view text);

} // namespace netloom
