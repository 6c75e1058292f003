#pragma once

#include "data/recipe.h"

#include <limits>

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
/// As numberColumns, but without a list only those with more than two different values in the training rows: measurements, no flags.
Result<std::vector<std::string>> measuredColumns(const Frame &frame, std::span<const std::uint32_t> trainRows, const Values &config,
                                                 const std::string &step);
/// Columns an encoder works on: those listed, else all categories and all columns with two texts (`numbers`: two numbers too).
std::vector<std::string> categoryColumns(const Frame &frame, const Values &config, bool numbers = false);
/// Whether all levels of a coded column read as numbers.
bool readsAsNumbers(const Column &column);
/// All cells as numbers, NaN where missing or text.
std::vector<double> cells(const Column &column);
/// The numbers of the given rows that are not missing.
std::vector<double> present(const Column &column, std::span<const std::uint32_t> rows);
/// Levels as texts, in the order used everywhere; of a column of numbers its different values.
std::vector<std::string> levelsOf(const Column &column);
/// Index of each cell's text in `levels`, -1 if missing, -2 if it is none of them.
std::vector<std::int32_t> placesIn(const Column &column, const std::vector<std::string> &levels);
/// "The stored state of the step … is damaged".
Error damaged(const std::string &step);
/// Note that a column has cells that training never saw; `what` says what they become.
Error unknownLevels(const Column &column, const std::vector<std::int32_t> &places, const char *text);
/// Adds a column; one of that name already there is an Error.
Result<void> addColumn(Frame &frame, Column column, const std::string &step);
/// An error that names the column and lists those that are there.
Error noColumn(const std::string &step, const std::string &column, const Table &table);

/// A linear step fitted per column: y = (x − offset) / scale. Derived: what offset and scale are.
class Scaler : public Step {
public:
    explicit Scaler(Values config, std::string type) : config_(std::move(config)), type_(std::move(type)) {}
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override;
    Result<void> apply(Frame &frame, const Values &state) const override;
    double invert(const std::string &column, double v, const Values &state) const override;
    std::function<double(double)> inverse(const std::string &column, const Values &state) const override;
    bool invertible() const override { return true; }

protected:
    struct Line { double offset = 0, scale = 1; };
    /// A spread below this is none: scikit-learn's rule.
    static constexpr double kTiny = 10 * std::numeric_limits<double>::epsilon();
    /// From the values of the training rows, none of them missing, at least one.
    virtual Line line(std::vector<double> &values) const = 0;
    const Values &config() const { return config_; }

private:
    Values config_;
    std::string type_;
};
/// A step that maps each number of a column by parameters learnt from the training rows.
class Mapped : public Step {
public:
    explicit Mapped(Values config, std::string type) : config_(std::move(config)), type_(std::move(type)) {}
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override;
    Result<void> apply(Frame &frame, const Values &state) const override;
    double invert(const std::string &column, double v, const Values &state) const override;
    std::function<double(double)> inverse(const std::string &column, const Values &state) const override;

protected:
    using Parameters = std::vector<double>;
    /// From the values of the training rows, none missing, maybe none at all. Every column gives the same number of parameters.
    virtual Result<Parameters> learn(const std::string &column, std::vector<double> &values) const = 0;
    virtual double map(double v, std::span<const double> p) const = 0;
    virtual double unmap(double v, std::span<const double>) const { return v; }
    /// Whether a column that the user did not list takes part.
    virtual bool suits(const std::vector<double> & /*values*/) const { return true; }
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
