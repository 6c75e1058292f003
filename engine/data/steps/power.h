#pragma once

#include "data/steps/support.h"

#include <functional>

namespace netloom::steps {

/// Power transforms: λ by maximum likelihood, then optionally mean 0 and deviation 1. Parameters: λ, mean, deviation, smallest value.
class Power : public Mapped {
public:
    Power(Values config, std::string type) : Mapped(std::move(config), std::move(type)), standardize_(getBool(this->config(), "standardize")) {}
    bool invertible() const override { return true; }

protected:
    /// The λ that makes the values most like a normal distribution; at least two different values.
    virtual double bestLambda(const std::vector<double> &values) const = 0;
    virtual double forward(double v, double lambda) const = 0;
    virtual double backward(double v, double lambda) const = 0;
    virtual Result<void> check(const std::string & /*column*/, const std::vector<double> & /*values*/) const { return {}; }
    Result<Parameters> learn(const std::string &column, std::vector<double> &values) const override;
    double map(double v, std::span<const double> p) const override { return (forward(v, p[0]) - p[1]) / p[2]; }
    double unmap(double v, std::span<const double> p) const override { return backward(v * p[2] + p[1], p[0]); }

private:
    bool standardize_;
};
/// Options columns, target, standardize.
Schema powerSchema(std::string columnsTip);
/// Where f is largest: a grid first, since likelihoods of odd data have several hills, then Brent's method.
double maximise(const std::function<double(double)> &f, double low, double high);

} // namespace netloom::steps
