// Formulas: what they compute, what is said about wrong ones, that no text brings the compiler down.
#include "activations/activation.h"
#include "core/elementwise.h"
#include "core/registry.h"
#include "expression/formula.h"
#include "losses/loss.h"
#include "metrics/metric.h"

#include <QTest>

#include <atomic>
#include <cmath>
#include <cstdlib>
#include <new>
#include <random>

using namespace netloom;
using namespace netloom::expression;

namespace {

std::atomic<int> allocations{0};

} // namespace

void *operator new(std::size_t n)
{
    ++allocations;
    if (void *p = std::malloc(n ? n : 1)) return p;
    throw std::bad_alloc();
}
void operator delete(void *p) noexcept { std::free(p); }
void operator delete(void *p, std::size_t) noexcept { std::free(p); }
void *operator new(std::size_t n, std::align_val_t a)
{
    ++allocations;
    const auto size = std::size_t(a);
    if (void *p = std::aligned_alloc(size, (n + size - 1) / size * size)) return p;
    throw std::bad_alloc();
}
void operator delete(void *p, std::align_val_t) noexcept { std::free(p); }
void operator delete(void *p, std::size_t, std::align_val_t) noexcept { std::free(p); }

namespace {

/// The formula at one point, by the fast path.
double at(const std::string &text, const std::vector<double> &values, const std::vector<std::string> &names, const std::string &parameters = {})
{
    const auto f = Formula::make(text, names, parameters);
    if (!f) qFatal("%s: %s", text.c_str(), message(f.error()).c_str());
    std::vector<Real> numbers(values.begin(), values.end());
    std::vector<const Real *> inputs;
    for (const Real &v : numbers) inputs.push_back(&v);
    Real out = 0;
    f->evaluate(inputs.data(), &out, 1, 1);
    return double(out);
}

QString refused(const std::string &text, const std::vector<std::string> &names, const std::string &parameters = {})
{
    const auto f = Formula::make(text, names, parameters);
    return f ? QStringLiteral("(accepted)") : QString::fromStdString(message(f.error()));
}

QString refusedPart(PartKind kind, const std::string &text)
{
    const auto p = parsePart(kind, text);
    return p ? QStringLiteral("(accepted)") : QString::fromStdString(message(p.error()));
}

/// Every output of two activations over one matrix, forward and backward, differs by at most `tolerance`.
void compareActivations(const char *own, const char *builtIn, double tolerance)
{
    const auto a = makePart<Activation>(PartKind::Activation, own), b = makePart<Activation>(PartKind::Activation, builtIn);
    QVERIFY2(a.ok(), own);
    QVERIFY2(b.ok(), "the built-in part is not there");
    constexpr int n = 700;
    std::vector<Real> x(n), ya(n), yb(n), g(n), da(n), db(n);
    for (int i = 0; i < n; ++i) {
        x[std::size_t(i)] = Real(-3.5 + 7.0 * (i + 0.5) / n); // not 0: max of two slopes has no side there
        g[std::size_t(i)] = Real(0.5 + 0.001 * i);
    }
    (*a)->forward(x.data(), ya.data(), 1, n, n);
    (*b)->forward(x.data(), yb.data(), 1, n, n);
    (*a)->backward(x.data(), ya.data(), g.data(), da.data(), 1, n, n);
    (*b)->backward(x.data(), yb.data(), g.data(), db.data(), 1, n, n);
    for (std::size_t i = 0; i < n; ++i) {
        QVERIFY2(std::fabs(double(ya[i]) - double(yb[i])) <= tolerance, qPrintable(QStringLiteral("%1 at %2: %3, %4").arg(own).arg(double(x[i])).arg(double(ya[i])).arg(double(yb[i]))));
        QVERIFY2(std::fabs(double(da[i]) - double(db[i])) <= 4 * tolerance, qPrintable(QStringLiteral("slope of %1 at %2: %3, %4").arg(own).arg(double(x[i])).arg(double(da[i])).arg(double(db[i]))));
    }
}

} // namespace

class TestExpression : public QObject {
    Q_OBJECT
private slots:
    void values_data();
    void values();
    void messages_data();
    void messages();
    void partMessages_data();
    void partMessages();
    void rows();
    void nanPasses();
    void sineAndCosine();
    void slopeAtZero();
    void slopes_data();
    void slopes();
    void likeBuiltInActivations_data();
    void likeBuiltInActivations();
    void likeBuiltInLosses_data();
    void likeBuiltInLosses();
    void lossWeights();
    void metricIsRatioOfSums();
    void metricOfCounts();
    void textRoundTrip_data();
    void textRoundTrip();
    void explainsWhatIsNotFinite();
    void randomTextNeverCrashes();
    void noAllocationPerCall();
};

