#pragma once

#include "inspect/health.h"
#include "train/trainer.h"

namespace netloom {

/// Looks at networks with given weights, on copies: a fixed sample of validation rows (training rows without any) for what layers give, of
/// training rows for gradients, and one step of training as it would come next for the updates. The gradient is that of a training
/// pass: dropout acts, with the same draw each time. Same bits for the same weights. One thread at a time, any thread.
class NL_API HealthProbe {
public:
    struct Limits {
        std::size_t rows = 1024, gradientRows = 256;
        std::size_t bytes = std::size_t(64) << 20;  ///< of one pass's values; fewer rows are taken where they would not fit
    };
    /// `input.start` does not matter. Errors: those of Trainer::create.
    static Result<std::unique_ptr<HealthProbe>> create(TrainInput input, const Limits &limits);
    static Result<std::unique_ptr<HealthProbe>> create(TrainInput input) { return create(std::move(input), Limits()); }
    ~HealthProbe();
    Result<Health> look(const Checkpoint &state);

private:
    struct Impl;
    explicit HealthProbe(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> impl_;
};

} // namespace netloom
