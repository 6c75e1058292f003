#pragma once

#include "data/steps/support.h"

namespace netloom::steps {

/// Encoders that put one number in the place of each level. Levels of all columns are stored one after the other.
class CodeStep : public Step {
public:
    CodeStep(Values config, std::string type);
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override;
    Result<void> apply(Frame &frame, const Values &state) const override;
    std::vector<std::string> textColumns(const Frame &frame, const Values &state) const override;

protected:
    /// Levels of a column in the order of their codes, or what is wrong with it.
    virtual Result<std::vector<std::string>> order(const Column &column) const = 0;
    /// The number of each level; by default its place.
    virtual std::vector<double> numbersOf(const Column &column, const std::vector<std::string> &levels,
                                          std::span<const std::uint32_t> trainRows) const;
    /// What a missing cell becomes; NaN: it stays missing, for an imputer.
    virtual double missingNumber(const Column &column, std::span<const std::uint32_t> trainRows) const;
    const Values &config() const { return config_; }

private:
    Result<void> encode(Frame &frame, std::size_t at, const std::vector<std::string> &levels, std::span<const double> numbers,
                        double missing) const;

    Values config_;
    std::string type_, unknown_;
};
/// The option `unknown`: what a level never seen in training becomes.
Field unknownField(std::string def = "missing");

} // namespace netloom::steps
