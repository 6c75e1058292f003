#pragma once

#include "data/numpy_random.h"
#include "data/steps/support.h"

namespace netloom::steps {

/// Steps that change which training rows there are, by class. Nothing happens at prediction.
class Resampler : public Step {
public:
    Resampler(Values config, std::string type) : config_(std::move(config)), type_(std::move(type)) {}
    bool trainOnly() const override { return true; }
    bool resamples() const override { return true; }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override;
    Result<void> apply(Frame &, const Values &) const override { return {}; }
    Result<std::vector<std::uint32_t>> resample(Frame &frame, std::span<const std::uint32_t> trainRows) const override;

protected:
    using Rows = std::vector<std::uint32_t>;
    /// The new training rows from the rows of each class (in training order; classes in order, none empty).
    virtual Result<Rows> draw(Frame &frame, const Rows &all, const std::vector<Rows> &classes) const = 0;
    /// min(wanted rows for a ratio to the largest class); at least what the class has.
    static std::size_t wanted(double ratio, std::size_t largest, std::size_t own);
    const Values &config() const { return config_; }
    std::uint32_t seed() const { return std::uint32_t(getInt(config_, "seed")); }

private:
    Values config_;
    std::string type_;
};
Field seedField();
/// The option `ratio`: rows of each class as a share of the largest one.
Field ratioField(std::string tooltip);
/// The largest class.
std::size_t largest(const std::vector<std::vector<std::uint32_t>> &classes);
std::size_t smallest(const std::vector<std::vector<std::uint32_t>> &classes);
/// Appends rows to a frame: numeric features as given (row after row), all else copied from the rows they were made from.
void appendRows(Frame &frame, const std::vector<std::string> &features, const std::vector<double> &values, std::span<const std::uint32_t> origins);

} // namespace netloom::steps
