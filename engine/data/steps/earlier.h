#pragma once

#include "data/steps/support.h"

namespace netloom::steps {

/// Steps that add columns made of earlier rows; the first rows have none and stay missing.
class EarlierRows : public Step {
public:
    EarlierRows(Values config, std::string type) : config_(std::move(config)), type_(std::move(type)) {}
    bool beforeSplit() const override { return true; }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override;
    Result<void> apply(Frame &frame, const Values &state) const override;

protected:
    /// What is appended to the column's name, one per column made.
    virtual std::vector<std::string> suffixes() const = 0;
    /// The values of one made column.
    virtual std::vector<double> made(const std::vector<double> &values, std::size_t which) const = 0;
    const Values &config() const { return config_; }

private:
    Values config_;
    std::string type_;
};

} // namespace netloom::steps
