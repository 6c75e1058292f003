#pragma once

#include "core/registry.h"

namespace netloom {

/// A function of many variables that a full-batch method makes small. Variables are in one flat order.
class NL_API Objective {
public:
    virtual ~Objective() = default;
    virtual std::size_t size() const = 0;
    /// f(x); the gradient too unless empty. Not a number where the function is not defined.
    virtual double value(std::span<const double> x, std::span<double> gradient) = 0;
    virtual bool hasResiduals() const { return false; }
    /// f is ½ Σ r²·scale with residuals r: returns Σ r²; fills JᵀJ (row-major, lower triangle) and Jᵀr unless empty.
    virtual double residuals(std::span<const double> x, std::span<double> jtj, std::span<double> jtr);
    /// Rounds x to what the function can be asked at (float32 weights), so that a continued run sees the same numbers.
    virtual void represent(std::span<double>) const {}
    /// Asked between evaluations.
    virtual bool stopping() const { return false; }
};

/// A full-batch method. It has a state, saved by name and number so that a continued run is the same run.
class NL_API Solver {
public:
    virtual ~Solver() = default;
    /// One iteration from x, which it changes. Errors: too many parameters, objective that does not suit.
    struct Step { bool converged = false; std::string reason; double value = 0; int evaluations = 0; };
    virtual Result<Step> step(Objective &objective, std::vector<double> &x) = 0;
    virtual Result<void> check(std::size_t /*parameters*/, bool /*residuals*/) const { return {}; }
    virtual bool needsResiduals() const { return false; }
    /// Vectors as long as x, by name.
    virtual std::vector<std::pair<std::string, std::vector<float>>> vectors() const { return {}; }
    virtual void setVectors(const std::vector<std::pair<std::string, std::vector<float>>> &) {}
    virtual Values numbers() const { return {}; }
    virtual void setNumbers(const Values &) {}
};

} // namespace netloom