void TestExpression::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("expected");
    const auto row = [](const char *text, double expected) { QTest::newRow(text) << QString::fromUtf8(text) << expected; };
    // x = 2, y = -3
    row("x + y * x", -4);
    row("(x + y) * x", -2);
    row("-x^2", -4);
    row("2^-x", 0.25);
    row("2^3^2 + 0*x", 512);
    row("x ** 3", 8);
    row("x²+y³", -23);
    row("x − y", 5);
    row("x × y ÷ 4 · 2", -3);
    row("--x", 2);
    row("+x - -y", -1);
    row("1e1*x + .5 + 2.", 22.5);
    row("x > y", 1);
    row("x <= y", 0);
    row("x ≥ 2", 1);
    row("x == 2", 1);
    row("x ≠ 2", 0);
    row("where(x > 1, y, x)", -3);
    row("where(x < 1, y, x)", 2);
    row("max(x, y, 7) + min(x, y)", 4);
    row("abs(y) + sign(y) + sign(x - 2)", 2);
    row("sqrt(x*8)", 4);
    row("x^0.5", std::sqrt(2.0));
    row("x^2.5", std::pow(2.0, 2.5));
    row("y^x", 9);
    row("y^3 + y^-1", -27 - 1.0 / 3);
    row("x^y", 0.125);
    row("exp(x) + ln(x) + log(x)", std::exp(2.0) + 2 * std::log(2.0));
    row("log2(x*4) + log10(x*50)", 5);
    row("log1p(x) + expm1(x)", std::log1p(2.0) + std::expm1(2.0));
    row("tanh(x) + sigmoid(y)", std::tanh(2.0) + 1 / (1 + std::exp(3.0)));
    row("sin(x) * cos(y)", std::sin(2.0) * std::cos(-3.0));
    row("softplus(y)", std::log1p(std::exp(-3.0)));
    row("relu(y) + relu(x)", 2);
    row("clip(y, -1, 1) + clip(x, 0, 1)", 0);
    row("square(x + 1)", 9);
    row("pi + e + 0*x", 3.14159265358979 + 2.71828182845905);
    row("d = x - y; s = d*d; s + d", 30);
    row("sum(x) + mean(y)", -1);
    QTest::newRow("parameters") << QStringLiteral("a * x + b") << 2.5;
    row("  x\n +\t1 ", 3);
    row("where(x > 5, ln(x - 5), 1)", 1);
}

void TestExpression::values()
{
    QFETCH(QString, text);
    QFETCH(double, expected);
    const std::string parameters = text.startsWith(QLatin1String("a *")) ? "a=0.5, b=1.5" : "";
    const double got = at(text.toStdString(), {2, -3}, {"x", "y"}, parameters);
    QVERIFY2(std::fabs(got - expected) <= 2e-6 * std::max(1.0, std::fabs(expected)), qPrintable(QString::number(got, 'g', 9)));
}

