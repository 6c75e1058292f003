#pragma once

#include "expression/code.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom::expression {

/// Runs a tape forward and backward over blocks of values: one loop per operation, never one decision per value.
/// Maths gives the number type and the functions; Number *storage holds storageSize() numbers.
template <class Maths> class Machine {
public:
    using T = typename Maths::Number;
    /// Up to `capacity` values at a time, in rows of `last`.
    Machine(const Tape &tape, T *storage, int capacity, int last) : tape_(tape), storage_(storage), capacity_(capacity), last_(last)
    {
        for (std::size_t i = 0; i < tape.code.size(); ++i)
            if (tape.code[i].code == Code::Constant) std::fill_n(own(i), capacity, T(tape.code[i].constant));
    }
    static std::size_t storageSize(const Tape &tape, int capacity)
    {
        return 2 * tape.code.size() * std::size_t(stride(capacity)) + std::size_t(stride(capacity));
    }
    /// Values of all operations for n ≤ capacity values per variable. What inputs point to is read, not copied.
    void forward(const T *const *inputs, int n)
    {
        n_ = n;
        for (std::size_t i = 0; i < tape_.code.size(); ++i) step(tape_.code[i], i, inputs);
    }
    const T *value(int i) const { return values_[std::size_t(i)]; }
    const T *result() const { return value(tape_.result); }
    /// After forward: seed = ∂J/∂result, n values; then adjoint(i) = ∂J/∂value i for active operations.
    void backward(const T *seed)
    {
        for (std::size_t i = 0; i < tape_.code.size(); ++i)
            if (tape_.code[i].active) std::fill_n(adjointOf(i), n_, T(0));
        std::copy_n(seed, n_, adjointOf(std::size_t(tape_.result)));
        for (std::size_t i = tape_.code.size(); i-- > 0;)
            if (tape_.code[i].active) back(tape_.code[i], i);
    }
    const T *adjoint(int i) const { return adjointOf(std::size_t(i)); }

private:
    static int stride(int capacity) { return (capacity + 15) / 16 * 16; }
    T *own(std::size_t i) const { return storage_ + i * std::size_t(stride(capacity_)); }
    T *adjointOf(std::size_t i) const { return own(tape_.code.size() + i); }
    T *spare() const { return own(2 * tape_.code.size()); }
    const T *operand(int i) const { return i < 0 ? nullptr : values_[std::size_t(i)]; }

    template <class F> void unary(const T *a, T *y, F f)
    {
#pragma GCC ivdep
        for (int i = 0; i < n_; ++i) y[i] = f(a[i]);
    }
    template <class F> void binary(const T *a, const T *b, T *y, F f)
    {
#pragma GCC ivdep
        for (int i = 0; i < n_; ++i) y[i] = f(a[i], b[i]);
    }
    /// 1 or 0; a compared NaN stays one, so that no comparison hides it.
    template <class F> void compare(const T *a, const T *b, T *y, F holds)
    {
        binary(a, b, y, [holds](T p, T q) {
            const T truth = holds(p, q) ? T(1) : T(0);
            const T either = p + q;
            return p != p || q != q ? either : truth;
        });
    }
    template <class F> void perRow(const T *a, T *y, F f)
    {
        for (int r = 0; r < n_; r += last_) std::fill_n(y + r, last_, f(a + r));
    }
    /// adjoint(to) += adjoint(from) · slope(i). Where nothing arrives nothing is added: a branch of where() that was
    /// not chosen may have an infinite slope.
    template <class F> void add(int to, std::size_t from, F slope)
    {
        if (to < 0 || !tape_.code[std::size_t(to)].active) return;
        const T *g = adjointOf(from);
        T *d = adjointOf(std::size_t(to));
#pragma GCC ivdep
        for (int i = 0; i < n_; ++i) {
            const T part = g[i] * slope(i);
            d[i] += g[i] == 0 ? T(0) : part;
        }
    }
    void step(const Operation &op, std::size_t at, const T *const *inputs);
    void stepFunction(const Operation &op, const T *a, T *y);
    void power(const T *a, const T *b, T *y);
    void back(const Operation &op, std::size_t at);
    void backFunction(const Operation &op, std::size_t at, const T *a, const T *y);
    void backPower(const Operation &op, std::size_t at);

    const Tape &tape_;
    T *storage_;
    int capacity_, last_, n_ = 0;
    const T *values_[kMaxOperations + 1] = {};
};

