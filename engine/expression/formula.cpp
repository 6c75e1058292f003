#include "expression/formula.h"

#include "core/elementwise.h"
#include "core/reduce.h"
#include "core/tensor.h"
#include "expression/builder.h"
#include "expression/machine.h"
#include "expression/trigonometry.h"

namespace netloom::expression {

namespace {

constexpr int kBlock = 256;

/// What runs in training: the engine's own functions.
struct Fast {
    using Number = Real;
    static void exp(const Real *x, Real *y, int n) { vexp(x, y, n); }
    static void log(const Real *x, Real *y, int n) { vlog(x, y, n); }
    static void log1p(const Real *x, Real *y, int n) { vlog1p(x, y, n); }
    static void expm1(const Real *x, Real *y, int n) { vexpm1(x, y, n); }
    static void tanh(const Real *x, Real *y, int n) { vtanh(x, y, n); }
    static void sigmoid(const Real *x, Real *y, int n) { vsigmoid(x, y, n); }
    static void sin(const Real *x, Real *y, int n) { vsin(x, y, n); }
    static void cos(const Real *x, Real *y, int n) { vcos(x, y, n); }
    static double sum(const Real *x, int n) { return netloom::sum(x, n); }
};

/// The same in double by libm, for tests.
struct Exact {
    using Number = double;
    static void map(Code code, const double *x, double *y, int n)
    {
        for (int i = 0; i < n; ++i) y[i] = compute(code, x[i], 0, 0);
    }
    static void exp(const double *x, double *y, int n) { map(Code::Exp, x, y, n); }
    static void log(const double *x, double *y, int n) { map(Code::Log, x, y, n); }
    static void log1p(const double *x, double *y, int n) { map(Code::Log1p, x, y, n); }
    static void expm1(const double *x, double *y, int n) { map(Code::Expm1, x, y, n); }
    static void tanh(const double *x, double *y, int n) { map(Code::Tanh, x, y, n); }
    static void sigmoid(const double *x, double *y, int n) { map(Code::Sigmoid, x, y, n); }
    static void sin(const double *x, double *y, int n) { map(Code::Sin, x, y, n); }
    static void cos(const double *x, double *y, int n) { map(Code::Cos, x, y, n); }
    static double sum(const double *x, int n)
    {
        double s = 0;
        for (int i = 0; i < n; ++i) s += x[i];
        return s;
    }
};

/// One buffer a thread that only ever grows.
template <class T> T *storage(std::size_t n)
{
    thread_local AlignedBuffer<T> buffer;
    if (buffer.size() < n) buffer.resize(n);
    return buffer.data();
}

/// Values of a block: whole rows where the formula sums along them.
int blockSize(const Tape &tape, int n, int last) { return std::min(n, tape.reduces ? std::max(1, kBlock / last) * last : kBlock); }

template <class M, class T = typename M::Number>
void run(const Tape &tape, const T *const *inputs, const T *seed, T *const *grads, int n, int last, T *values)
{
    if (n == 0) return;
    const int block = blockSize(tape, n, last);
    Machine<M> machine(tape, storage<T>(Machine<M>::storageSize(tape, block)), block, last);
    const T *shifted[kMaxOperations] = {};
    for (int start = 0; start < n; start += block) {
        const int count = std::min(block, n - start);
        for (const Operation &op : tape.code)
            if (op.code == Code::Input) shifted[op.a] = inputs[op.a] + start;
        machine.forward(shifted, count);
        if (seed) machine.backward(seed + start);
        if (seed)
            for (std::size_t i = 0; i < tape.code.size(); ++i)
                if (tape.code[i].code == Code::Input && grads[tape.code[i].a])
                    std::copy_n(machine.adjoint(int(i)), count, grads[tape.code[i].a] + start);
        if (values) std::copy_n(machine.result(), count, values + start);
    }
}

} // namespace

Result<Formula> Formula::make(std::string_view text, std::vector<std::string> variables, std::string_view parameters)
{
    auto known = readParameters(parameters, variables);
    if (!known) return known.error();
    auto tape = compile(text, variables, *known);
    if (!tape) return tape.error();
    Formula f;
    f.variables_ = std::move(variables);
    f.tape_ = std::move(*tape);
    return f;
}

bool Formula::perRow() const { return tape_.code[std::size_t(tape_.result)].perRow; }

bool Formula::uses(int variable) const
{
    return std::any_of(tape_.code.begin(), tape_.code.end(), [=](const Operation &o) { return o.code == Code::Input && o.a == variable; });
}

void Formula::evaluate(const Real *const *inputs, Real *out, int n, int last) const
{
    run<Fast>(tape_, inputs, static_cast<const Real *>(nullptr), static_cast<Real *const *>(nullptr), n, last, out);
}

void Formula::gradient(const Real *const *inputs, const Real *seed, Real *const *grads, int n, int last, Real *values) const
{
    run<Fast>(tape_, inputs, seed, grads, n, last, values);
}

void Formula::reference(const double *const *inputs, const double *seed, double *const *grads, int n, int last, double *values) const
{
    run<Exact>(tape_, inputs, seed, grads, n, last, values);
}

namespace {

using FastMachine = Machine<Fast>;

/// Follows what is not finite from the result back to the operation that made it of finite values.
struct Culprit { int operation = -1; int element = 0; };

Culprit culpritValue(const Tape &tape, const FastMachine &m, int element, int last)
{
    const auto bad = [&](int i, int e) { return i >= 0 && !std::isfinite(m.value(i)[e]); };
    Culprit c{tape.result, element};
    while (true) {
        const Operation &op = tape.code[std::size_t(c.operation)];
        if (op.code == Code::Input || op.code == Code::Constant) return c;
        int from = -1;
        if (op.code == Code::Sum || op.code == Code::Mean) {
            const int row = c.element / last * last;
            for (int e = row; e < row + last && from < 0; ++e)
                if (bad(op.a, e)) from = op.a, c.element = e;
        } else if (op.code == Code::Where) {
            const Real chosen = m.value(op.a)[c.element];
            from = bad(op.a, c.element) ? op.a : chosen != 0 ? op.b : op.c;
            if (!bad(from, c.element)) from = -1;
        } else {
            for (const int o : {op.a, op.code == Code::Integer ? -1 : op.b})
                if (from < 0 && bad(o, c.element)) from = o;
        }
        if (from < 0) return c;
        c.operation = from;
    }
}

/// The operation whose slope is not finite although what arrives at it is.
Culprit culpritSlope(const Tape &tape, const FastMachine &m, int element)
{
    for (std::size_t i = tape.code.size(); i-- > 0;) {
        const Operation &op = tape.code[i];
        if (!op.active || op.code == Code::Input || !std::isfinite(m.adjoint(int(i))[element])) continue;
        for (const int o : {op.a, op.code == Code::Integer ? -1 : op.b, op.c})
            if (o >= 0 && tape.code[std::size_t(o)].active && !std::isfinite(m.adjoint(o)[element])) return {int(i), element};
    }
    return {tape.result, element};
}

std::string number(Real v) { return toText(double(v)); }

/// "ln needs a value above 0, but gets -0.2".
std::string reason(const Operation &op, Real a, Real b, bool slope)
{
    const std::string what = symbol(op.code);
    if (slope)
        return format(NL_TR("expression", "{0} of {1} has no finite slope"), {what, number(op.code == Code::Divide || op.code == Code::Power ? b : a)});
    switch (op.code) {
    case Code::Log: return format(NL_TR("expression", "{0} needs a value above 0, but gets {1}"), {what, number(a)});
    case Code::Log1p: return format(NL_TR("expression", "{0} needs a value above -1, but gets {1}"), {what, number(a)});
    case Code::Sqrt: return format(NL_TR("expression", "{0} needs a value of at least 0, but gets {1}"), {what, number(a)});
    case Code::Divide:
        if (b == 0) return format(NL_TR("expression", "{0} is divided by 0"), {number(a)});
        break;
    case Code::Power:
        return format(a < 0 ? NL_TR("expression", "{0} ^ {1} does not exist: the power of a negative number must be whole")
                            : NL_TR("expression", "{0} ^ {1} is too large or does not exist"),
                      {number(a), number(b)});
    case Code::Exp:
    case Code::Expm1: return format(NL_TR("expression", "{0} of {1} is too large for a number"), {what, number(a)});
    default: break;
    }
    return format(NL_TR("expression", "the result of {0} is too large for a number"), {what});
}

} // namespace

std::string Formula::explain(const Real *const *inputs, int last, bool slopes) const
{
    FastMachine m(tape_, storage<Real>(FastMachine::storageSize(tape_, last)), last, last);
    m.forward(inputs, last);
    const auto found = [&](const Culprit &c, bool slope) {
        const Operation &op = tape_.code[std::size_t(c.operation)];
        std::string at;
        for (std::size_t v = 0; v < variables_.size(); ++v)
            if (uses(int(v))) at += (at.empty() ? "" : ", ") + variables_[v] + " = " + number(inputs[v][c.element]);
        if (op.code == Code::Input) return format(NL_TR("expression", "the formula is given {0}"), {at});
        const Real a = m.value(op.a)[c.element], b = op.b >= 0 && op.code != Code::Integer ? m.value(op.b)[c.element] : Real(0);
        return format(NL_TR("expression", "column {0}: {1} (at {2})"), {std::to_string(op.column), reason(op, a, b, slope), at});
    };
    for (int e = 0; e < last; ++e)
        if (!std::isfinite(m.result()[e])) return found(culpritValue(tape_, m, e, last), false);
    if (!slopes) return {};
    std::vector<Real> seed(std::size_t(last), Real(1));
    m.backward(seed.data());
    for (std::size_t i = 0; i < tape_.code.size(); ++i)
        if (tape_.code[i].code == Code::Input)
            for (int e = 0; e < last; ++e)
                if (!std::isfinite(m.adjoint(int(i))[e])) return found(culpritSlope(tape_, m, e), true);
    return {};
}

} // namespace netloom::expression