void TestExpression::messages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected); };
    row("", "The formula is empty");
    row("   ", "The formula is empty");
    row("x +", "column 4: a number, a name or a bracket is expected, but there is the end");
    row("x + * 2", "column 5: a number, a name or a bracket is expected, but there is '*'");
    row("2x", "column 2: an operator is expected before 'x'; a product is written with *");
    row("x (x)", "column 1: unknown function 'x'");
    row("(x + 1", "column 7: the bracket of column 1 is not closed: ) is expected, but there is the end");
    row("x + 1)", "column 6: this ) closes no bracket");
    row("exp x", "column 5: 'exp' is a function: ( is expected after it, but there is 'x'");
    row("exp(x", "column 6: a comma or ) is expected in the call of 'exp', but there is the end");
    row("exp(x, 1)", "column 1: 'exp' takes 1 value(s), but 2 are given");
    row("1 + max(x)", "column 5: 'max' takes at least 2 values, but 1 are given");
    row("where(x, 1)", "column 1: 'where' takes 3 value(s), but 2 are given");
    row("sigmoit(x)", "column 1: unknown function 'sigmoit'; did you mean 'sigmoid'?");
    row("x * yy", "column 5: unknown name 'yy'; did you mean 'y'?");
    row("x * alpha", "column 5: unknown name 'alpha'");
    row("x # 2", "column 3: the character '#' means nothing in a formula");
    row("x + ö", "column 5: the character 'ö' means nothing in a formula");
    row("x − 1 − $", "column 9: the character '$'");
    row("x + .", "column 5: a digit is expected beside the decimal point");
    row("x + 1e999", "column 5: the number 1e999 is too large");
    row("0 < x < 1", "column 7: comparisons do not chain");
    row("x = 2", "column 1: 'x' means something already");
    row("d = x", "column 6: a ; is expected after the value of 'd', but there is the end");
    row("x + d = 2", "column 5: unknown name 'd'");
    row("x y = 2", "column 3: an operator is expected before 'y'");
    row("(x) = 2", "column 5: '=' gives a name to a value");
    row("1 + 2", "The formula is a constant: it must depend on x, y");
    row("x; y", "column 2: the end is expected, but ';' follows");
    row("x, y", "column 2: the end is expected, but ',' follows");
    QTest::newRow("deep") << QString(QStringLiteral("(").repeated(300) + QStringLiteral("x") + QStringLiteral(")").repeated(300)) << QStringLiteral("nested too deeply");
    QTest::newRow("powers") << QString(QStringLiteral("x^").repeated(300) + QStringLiteral("x")) << QStringLiteral("nested too deeply");
    QTest::newRow("long") << QString(QStringLiteral("x+").repeated(3000) + QStringLiteral("x")) << QStringLiteral("longer than 4000 characters");
    QString many = QStringLiteral("x");
    for (int i = 0; i < 700; ++i) many += QStringLiteral("+%1").arg(i);
    QTest::newRow("many") << many << QStringLiteral("too long: more than 500 operations");
}

void TestExpression::messages()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString got = refused(text.toStdString(), {"x", "y"});
    QVERIFY2(got.contains(expected), qPrintable(got));
}

void TestExpression::partMessages_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *kind, const char *text, const char *expected) { QTest::addRow("%s %s", kind, text) << kind << text << expected; };
    row("activation", "expression(\"ln(x)\")", "column 1: ln needs a value above 0, but gets -4 (at x = -4)");
    row("activation", "expression(\"1 + sqrt(x)\")", "column 5: sqrt needs a value of at least 0, but gets -4");
    row("activation", "expression(\"1/x\")", "column 2: 1 is divided by 0 (at x = 0)");
    row("activation", "expression(\"exp(x)\", test_to=1000)", "exp of");
    row("activation", "expression(\"sqrt(abs(x))\")", "sqrt of 0 has no finite slope (at x = 0)");
    row("activation", "expression(\"x^1.5\")", "the power of a negative number must be whole");
    row("activation", "expression(\"sum(x)\")", "one value for all units");
    row("activation", "expression(x, test_from=2, test_to=1)", "the first must be the lower one");
    row("activation", "expression(\"a*x\")", "unknown name 'a'");
    row("activation", "expression(x, a=1)", "parameter 'a' does not occur");
    row("activation", "expression(\"a*x\", parameters=\"a=x\")", "parameter a needs a number");
    row("activation", "expression(\"a*x\", parameters=\"a\")", "write name=number");
    row("activation", "expression(\"a*x\", parameters=\"a=1, a=2\")", "given twice");
    row("activation", "expression(\"x\", parameters=\"exp=1\")", "means something already");
    row("activation", "expression(\"x\", parameters=\"x=1\")", "means something already");
    row("loss", "expression(\"y_true^2\")", "does not depend on y_pred");
    row("loss", "expression(\"ln(y_pred - 0.5)\")", "ln needs a value above 0");
    row("loss", "expression(\"y_ture - y_pred\")", "did you mean 'y_true'");
    row("metric", "expression(\"TP/(TP+FM)\")", "did you mean 'FP'");
    row("metric", "expression(\"TP/(TP+FN)\", denominator=y_true)", "leave the denominator empty");
    row("metric", "expression(y_pred, denominator=\"ln(y_pred-1)\")", "ln needs a value above 0");
    row("metric", "expression(y_pred, result=\"sqrt(rati)\")", "did you mean 'ratio'");
    row("metric", "expression(y_pred, b=2)", "parameter 'b' does not occur");
    row("layer", "expression(\"x1 + x11\")", "unknown name 'x11'; did you mean 'x1'");
}

