#pragma once

#include "core/api.h"
#include "core/schema.h"
#include "expression/code.h"

namespace netloom::expression {

/// A formula ready to run. Immutable; all functions may be called from many threads at once and allocate nothing
/// after a thread's first call.
class NL_API Formula {
public:
    /// `parameters`: "a=0.1, b=2". Errors name the column and what was expected.
    static Result<Formula> make(std::string_view text, std::vector<std::string> variables, std::string_view parameters = {});

    const std::vector<std::string> &variables() const { return variables_; }
    bool rowwise() const { return tape_.reduces; }  ///< sums or means along the last axis somewhere
    /// One value for the whole last axis; it stands at each of its places.
    bool perRow() const;
    bool uses(int variable) const;
    /// n values in rows of `last`; inputs per variable (null if unused). Out may be one of the inputs.
    void evaluate(const Real *const *inputs, Real *out, int n, int last) const;
    /// grads[v] = ∂(Σ seed·result)/∂v for each v whose pointer is not null; may be the seed. values: result, if wanted.
    void gradient(const Real *const *inputs, const Real *seed, Real *const *grads, int n, int last, Real *values = nullptr) const;
    /// The same in double by libm's functions: for the self-test, and for tests to compare with.
    void reference(const double *const *inputs, const double *seed, double *const *grads, int n, int last, double *values) const;
    /// Why the result (or, with slopes, a gradient) of one row of `last` values is not finite: place, operation, offending
    /// value. Empty if all is finite.
    std::string explain(const Real *const *inputs, int last, bool slopes) const;

private:
    std::vector<std::string> variables_;
    Tape tape_;
};

/// Points at which a self-test runs: per variable one value each.
using Points = std::vector<std::vector<double>>;

/// Finite values and slopes on all points, and slopes that agree with central differences; an error shows the first
/// place where not. `wanted`: variables whose slopes matter.
Result<void> selfTest(const Formula &formula, const Points &points, const std::vector<int> &wanted);
/// `count` values from … to, 0 among them if it lies between.
std::vector<double> gridValues(double from, double to, int count);
/// Remembers what `test` said about `key`: the same formula is checked again with every edit of a network.
Result<void> testOnce(const std::string &key, const std::function<Result<void>()> &test);

// Fields that the expression parts share.
Field parametersField();
Field testField(const char *key, double def);
/// Everything of a config that its self-test depends on.
std::string configKey(const char *part, const Values &config);

} // namespace netloom::expression
