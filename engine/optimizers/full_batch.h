#pragma once

#include "optimizers/common.h"
#include "optimizers/solver.h"

namespace netloom {

/// A full-batch method in the list of optimisers: no rule per weight, a solver instead.
template <class S> class FullBatch final : public Optimizer {
public:
    explicit FullBatch(const Values &v) : config_(v) {}
    int slotCount() const override { return 0; }
    std::string slotName(int) const override { return {}; }
    StepConstants begin(std::uint64_t, double) const override { return {}; }
    void apply(const StepConstants &, const UpdateSlice &) const override {}
    double learningRate() const override { return 1; }
    std::unique_ptr<Solver> solver() const override { return std::make_unique<S>(config_); }

private:
    Values config_;
};

} // namespace netloom