void TestExpression::partMessages()
{
    QFETCH(QString, kind);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const QString got = refusedPart(*partKind(kind.toStdString()), text.toStdString());
    QVERIFY2(got.contains(expected), qPrintable(got));
}

/// Sum and mean run along rows, also over several blocks and with a ragged last block.
void TestExpression::rows()
{
    for (const int last : {1, 3, 17, 256, 300}) {
        const int count = 5;
        std::vector<Real> x(std::size_t(count * last)), y(x.size()), g(x.size(), Real(1)), d(x.size());
        for (std::size_t i = 0; i < x.size(); ++i) x[i] = Real(std::sin(double(i)));
        const auto f = Formula::make("x*sum(x) - mean(x^2)", {"x"});
        QVERIFY(f.ok() && f->rowwise() && !f->perRow());
        const Real *in[] = {x.data()};
        Real *out[] = {d.data()};
        f->gradient(in, g.data(), out, count * last, last, y.data());
        for (int r = 0; r < count; ++r) {
            double sum = 0, squares = 0;
            for (int k = 0; k < last; ++k) sum += double(x[std::size_t(r * last + k)]), squares += std::pow(double(x[std::size_t(r * last + k)]), 2);
            for (int k = 0; k < last; ++k) {
                const auto i = std::size_t(r * last + k);
                QVERIFY(std::fabs(double(y[i]) - (double(x[i]) * sum - squares / last)) < 1e-4);
                QVERIFY(std::fabs(double(d[i]) - (2 * sum - 2 * double(x[i]))) < 1e-3); // Σ_j ∂y_j/∂x_i
            }
        }
    }
}

void TestExpression::nanPasses()
{
    for (const char *text : {"max(x, 0)", "min(0, x)", "x > 1", "x == x", "where(x > 0, x, 0)", "sign(x)", "clip(x, 0, 1)", "relu(x)", "x^2", "abs(x)", "sin(x)", "sqrt(x)", "x^3.3"})
        QVERIFY2(std::isnan(at(text, {std::nan("")}, {"x"})), text);
}

void TestExpression::sineAndCosine()
{
    for (double x = -1000; x < 1000; x += 0.37) {
        const double f = double(float(x));
        QVERIFY(std::fabs(at("sin(x)", {x}, {"x"}) - std::sin(f)) < 7e-8);
        QVERIFY(std::fabs(at("cos(x)", {x}, {"x"}) - std::cos(f)) < 7e-8);
    }
    for (const double x : {1e5, -1e6, 0.0, 1e-20}) {
        QVERIFY(std::fabs(at("sin(x)", {x}, {"x"}) - std::sin(double(float(x)))) < 7e-8);
        QVERIFY(std::fabs(at("cos(x)", {x}, {"x"}) - std::cos(double(float(x)))) < 7e-8);
    }
}

void TestExpression::slopes_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"x + y", "x - y", "x * y", "x / (y + 9)", "-x", "x^2", "x^3", "x^7", "(x + 9)^-2", "(x + 9)^2.5", "(x + 9)^y", "2^x", "sqrt(x + 9)", "(x + 9)^0.5",
                             "exp(x)", "ln(x + 9)", "log2(x + 9) * log10(y + 9)", "log1p(x + 8)", "expm1(x/3)", "tanh(x)", "sigmoid(x)", "softplus(x)", "sin(x)", "cos(x)",
                             "abs(x)", "sign(x) * x", "square(x) * y", "min(x, y)", "max(x, y, 0.2)", "relu(x) * y", "clip(x, -1, 1) + y", "where(x > y, x*y, x + y)",
                             "where(x > 0, ln(x + 0.01), x)", "sum(x*y)", "mean(x)^2 + y", "x / sum(exp(x))", "d = x - mean(x); d / sqrt(mean(d^2) + 0.1)",
                             "sum(x) * sum(y) + x", "exp(x - y) / (1 + sum(exp(x - y)))", "x * (x > 0) + y * (x <= 0)", "-(y_*ln(sigmoid(x)) + (1 - y_)*ln(1 - sigmoid(x)))"})
        QTest::newRow(text) << QString::fromUtf8(text).replace(QLatin1String("y_"), QLatin1String("sigmoid(y)"));
}

