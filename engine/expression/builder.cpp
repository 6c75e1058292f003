#include "expression/builder.h"

#include <bit>
#include <cmath>
#include <limits>

namespace netloom::expression {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

double condition(bool holds, double a, double b)
{
    return std::isnan(a) || std::isnan(b) ? kNaN : holds ? 1.0 : 0.0;
}

bool same(const Operation &x, const Operation &y)
{
    return x.code == y.code && x.a == y.a && x.b == y.b && x.c == y.c
           && std::bit_cast<std::uint64_t>(x.constant) == std::bit_cast<std::uint64_t>(y.constant);
}

} // namespace

double compute(Code code, double a, double b, double c)
{
    switch (code) {
    case Code::Add: return a + b;
    case Code::Subtract: return a - b;
    case Code::Multiply: return a * b;
    case Code::Divide: return a / b;
    case Code::Negate: return -a;
    case Code::Exp: return std::exp(a);
    case Code::Log: return std::log(a);
    case Code::Log1p: return std::log1p(a);
    case Code::Expm1: return std::expm1(a);
    case Code::Tanh: return std::tanh(a);
    case Code::Sigmoid: return a < 0 ? std::exp(a) / (1 + std::exp(a)) : 1 / (1 + std::exp(-a));
    case Code::Softplus: return std::isnan(a) ? a : std::fmax(a, 0.0) + std::log1p(std::exp(-std::fabs(a)));
    case Code::Sqrt: return std::sqrt(a);
    case Code::Sin: return std::sin(a);
    case Code::Cos: return std::cos(a);
    case Code::Abs: return std::fabs(a);
    case Code::Sign: return std::isnan(a) ? a : double(a > 0) - double(a < 0);
    case Code::Square: return a * a;
    case Code::Integer:
    case Code::Power: return std::pow(a, b);
    case Code::Min: return std::isnan(a) ? a : std::isnan(b) ? b : a < b ? a : b;
    case Code::Max: return std::isnan(a) ? a : std::isnan(b) ? b : a > b ? a : b;
    case Code::Less: return condition(a < b, a, b);
    case Code::LessEqual: return condition(a <= b, a, b);
    case Code::Equal: return condition(a == b, a, b);
    case Code::NotEqual: return condition(a != b, a, b);
    case Code::Where: return std::isnan(a) ? a : a != 0 ? b : c;
    case Code::Mean: return a;
    case Code::Input:
    case Code::Constant:
    case Code::Sum: break;
    }
    return kNaN;
}

const char *symbol(Code code)
{
    switch (code) {
    case Code::Add: return "+";
    case Code::Subtract: return "−";
    case Code::Multiply: return "×";
    case Code::Divide: return "÷";
    case Code::Negate: return "−";
    case Code::Exp: return "exp";
    case Code::Log: return "ln";
    case Code::Log1p: return "log1p";
    case Code::Expm1: return "expm1";
    case Code::Tanh: return "tanh";
    case Code::Sigmoid: return "sigmoid";
    case Code::Softplus: return "softplus";
    case Code::Sqrt: return "sqrt";
    case Code::Sin: return "sin";
    case Code::Cos: return "cos";
    case Code::Abs: return "abs";
    case Code::Sign: return "sign";
    case Code::Square:
    case Code::Integer:
    case Code::Power: return "^";
    case Code::Min: return "min";
    case Code::Max: return "max";
    case Code::Less: return "<";
    case Code::LessEqual: return "≤";
    case Code::Equal: return "==";
    case Code::NotEqual: return "≠";
    case Code::Where: return "where";
    case Code::Sum: return "sum";
    case Code::Mean: return "mean";
    case Code::Input: return "variable";
    case Code::Constant: return "number";
    }
    return "";
}

int Builder::add(Operation op)
{
    for (std::size_t i = 0; i < tape_.code.size(); ++i)
        if (same(tape_.code[i], op)) return int(i);
    tape_.code.push_back(op);
    return int(tape_.code.size()) - 1;
}

int Builder::input(int variable, int column)
{
    return add({.code = Code::Input, .a = variable, .column = column, .active = true});
}

int Builder::constant(double value, int column)
{
    return add({.code = Code::Constant, .constant = value, .column = column, .perRow = true});
}

int Builder::apply(Code code, int column, int a, int b, int c)
{
    Operation op{.code = code, .a = a, .b = b, .c = c, .column = column};
    bool constants = code != Code::Sum; // the sum of a constant needs the length of the axis
    bool perRow = true;
    const auto operand = [&](int i) {
        if (i < 0) return 0.0;
        const Operation &o = (*this)[i];
        op.active = op.active || o.active;
        constants = constants && o.code == Code::Constant;
        perRow = perRow && o.perRow;
        return o.constant;
    };
    const double x = operand(a), y = operand(b), z = operand(c);
    // What is not finite is left to run: the self-test then tells operation, value and column.
    if (const double value = constants ? compute(code, x, y, z) : kNaN; std::isfinite(value)) return constant(value, column);
    op.perRow = perRow || code == Code::Sum || code == Code::Mean;
    return add(op);
}

int Builder::power(int base, int exponent, int column)
{
    const Operation &e = (*this)[exponent];
    if (e.code != Code::Constant || (*this)[base].code == Code::Constant) return apply(Code::Power, column, base, exponent);
    const double p = e.constant;
    if (p == 0) return constant(1, column);
    if (p == 1) return base;
    if (p == 2) return apply(Code::Square, column, base);
    if (p == 0.5) return apply(Code::Sqrt, column, base);
    if (p != std::floor(p) || std::fabs(p) > 64) return apply(Code::Power, column, base, exponent);
    const Operation &b = (*this)[base];
    const int whole = add({.code = Code::Integer, .a = base, .b = int(std::fabs(p)), .column = column, .perRow = b.perRow, .active = b.active});
    return p > 0 ? whole : apply(Code::Divide, column, constant(1, column), whole);
}

Tape Builder::finish(int result) &&
{
    const auto &all = tape_.code;
    std::vector<int> renumbered(all.size(), -1);
    std::vector<char> needed(all.size(), 0);
    needed[std::size_t(result)] = 1;
    for (std::size_t i = all.size(); i-- > 0;) {
        if (!needed[i] || all[i].code == Code::Input) continue;
        for (const int operand : {all[i].a, all[i].code == Code::Integer ? -1 : all[i].b, all[i].c})
            if (operand >= 0) needed[std::size_t(operand)] = 1;
    }
    Tape out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!needed[i]) continue;
        Operation op = all[i];
        const auto move = [&](int &operand) {
            if (operand >= 0) operand = renumbered[std::size_t(operand)];
        };
        if (op.code != Code::Input) {
            move(op.a);
            if (op.code != Code::Integer) move(op.b);
            move(op.c);
        }
        renumbered[i] = int(out.code.size());
        out.reduces = out.reduces || op.code == Code::Sum || op.code == Code::Mean;
        out.code.push_back(op);
    }
    out.result = renumbered[std::size_t(result)];
    return out;
}

} // namespace netloom::expression