template <class M> void Machine<M>::step(const Operation &op, std::size_t at, const T *const *inputs)
{
    values_[at] = op.code == Code::Input ? inputs[op.a] : own(at);
    if (op.code == Code::Input || op.code == Code::Constant) return;
    T *y = own(at);
    const T *a = operand(op.a), *b = op.code == Code::Integer ? nullptr : operand(op.b), *c = operand(op.c);
    switch (op.code) {
    case Code::Add: return binary(a, b, y, [](T p, T q) { return p + q; });
    case Code::Subtract: return binary(a, b, y, [](T p, T q) { return p - q; });
    case Code::Multiply: return binary(a, b, y, [](T p, T q) { return p * q; });
    case Code::Divide: return binary(a, b, y, [](T p, T q) { return p / q; });
    case Code::Power: return power(a, b, y);
    case Code::Integer:
        std::copy_n(a, n_, y);
        for (int k = 1; k < op.b; ++k) binary(y, a, y, [](T p, T q) { return p * q; });
        return;
    case Code::Min: return binary(a, b, y, [](T p, T q) { const T m = p < q ? p : q; const T either = p + q; return p != p || q != q ? either : m; });
    case Code::Max: return binary(a, b, y, [](T p, T q) { const T m = p > q ? p : q; const T either = p + q; return p != p || q != q ? either : m; });
    case Code::Less: return compare(a, b, y, [](T p, T q) { return p < q; });
    case Code::LessEqual: return compare(a, b, y, [](T p, T q) { return p <= q; });
    case Code::Equal: return compare(a, b, y, [](T p, T q) { return p == q; });
    case Code::NotEqual: return compare(a, b, y, [](T p, T q) { return p != q; });
    case Code::Where:
        for (int i = 0; i < n_; ++i) {
            const T chosen = a[i] != 0 ? b[i] : c[i];
            y[i] = a[i] != a[i] ? a[i] : chosen;
        }
        return;
    case Code::Sum: return perRow(a, y, [this](const T *row) { return T(M::sum(row, last_)); });
    case Code::Mean: return perRow(a, y, [this](const T *row) { return T(M::sum(row, last_) / last_); });
    default: return stepFunction(op, a, y);
    }
}

template <class M> void Machine<M>::stepFunction(const Operation &op, const T *a, T *y)
{
    switch (op.code) {
    case Code::Negate: return unary(a, y, [](T p) { return -p; });
    case Code::Exp: return M::exp(a, y, n_);
    case Code::Log: return M::log(a, y, n_);
    case Code::Log1p: return M::log1p(a, y, n_);
    case Code::Expm1: return M::expm1(a, y, n_);
    case Code::Tanh: return M::tanh(a, y, n_);
    case Code::Sigmoid: return M::sigmoid(a, y, n_);
    case Code::Softplus: // max(x, 0) + ln(1 + e^−|x|): no overflow
        unary(a, y, [](T p) { return -std::fabs(p); });
        M::exp(y, y, n_);
        M::log1p(y, y, n_);
        return binary(a, y, y, [](T p, T l) { const T top = p > 0 ? p : T(0); return top + l; });
    case Code::Sin: return M::sin(a, y, n_);
    case Code::Cos: return M::cos(a, y, n_);
    case Code::Sqrt: return unary(a, y, [](T p) { return std::sqrt(p); });
    case Code::Abs: return unary(a, y, [](T p) { return std::fabs(p); });
    case Code::Sign: return unary(a, y, [](T p) { const T s = T(p > 0) - T(p < 0); return p != p ? p : s; });
    case Code::Square: return unary(a, y, [](T p) { return p * p; });
    default: return;
    }
}

/// exp(b·ln|a|), then the cases that have no logarithm.
template <class M> void Machine<M>::power(const T *a, const T *b, T *y)
{
    unary(a, y, [](T p) { return p == 0 ? T(1) : std::fabs(p); });
    M::log(y, y, n_);
    binary(y, b, y, [](T l, T q) { return l * q; });
    M::exp(y, y, n_);
    for (int i = 0; i < n_; ++i) {
        const T p = a[i], q = b[i];
        const T zero = q > 0 ? T(0) : q == 0 ? T(1) : std::numeric_limits<T>::infinity();
        const T half = q / 2;
        const bool whole = std::floor(q) == q, odd = whole && std::floor(half) != half;
        const T negative = !whole ? std::numeric_limits<T>::quiet_NaN() : odd ? -y[i] : y[i];
        y[i] = p == 0 ? zero : p < 0 ? negative : y[i];
    }
}

