#pragma once

#include "metrics/metric.h"

namespace netloom {

/// The sums of one output, or of all of them.
struct RegressionState { double n = 0, squares = 0, absolute = 0, truth = 0, truthSquares = 0; };

inline RegressionState regressionState(std::span<const double> s, int output)
{
    const auto at = std::size_t(output) * 6;
    return {s[at], s[at + 1], s[at + 2], s[at + 3], s[at + 4]};
}

/// Metrics of a regression; result adds up the outputs.
class RegressionMetric : public Metric {
public:
    bool applies(int, int, bool regression) const override { return regression; }
    std::string counter() const override { return "regression_sums"; }
    bool higherIsBetter() const override { return false; }
    std::optional<double> result(std::span<const double> state, int outputs, int) const override
    {
        RegressionState all;
        for (int k = 0; k < outputs; ++k) {
            const RegressionState one = regressionState(state, k);
            all.n += one.n;
            all.squares += one.squares;
            all.absolute += one.absolute;
        }
        if (all.n == 0) return std::nullopt;
        return value(all);
    }

protected:
    /// From the sums over all outputs; not called where result is overridden.
    virtual double value(const RegressionState &) const { return 0; }
};

} // namespace netloom
