#include "activations/activation.h"
#include "losses/loss.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace netloom;

static_assert(sizeof(Real) == 8, "central differences need the double build");

namespace {

constexpr double kStep = 1e-6, kTolerance = 1e-6;
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Values in (-span, span) that follow no simple pattern and keep away from kinks at multiples of 1/4.
double wave(int i, double span)
{
    const double v = span * std::sin(i * 12.9898 + 0.7) * std::cos(i * 3.233);
    const double quarter = std::round(v * 4) / 4;
    return std::fabs(v - quarter) < 1e-3 ? v + 5e-3 : v;
}

bool near(double a, double b) { return std::fabs(a - b) <= kTolerance * std::max({1.0, std::fabs(a), std::fabs(b)}); }

/// Every case of every part of the kind, as words; a part without cases gets a row that fails.
void caseRows(PartKind kind)
{
    QTest::addColumn<QString>("words");
    for (const PartInfo *info : parts(kind)) {
        if (info->cases.empty()) QTest::newRow(info->type.c_str()) << QString();
        for (const PartCase &c : info->cases) {
            const std::string words = partText(*info, c.config);
            QTest::newRow(words.c_str()) << QString::fromStdString(words);
        }
    }
}

template <class Base> std::unique_ptr<Base> make(PartKind kind, const QString &words)
{
    auto part = makePart<Base>(kind, words.toStdString());
    if (!part) qFatal("%s", message(part.error()).c_str());
    return std::move(part).value();
}

struct LossBatch {
    static constexpr int rows = 7, steps = 2, last = 3, cols = steps * last, ld = 16;
    std::vector<double> p = std::vector<double>(rows * ld), t = p, g = std::vector<double>(rows * ld, kNaN), q = g;
    std::vector<double> w = std::vector<double>(rows);
    LossContext context;

    /// Losses that take logarithms or shares of their prediction and target.
    static bool positive(const QString &words) { return words.startsWith("kl_divergence") || words.startsWith("poisson") || words.startsWith("msle"); }

    LossBatch(const Loss &loss, bool fused, const QString &words)
    {
        const bool classes = loss.fusesWith() == "softmax", binary = loss.fusesWith() == "sigmoid" || words.contains("hinge");
        for (int r = 0; r < rows; ++r) {
            w[std::size_t(r)] = .5 + .3 * r;
            for (int c = 0; c < cols; ++c) {
                const int i = r * cols + c;
                const bool probability = ((classes || binary) && !fused) || positive(words);
                p[std::size_t(r * ld + c)] = probability ? .5 + wave(i, .45) : wave(i, 3);
                t[std::size_t(r * ld + c)] = binary ? double(i % 3 == 0) : classes || positive(words) ? .2 + .1 * (i % 5) : wave(i + 1000, 3);
            }
            if (loss.sparseTarget())
                for (int s = 0; s < steps; ++s) t[std::size_t(r * ld + s)] = (r + s) % last;
        }
        context.rows = rows;
        context.last = last;
        context.prediction = {p.data(), rows, cols, ld};
        context.target = {t.data(), rows, loss.sparseTarget() ? steps : cols, ld};
        context.weights = w.data();
        context.scale = .37;
        context.probabilities = {fused ? q.data() : nullptr, rows, cols, ld};
    }
    double value(const Loss &loss, bool fused)
    {
        context.gradient = {};
        return context.scale * loss.compute(context, fused);
    }
};

} // namespace

class TestPartsGradient : public QObject {
    Q_OBJECT

private slots:
    void partsAreThere()
    {
        QVERIFY(parts(PartKind::Activation).size() >= 34);
        QVERIFY(parts(PartKind::Loss).size() >= 22);
    }

