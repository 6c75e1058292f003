#pragma once

#include "data/recipe.h"

namespace netloom::steps {

/// Lists of a config or a state; an absent or empty one of either kind is empty (a stored empty list has no kind).
NL_API std::vector<std::string> texts(const Values &v, std::string_view key);
NL_API std::vector<double> numbers(const Values &v, std::string_view key);

/// Whether the column is one of the frame's targets.
bool isTarget(const Frame &frame, const std::string &column);
/// The option `columns` that most steps have.
Field columnsField(std::string tooltip);
/// Names of the columns a step with statistics works on: those listed, else all feature columns of numbers.
Result<std::vector<std::string>> numberColumns(const Frame &frame, const Values &config, const std::string &step);
/// An error that names the column and lists those that are there.
Error noColumn(const std::string &step, const std::string &column, const Table &table);

/// A linear step fitted per column: y = (x − offset) / scale. Derived: what offset and scale are.
class Scaler : public Step {
public:
    explicit Scaler(Values config, std::string type) : config_(std::move(config)), type_(std::move(type)) {}
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override;
    Result<void> apply(Frame &frame, const Values &state) const override;
    double invert(const std::string &column, double v, const Values &state) const override;

protected:
    struct Line { double offset = 0, scale = 1; };
    /// From the values of the training rows, none of them missing, at least one.
    virtual Line line(std::vector<double> &values) const = 0;
    const Values &config() const { return config_; }

private:
    Values config_;
    std::string type_;
};
/// Options columns and target, as every scaler has them.
Schema scalerSchema();
/// Mean and population deviation; a column that is constant but for rounding (scikit-learn's rule) has deviation 0.
std::pair<double, double> meanAndDeviation(const std::vector<double> &values);
/// Linear interpolation between order statistics, as NumPy's percentile; reorders the values.
double quantile(std::vector<double> &values, double q);

} // namespace netloom::steps
