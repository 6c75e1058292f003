#pragma once

#include "metrics/metric.h"
#include "metrics/moments.h"

namespace netloom {

/// Metrics of sums over all outputs; `counter` says of which.
class RegressionMetric : public Metric {
public:
    bool applies(int, int, bool regression) const override { return regression; }
    std::string counter() const override { return "error_sums"; }
    bool higherIsBetter() const override { return false; }
    std::optional<double> result(std::span<const double> state, int, int) const override
    {
        if (state[0] == 0) return std::nullopt;
        return value(state);
    }

protected:
    virtual double value(std::span<const double> sums) const = 0;
};

/// Metrics of each output's moments; the mean over the outputs where it is defined.
class MomentMetric : public Metric {
public:
    bool applies(int, int, bool regression) const override { return regression; }
    std::string counter() const override { return "regression_moments"; }
    std::optional<double> result(std::span<const double> state, int outputs, int) const override
    {
        double total = 0, weights = 0;
        for (int k = 0; k < outputs; ++k) {
            const Moments m = loadMoments(state.data(), k);
            const auto v = m.n > 0 ? value(m) : std::nullopt;
            if (!v) continue;
            total += *v * weight(m);
            weights += weight(m);
        }
        if (weights == 0) return std::nullopt;
        return total / weights;
    }

protected:
    virtual std::optional<double> value(const Moments &m) const = 0;
    virtual double weight(const Moments &) const { return 1; }
};

} // namespace netloom