/// The slopes of the exact path equal central differences; those that train equal the exact ones.
void TestExpression::slopes()
{
    QFETCH(QString, text);
    const auto f = Formula::make(text.toStdString(), {"x", "y"});
    QVERIFY2(f.ok(), f.ok() ? "" : message(f.error()).c_str());
    constexpr int n = 24, last = 4;
    std::vector<double> x(n), y(n), seed(n), gx(n), gy(n), value(n);
    for (std::size_t i = 0; i < n; ++i) {
        x[i] = 2.3 * std::sin(1.7 * double(i) + 0.3);
        y[i] = 1.9 * std::cos(2.3 * double(i) + 0.1);
        seed[i] = f->perRow() && i % last != 0 ? 0 : 0.5 + 0.1 * double(i % 7);
    }
    const double *in[] = {x.data(), y.data()};
    double *out[] = {gx.data(), gy.data()};
    f->reference(in, seed.data(), out, n, last, value.data());
    const auto total = [&] {
        std::vector<double> v(n);
        f->reference(in, nullptr, nullptr, n, last, v.data());
        double sum = 0;
        for (std::size_t i = 0; i < n; ++i) sum += seed[i] * v[i];
        return sum;
    };
    for (auto *column : {&x, &y})
        for (std::size_t i = 0; i < n; ++i) {
            if (!f->uses(column == &y)) continue;
            const double keep = (*column)[i], h = 1e-5;
            (*column)[i] = keep + h;
            const double up = total();
            (*column)[i] = keep - h;
            const double expected = (up - total()) / (2 * h), got = (column == &x ? gx : gy)[i];
            (*column)[i] = keep;
            QVERIFY2(std::fabs(got - expected) <= 1e-6 * std::max(1.0, std::fabs(expected)), qPrintable(QStringLiteral("%1: %2, differences say %3").arg(i).arg(got).arg(expected)));
        }
    const std::vector<Real> fx(x.begin(), x.end()), fy(y.begin(), y.end()), fs(seed.begin(), seed.end());
    std::vector<Real> rx(n), ry(n), rv(n);
    const Real *fin[] = {fx.data(), fy.data()};
    Real *fout[] = {rx.data(), ry.data()};
    f->gradient(fin, fs.data(), fout, n, last, rv.data());
    for (std::size_t i = 0; i < n; ++i) {
        QVERIFY(std::fabs(double(rv[i]) - value[i]) <= 1e-5 * std::max(1.0, std::fabs(value[i])));
        QVERIFY(!f->uses(0) || std::fabs(double(rx[i]) - gx[i]) <= 1e-4 * std::max(1.0, std::fabs(gx[i])));
        QVERIFY(!f->uses(1) || std::fabs(double(ry[i]) - gy[i]) <= 1e-4 * std::max(1.0, std::fabs(gy[i])));
    }
}

/// As in relu: what is constant takes the tie. Two that vary share it.
void TestExpression::slopeAtZero()
{
    const auto slope = [](const char *text) {
        const auto f = Formula::make(text, {"x"});
        const Real zero = 0, one = 1;
        Real d = 0;
        const Real *in[] = {&zero};
        Real *out[] = {&d};
        f->gradient(in, &one, out, 1, 1);
        return double(d);
    };
    for (const char *text : {"max(x, 0)", "max(0, x)", "relu(x)", "where(x > 0, x, 0)", "abs(x)", "-min(x, 0)"}) QVERIFY2(slope(text) == 0, text);
    QVERIFY(std::fabs(slope("softplus(x)") - 0.5) < 1e-6);
    QVERIFY(std::fabs(slope("max(x, 3*x)") - 2) < 1e-6);
    QVERIFY(std::fabs(slope("where(x > 1, sqrt(x - 1), 2*x)") - 2) < 1e-6); // the other branch has no value here
    QVERIFY(std::fabs(slope("x^3 + x^2.5 + 5*x") - 5) < 1e-6);
}

