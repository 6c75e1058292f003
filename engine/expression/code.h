#pragma once

#include "core/result.h"

#include <map>
#include <string_view>

namespace netloom::expression {

/// One operation on whole blocks of values. A condition is 1 or 0, and NaN where a compared value is NaN.
enum class Code {
    Input, Constant, Add, Subtract, Multiply, Divide, Negate, Exp, Log, Log1p, Expm1, Tanh, Sigmoid, Softplus, Sqrt, Sin, Cos, Abs, Sign,
    Square, Integer, Power, Min, Max, Less, LessEqual, Equal, NotEqual, Where, Sum, Mean
};

/// Single assignment: operation i writes value i from values before it.
struct Operation {
    Code code = Code::Constant;
    int a = -1, b = -1, c = -1;  ///< operands; Input: a is the variable, Integer: b is the exponent
    double constant = 0;
    int column = 0;              ///< of the name or operator in the formula
    bool perRow = false;         ///< one value for the last axis (sum, mean), repeated along it
    bool active = false;         ///< depends on a variable
};

/// A formula as it runs.
struct Tape {
    std::vector<Operation> code;
    int result = -1;
    bool reduces = false;        ///< sums along the last axis somewhere
};

using Parameters = std::map<std::string, double, std::less<>>;

/// Limits that keep a formula's work and its compiler's stack small.
inline constexpr int kMaxOperations = 500, kMaxDepth = 100;
inline constexpr std::size_t kMaxLength = 4000;

/// What the formula compiles to. `variables` are its inputs in order; every parameter must be used.
Result<Tape> compile(std::string_view formula, const std::vector<std::string> &variables, const Parameters &parameters);
/// "a=0.1, b=2"; names that mean something already are refused.
Result<Parameters> readParameters(std::string_view text, const std::vector<std::string> &variables);
/// What the user wrote for an operation: "ln", "/", "where" …
const char *symbol(Code code);

} // namespace netloom::expression
