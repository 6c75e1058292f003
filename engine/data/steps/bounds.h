#pragma once

#include "data/steps/support.h"

namespace netloom::steps {

/// Lower and upper bound of a column: given, or by quantiles, quartiles or standard deviations of the training rows.
class Bounds {
public:
    explicit Bounds(const Values &config);
    Result<void> check(const std::string &step) const;
    /// Infinite where there is no bound; reorders the values.
    std::pair<double, double> of(std::vector<double> &values) const;

private:
    std::string rule_;
    double low_, high_, quantile_, factor_;
};
/// columns, rule, low, high, quantile, factor.
Schema boundsSchema(std::string columnsTip);

} // namespace netloom::steps