void TestExpression::likeBuiltInActivations_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("builtIn");
    const auto row = [](const char *own, const char *builtIn) { QTest::addRow("%s %s", builtIn, own) << own << builtIn; };
    row("expression(\"max(x, 0)\")", "relu");
    row("expression(\"where(x > 0, x, 0)\")", "relu");
    row("expression(\"relu(x)\")", "relu");
    row("expression(\"s * where(x > 0, x, a*expm1(x))\", s=1.0507009873554805, a=1.6732632423543772)", "selu");
    row("expression(\"where(x > 0, x, a*expm1(x))\", a=0.4)", "elu(alpha=0.4)");
    row("expression(\"max(x, a*x)\", a=0.2)", "leaky_relu(negative_slope=0.2)");
    row("expression(\"tanh(x)\")", "tanh");
    row("expression(\"1/(1+exp(-x))\")", "sigmoid");
    row("expression(\"f = 1.0507009873554805*where(x > 0, x, 1.6732632423543772*expm1(x)); where(abs(x) > t, f, 0)\", t=0.6)", "telu_in(tau=0.6)");
    row("expression(\"f = 1.0507009873554805*where(x > 0, x, 1.6732632423543772*expm1(x)); where(abs(f) > t, f, 0)\", t=0.6)", "telu_out(tau=0.6)");
    row("expression(\"x*sigmoid(x)\")", "silu");
    row("expression(\"softplus(x)\")", "softplus");
    row("expression(\"x*tanh(softplus(x))\")", "mish");
    row("expression(\"x/(1+abs(x))\")", "softsign");
}

void TestExpression::likeBuiltInActivations()
{
    QFETCH(QString, own);
    QFETCH(QString, builtIn);
    compareActivations(qPrintable(own), qPrintable(builtIn), 1.5e-6);
}

void TestExpression::likeBuiltInLosses_data()
{
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("builtIn");
    const auto row = [](const char *own, const char *builtIn) { QTest::addRow("%s %s", builtIn, own) << own << builtIn; };
    row("expression(\"(y_true - y_pred)^2\")", "mse");
    row("expression(\"mean((y_true - y_pred)^2)\")", "mse");
    row("expression(\"p = clip(y_pred, 1e-7, 1 - 1e-7); -(y_true*ln(p) + (1 - y_true)*ln(1 - p))\")", "binary_crossentropy");
    row("expression(\"d = abs(y_true - y_pred); where(d > a, a*(d - a/2), d^2/2)\", a=0.3)", "huber(delta=0.3)");
    row("expression(\"abs(y_true - y_pred)\")", "mae");
    row("expression(\"-sum(y_true*ln(y_pred/sum(y_pred)))\")", "categorical_crossentropy");
}

void TestExpression::likeBuiltInLosses()
{
    QFETCH(QString, own);
    QFETCH(QString, builtIn);
    const auto a = makePart<Loss>(PartKind::Loss, own.toStdString());
    QVERIFY2(a.ok(), a.ok() ? "" : message(a.error()).c_str());
    const auto b = makePart<Loss>(PartKind::Loss, builtIn.toStdString());
    QVERIFY2(b.ok(), "the built-in part is not there");
    constexpr int rows = 301, cols = 3, ld = 16;
    std::vector<Real> p(rows * ld), t(rows * ld), w(rows), ga(rows * ld), gb(rows * ld);
    for (int r = 0; r < rows; ++r) {
        w[std::size_t(r)] = Real(0.5 + r % 3);
        for (int c = 0; c < cols; ++c) {
            p[std::size_t(r * ld + c)] = Real(0.5 + 0.45 * std::sin(r * 3.7 + c));
            t[std::size_t(r * ld + c)] = Real(c == r % 3);
        }
    }
    LossContext k;
    k.rows = rows;
    k.last = cols;
    k.prediction = {p.data(), rows, cols, ld};
    k.target = {t.data(), rows, cols, ld};
    k.weights = w.data();
    k.scale = Real(1) / rows;
    k.gradient = {ga.data(), rows, cols, ld};
    const double va = (*a)->compute(k, false);
    k.gradient = {gb.data(), rows, cols, ld};
    const double vb = (*b)->compute(k, false);
    QVERIFY2(std::fabs(va - vb) <= 2e-6 * std::fabs(vb), qPrintable(QStringLiteral("%1 %2").arg(va, 0, 'g', 10).arg(vb, 0, 'g', 10)));
    for (std::size_t i = 0; i < ga.size(); ++i)
        QVERIFY2(std::fabs(double(ga[i]) - double(gb[i])) <= 1e-5 * std::max(1e-2, std::fabs(double(gb[i]))), qPrintable(QStringLiteral("%1: %2 %3").arg(i).arg(double(ga[i])).arg(double(gb[i]))));
}