    void activation_data() { caseRows(PartKind::Activation); }
    /// J = Σ dy·f(x): its differences equal backward's dx, also where dx is filled with NaN before.
    void activation()
    {
        QFETCH(QString, words);
        QVERIFY2(!words.isEmpty(), "a part needs at least one case");
        const auto f = make<Activation>(PartKind::Activation, words);
        constexpr int rows = 9, cols = 5, ld = 16;
        std::vector<double> x(rows * ld), y(rows * ld, kNaN), dy(rows * ld), dx(rows * ld, kNaN);
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < cols; ++c) {
                x[std::size_t(r * ld + c)] = wave(r * cols + c, 4);
                dy[std::size_t(r * ld + c)] = wave(r * cols + c + 500, 2);
            }
        const auto objective = [&] {
            f->forward(x.data(), y.data(), rows, cols, ld);
            double sum = 0;
            for (int r = 0; r < rows; ++r)
                for (int c = 0; c < cols; ++c) sum += dy[std::size_t(r * ld + c)] * y[std::size_t(r * ld + c)];
            return sum;
        };
        objective();
        f->backward(f->needsInput() ? x.data() : nullptr, y.data(), dy.data(), dx.data(), rows, cols, ld);
        for (int r = 0; r < rows; ++r)
            for (int c = 0; c < cols; ++c) {
                double &v = x[std::size_t(r * ld + c)];
                const double start = v;
                v = start + kStep;
                const double up = objective();
                v = start - kStep;
                const double numeric = (up - objective()) / (2 * kStep);
                v = start;
                const double exact = dx[std::size_t(r * ld + c)];
                QVERIFY2(near(exact, numeric),
                         qPrintable(QStringLiteral("x = %1: %2, differences %3").arg(start).arg(exact).arg(numeric)));
            }
    }

    void loss_data() { caseRows(PartKind::Loss); }
    /// With weights, steps and scale; in the plain and, where there is one, the fused form.
    void loss()
    {
        QFETCH(QString, words);
        QVERIFY2(!words.isEmpty(), "a part needs at least one case");
        const auto loss = make<Loss>(PartKind::Loss, words);
        for (const bool fused : {false, true}) {
            if (fused && loss->fusesWith().empty()) continue;
            LossBatch b(*loss, fused, words);
            b.context.gradient = {b.g.data(), b.rows, b.cols, b.ld};
            const double value = b.context.scale * loss->compute(b.context, fused);
            QVERIFY(std::isfinite(value));
            QCOMPARE(b.value(*loss, fused), value);
            for (int r = 0; r < b.rows; ++r)
                for (int c = 0; c < b.cols; ++c) {
                    double &v = b.p[std::size_t(r * b.ld + c)];
                    const double start = v;
                    v = start + kStep;
                    const double up = b.value(*loss, fused);
                    v = start - kStep;
                    const double numeric = (up - b.value(*loss, fused)) / (2 * kStep);
                    v = start;
                    const double exact = b.g[std::size_t(r * b.ld + c)];
                    QVERIFY2(near(exact, numeric),
                             qPrintable(QStringLiteral("fused %1, p = %2: %3, differences %4").arg(fused).arg(start).arg(exact).arg(numeric)));
                }
        }
    }

    void fusedEqualsPlain_data() { caseRows(PartKind::Loss); }
    /// The fused form is activation and plain loss in one: same value, same gradient through the activation.
    void fusedEqualsPlain()
    {
        QFETCH(QString, words);
        const auto loss = make<Loss>(PartKind::Loss, words);
        if (loss->fusesWith().empty()) return;
        const auto f = make<Activation>(PartKind::Activation, QString::fromStdString(loss->fusesWith()));
        LossBatch b(*loss, true, words);
        b.context.gradient = {b.g.data(), b.rows, b.cols, b.ld};
        const double fused = loss->compute(b.context, true);
        std::vector<double> p = b.p, g = b.g, dx = b.g;
        // Softmax runs over the last axis: rows × steps groups of it, packed.
        const auto groups = [&](auto run) {
            for (int r = 0; r < b.rows; ++r)
                for (int s = 0; s < b.steps; ++s) run(std::size_t(r * b.ld + s * b.last));
        };
        groups([&](std::size_t at) { f->forward(&b.p[at], &p[at], 1, b.last, b.last); });
        for (int r = 0; r < b.rows; ++r)
            for (int c = 0; c < b.cols; ++c) QVERIFY(near(b.q[std::size_t(r * b.ld + c)], p[std::size_t(r * b.ld + c)]));
        LossContext plain = b.context;
        plain.prediction.data = p.data();
        plain.gradient.data = g.data();
        plain.probabilities = {};
        QVERIFY(near(loss->compute(plain, false), fused));
        groups([&](std::size_t at) { f->backward(nullptr, &p[at], &g[at], &dx[at], 1, b.last, b.last); });
        for (int r = 0; r < b.rows; ++r)
            for (int c = 0; c < b.cols; ++c) QVERIFY(near(dx[std::size_t(r * b.ld + c)], b.g[std::size_t(r * b.ld + c)]));
    }
};

QTEST_APPLESS_MAIN(TestPartsGradient)
#include "tst_parts_gradient.moc"