template <class M> void Machine<M>::back(const Operation &op, std::size_t at)
{
    const T *a = operand(op.code == Code::Input ? -1 : op.a), *b = op.code == Code::Integer ? nullptr : operand(op.b);
    const T *y = values_[at];
    const auto one = [](int) { return T(1); };
    const bool both = op.b >= 0 && (op.code == Code::Min || op.code == Code::Max) && tape_.code[std::size_t(op.a)].active && tape_.code[std::size_t(op.b)].active;
    const T tie = both ? T(0.5) : T(0); // at max(x, 0) the slope of 0 is 0, as in relu
    switch (op.code) {
    case Code::Input: return;
    case Code::Add: add(op.a, at, one); return add(op.b, at, one);
    case Code::Subtract: add(op.a, at, one); return add(op.b, at, [](int) { return T(-1); });
    case Code::Multiply: add(op.a, at, [b](int i) { return b[i]; }); return add(op.b, at, [a](int i) { return a[i]; });
    case Code::Divide: add(op.a, at, [b](int i) { return 1 / b[i]; }); return add(op.b, at, [b, y](int i) { return -y[i] / b[i]; });
    case Code::Power: return backPower(op, at);
    case Code::Integer: {
        T *p = spare(); // a^(n−1)
        std::fill_n(p, n_, T(1));
        for (int k = 1; k < op.b; ++k) binary(p, a, p, [](T u, T v) { return u * v; });
        return add(op.a, at, [p, n = T(op.b)](int i) { return n * p[i]; });
    }
    case Code::Min:
        add(op.a, at, [=](int i) { return a[i] < b[i] ? T(1) : a[i] > b[i] ? T(0) : tie; });
        return add(op.b, at, [=](int i) { return a[i] > b[i] ? T(1) : a[i] < b[i] ? T(0) : tie; });
    case Code::Max:
        add(op.a, at, [=](int i) { return a[i] > b[i] ? T(1) : a[i] < b[i] ? T(0) : tie; });
        return add(op.b, at, [=](int i) { return a[i] < b[i] ? T(1) : a[i] > b[i] ? T(0) : tie; });
    case Code::Where:
        add(op.b, at, [a](int i) { return a[i] != 0 ? T(1) : T(0); });
        return add(op.c, at, [a](int i) { return a[i] != 0 ? T(0) : T(1); });
    case Code::Sum:
    case Code::Mean: {
        if (!tape_.code[std::size_t(op.a)].active) return;
        const T share = op.code == Code::Mean ? T(1) / T(last_) : T(1);
        const T *g = adjointOf(at);
        T *d = adjointOf(std::size_t(op.a));
        for (int r = 0; r < n_; r += last_) {
            const T total = T(M::sum(g + r, last_)) * share;
            for (int i = r; i < r + last_; ++i) d[i] += total;
        }
        return;
    }
    default: return backFunction(op, at, a, y);
    }
}

template <class M> void Machine<M>::backFunction(const Operation &op, std::size_t at, const T *a, const T *y)
{
    T *other = spare();
    switch (op.code) {
    case Code::Negate: return add(op.a, at, [](int) { return T(-1); });
    case Code::Exp: return add(op.a, at, [y](int i) { return y[i]; });
    case Code::Expm1: return add(op.a, at, [y](int i) { return y[i] + 1; });
    case Code::Log: return add(op.a, at, [a](int i) { return 1 / a[i]; });
    case Code::Log1p: return add(op.a, at, [a](int i) { return 1 / (1 + a[i]); });
    case Code::Tanh: return add(op.a, at, [y](int i) { const T square = y[i] * y[i]; return 1 - square; });
    case Code::Sigmoid: return add(op.a, at, [y](int i) { return y[i] * (1 - y[i]); });
    case Code::Softplus: M::sigmoid(a, other, n_); return add(op.a, at, [other](int i) { return other[i]; });
    case Code::Sqrt: return add(op.a, at, [y](int i) { return T(0.5) / y[i]; });
    case Code::Sin: M::cos(a, other, n_); return add(op.a, at, [other](int i) { return other[i]; });
    case Code::Cos: M::sin(a, other, n_); return add(op.a, at, [other](int i) { return -other[i]; });
    case Code::Abs: return add(op.a, at, [a](int i) { return T(a[i] > 0) - T(a[i] < 0); });
    case Code::Square: return add(op.a, at, [a](int i) { return 2 * a[i]; });
    default: return; // sign and comparisons: flat
    }
}

template <class M> void Machine<M>::backPower(const Operation &op, std::size_t at)
{
    const T *a = operand(op.a), *b = operand(op.b), *y = values_[at];
    add(op.a, at, [=](int i) {
        const T zero = b[i] > 1 ? T(0) : b[i] == 1 ? T(1) : b[i] == 0 ? T(0) : std::numeric_limits<T>::infinity();
        return a[i] == 0 ? zero : b[i] * y[i] / a[i];
    });
    if (!tape_.code[std::size_t(op.b)].active) return;
    T *l = spare();
    M::log(a, l, n_);
    add(op.b, at, [=](int i) { return a[i] == 0 ? T(0) : y[i] * l[i]; });
}

} // namespace netloom::expression