/// Weights multiply the sample's value once, whether the executor or the formula applies them.
void TestExpression::lossWeights()
{
    const auto weighted = [](const char *formula) {
        const auto loss = makePart<Loss>(PartKind::Loss, std::string("expression(\"") + formula + "\")");
        std::vector<Real> p{1, 0, 0, 3}, t{0, 0, 0, 0}, w{2, 5};
        LossContext k;
        k.rows = 2;
        k.last = 2;
        k.prediction = {p.data(), 2, 2, 2};
        k.target = {t.data(), 2, 2, 2};
        k.weights = w.data();
        return (*loss)->compute(k, false);
    };
    QCOMPARE(weighted("(y_pred - y_true)^2"), (2 * 1.0 + 5 * 9.0) / 2);
    QCOMPARE(weighted("sample_weight * (y_pred - y_true)^2"), (2 * 1.0 + 5 * 9.0) / 2);
    QCOMPARE(weighted("sum((y_pred - y_true)^2)"), 2 * 1.0 + 5 * 9.0);
    QCOMPARE(weighted("sample_weight * mean((y_pred - y_true)^2)"), (2 * 1.0 + 5 * 9.0) / 2);
}

void TestExpression::metricIsRatioOfSums()
{
    const auto value = [](const char *text, int split, const std::vector<Real> &weights = {}) {
        const auto m = makePart<Metric>(PartKind::Metric, text);
        if (!m) qFatal("%s", message(m.error()).c_str());
        const Counter *counter = findCounter((*m)->counter());
        if (!counter) qFatal("no counter");
        std::vector<Real> p{1, 2, 4, 8, 3, 1}, t{0, 2, 2, 4, 1, 1};
        std::vector<double> state(counter->size(1, 0), 0.0), second = state;
        const auto add = [&](int from, int rows, std::vector<double> &to) {
            MetricContext c;
            c.rows = rows;
            c.classes = 0;
            c.prediction = {p.data() + from, rows, 1, 1};
            c.target = {t.data() + from, rows, 1, 1};
            if (!weights.empty()) c.weights = weights.data() + from;
            counter->add(c, to.data());
        };
        add(0, split, state);
        add(split, 6 - split, second);
        counter->merge(state.data(), second.data(), 1, 0);
        return (*m)->result(state, 1, 0).value_or(-1);
    };
    for (const int split : {0, 1, 4}) { // halves merged equal the whole: a ratio of sums, not a mean of ratios
        QCOMPARE(value("expression(\"abs(y_true - y_pred)\")", split), 9.0 / 6);
        QCOMPARE(value("expression(\"abs(y_true - y_pred)\", denominator=\"y_true\")", split), 9.0 / 10);
        QCOMPARE(value("expression(\"(y_true - y_pred)^2\", result=\"sqrt(ratio)\")", split), std::sqrt(25.0 / 6));
        QCOMPARE(value("expression(\"a*abs(y_true - y_pred)\", denominator=\"y_true + b\", result=\"c*ratio\", a=2, b=1, c=10)", split), 10 * 18.0 / 16);
    }
    QCOMPARE(value("expression(\"y_pred > y_true\")", 3), 4.0 / 6);
    QCOMPARE(value("expression(\"y_pred\")", 3, {1, 0, 0, 2, 0, 0}), 17.0 / 3);
    QCOMPARE(value("expression(\"y_pred\", denominator=\"0*y_true\")", 3), -1.0); // undefined
}

void TestExpression::metricOfCounts()
{
    const auto f1 = makePart<Metric>(PartKind::Metric, "expression(\"2*TP / (2*TP + FP + FN)\", higher_is_better=true)");
    QVERIFY(f1.ok() && (*f1)->higherIsBetter());
    QCOMPARE((*f1)->counter(), std::string("binary_counts"));
    QVERIFY((*f1)->applies(1, 2, false) && !(*f1)->applies(1, 0, true) && !(*f1)->applies(5, 5, false));
    const std::vector<double> state{3, 1, 10, 2}, none(4, 0.0);
    QVERIFY(std::fabs((*f1)->result(state, 1, 2).value() - 6.0 / 9) < 1e-12);
    QVERIFY(!(*f1)->result(none, 1, 2).has_value());
}

void TestExpression::textRoundTrip_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) { QTest::newRow(text) << text << expected; };
    row("expression(max(x,0))", "expression(formula=max(x,0))");
    row("expression(\"x >= 0\")", "expression(formula=\"x >= 0\")");
    row("expression(formula=a*x, a=0.1)", "expression(formula=a*x, a=0.1)");
    row("expression(formula=a*x+b, parameters=\"b=2, a=1e-3\")", "expression(formula=a*x+b, b=2, a=1e-3)");
    row("expression(formula=a*x+b, parameters=\"b=2\", a=1)", "expression(formula=a*x+b, b=2, a=1)");
    row("expression", "expression");
}

void TestExpression::textRoundTrip()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto first = parsePart(PartKind::Activation, text.toStdString());
    QVERIFY2(first.ok(), first.ok() ? "" : message(first.error()).c_str());
    const std::string written = partText(*first->info, first->config);
    QCOMPARE(QString::fromStdString(written), expected);
    const auto second = parsePart(PartKind::Activation, written);
    QVERIFY(second.ok());
    QCOMPARE(partText(*second->info, second->config), written);
}

void TestExpression::explainsWhatIsNotFinite()
{
    const auto f = Formula::make("where(x > 0, 1/(x - 2), ln(x + 5)) + 1", {"x"});
    QVERIFY(f.ok());
    const auto why = [&](Real x) {
        const Real *in[] = {&x};
        return QString::fromStdString(f->explain(in, 1, true));
    };
    QCOMPARE(why(Real(1)), QString());
    QCOMPARE(why(Real(-4)), QString()); // the branch that is not chosen does not matter
    QCOMPARE(why(Real(2)), QStringLiteral("column 15: 1 is divided by 0 (at x = 2)"));
    QCOMPARE(why(Real(-6)), QStringLiteral("column 25: ln needs a value above 0, but gets -1 (at x = -6)"));
    QCOMPARE(why(Real(NAN)), QStringLiteral("the formula is given x = nan"));
}

void TestExpression::randomTextNeverCrashes()
{
    std::mt19937 random(7);
    const std::vector<std::string> words{"x", "y", "1", "2.5", "+", "-", "*", "/", "^", "(", ")", ",", ";", "=", "<", ">=", "==", "exp", "ln(", "where(", "max(", "sum(",
                                         "d", " ", "²", "−", "é", ".", "1e", "\x01", "\xff", "\xc3", "sqrt(", "mean(", "pi", "abs("};
    int accepted = 0;
    for (int round = 0; round < 30000; ++round) {
        std::string text;
        const int length = int(random() % 14);
        if (round % 3 == 1) // mostly sound ones, so that what runs is tried too
            for (int i = 0; i < length; ++i)
                text += std::vector<std::string>{"x", "(y - 2)", "exp(x)", "ln(y)", "sum(x)", "x^3.3", "2", "max(x, y)"}[random() % 8] + std::vector<std::string>{"+", "*", "/", "^", " < 1 + ", ")"}[random() % 6];
        if (round % 3 == 1) text += "y";
        for (int i = 0; i < length && round % 3 != 1; ++i) text += round % 3 == 0 ? std::string(1, char(random() % 256)) : words[random() % words.size()];
        const auto f = Formula::make(text, {"x", "y"}, round % 5 == 0 ? text : std::string());
        if (!f) {
            QVERIFY2(!message(f.error()).empty(), text.c_str());
            continue;
        }
        ++accepted;
        const std::vector<Real> x{-1, 0, Real(0.5), 3}, y{2, -2, 0, 1}, seed(4, Real(1));
        std::vector<Real> out(4), dx(4), dy(4);
        const Real *in[] = {x.data(), y.data()};
        Real *grads[] = {dx.data(), dy.data()};
        f->gradient(in, seed.data(), grads, 4, 2, out.data());
        (void)f->explain(in, 2, true);
    }
    QVERIFY2(accepted > 300, qPrintable(QString::number(accepted)));
}

/// After a thread's first call nothing is allocated, whatever the number of rows.
void TestExpression::noAllocationPerCall()
{
    for (const char *text : {"x*sigmoid(x) + tanh(x)^2.5", "x / sum(exp(x))"}) {
        const auto f = Formula::make(text, {"x"});
        std::vector<Real> x(10000, Real(0.3)), y(x.size()), d(x.size());
        const Real *in[] = {x.data()};
        Real *out[] = {d.data()};
        f->gradient(in, x.data(), out, 300, 10, y.data());
        const int before = allocations;
        f->evaluate(in, y.data(), int(x.size()), 10);
        f->gradient(in, x.data(), out, int(x.size()), 10, y.data());
        QCOMPARE(int(allocations), before);
        QVERIFY(std::isfinite(double(d.back())));
    }
}

QTEST_APPLESS_MAIN(TestExpression)
#include "tst_expression.moc"
