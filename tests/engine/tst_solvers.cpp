// Full-batch methods on functions whose paths are known, and in training.
#include "core/parallel.h"
#include "graph/text.h"
#include "optimizers/optimizer.h"
#include "optimizers/solver.h"
#include "train/evaluate.h"

#include <QTest>

#include <cmath>

using namespace netloom;

namespace {

std::unique_ptr<Solver> solver(const char *text) { return makeOptimizer(text).value()->solver(); }

class Rosenbrock final : public Objective {
public:
    std::size_t size() const override { return 2; }
    double value(std::span<const double> x, std::span<double> g) override
    {
        const double a = 1 - x[0], b = x[1] - x[0] * x[0];
        if (!g.empty()) {
            g[0] = -2 * a - 400 * x[0] * b;
            g[1] = 200 * b;
        }
        ++evaluations;
        return a * a + 100 * b * b;
    }
    int evaluations = 0;
};

/// Σ (e^(−a·x) − y)², x = 0, 1, 2.
class Decay final : public Objective {
public:
    std::size_t size() const override { return 1; }
    double value(std::span<const double>, std::span<double>) override { return 0; }
    bool hasResiduals() const override { return true; }
    double residuals(std::span<const double> a, std::span<double> jtj, std::span<double> jtr) override
    {
        const double y[] = {1, .5, .2};
        double sum = 0;
        if (!jtj.empty()) jtj[0] = jtr[0] = 0;
        for (int i = 0; i < 3; ++i) {
            const double f = std::exp(-a[0] * i), r = f - y[i], j = -i * f;
            sum += r * r;
            if (jtj.empty()) continue;
            jtj[0] += j * j;
            jtr[0] += j * r;
        }
        return sum;
    }
};

/// A quadratic bowl with the curvatures 1 and 10.
class Bowl final : public Objective {
public:
    std::size_t size() const override { return 2; }
    double value(std::span<const double> x, std::span<double> g) override
    {
        if (!g.empty()) {
            g[0] = x[0];
            g[1] = 10 * x[1];
        }
        return .5 * (x[0] * x[0] + 10 * x[1] * x[1]);
    }
};

std::shared_ptr<const Prepared> curve(std::size_t n = 200, float noise = 0)
{
    auto d = std::make_shared<Prepared>();
    d->task = TaskKind::Regression;
    d->targetNames = {"y"};
    std::vector<float> x, y;
    for (std::size_t i = 0; i < n; ++i) {
        const float a = float(int(i * 37 % 101) - 50) / 25;
        x.push_back(a);
        y.push_back(std::sin(2 * a) + .3f * a + noise * float(int(i % 7) - 3));
        (i % 5 == 4 ? d->split.validation : d->split.train).push_back(std::uint32_t(i));
    }
    d->source = std::make_shared<TableSource>(std::vector{Port{Shape{1}}}, std::vector{Port{Shape{1}}}, std::move(x), std::move(y));
    return d;
}

TrainInput input(const char *optimizer, const char *network = "dense 8 tanh; dense 1")
{
    TrainInput in;
    in.graph = *parseNetwork(network);
    in.data = curve();
    in.settings.optimizer = optimizer;
    in.settings.seed = in.weightSeed = 3;
    return in;
}

struct Outcome { Checkpoint state; TrainResult result; std::vector<EpochRow> rows; std::string hash; };

Outcome train(TrainInput in, int epochs)
{
    Outcome o;
    const Graph graph = in.graph;
    auto t = Trainer::create(std::move(in));
    if (!t) qFatal("%s", message(t.error()).c_str());
    Control c;
    o.result = (*t)->run(c, {}, {.epochs = epochs, .until = {}, .onEpoch = [&](const EpochRow &r) { o.rows.push_back(r); }});
    o.state = (*t)->checkpoint();
    o.hash = weightsSha256(graph, o.state.weights);
    return o;
}

} // namespace

class TestSolvers : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setThreads(0); }

    void rosenbrock()
    {
        Rosenbrock f;
        const auto method = solver("lbfgs(gtol=1e-10, ftol=0)");
        std::vector<double> x{-1.2, 1};
        int iterations = 0;
        while (iterations < 60 && f.value(x, {}) >= 1e-10) {
            const auto done = method->step(f, x);
            QVERIFY(done);
            ++iterations;
        }
        qInfo("L-BFGS on Rosenbrock: %d iterations, %d evaluations, f = %g", iterations, f.evaluations, f.value(x, {}));
        QVERIFY(f.value(x, {}) < 1e-10);
    }

    // After a gradient step of .1 from (1, 1): d = (−.09169921, −.00808301), and a whole step along it is taken.
    void direction()
    {
        Bowl f;
        const auto method = solver("lbfgs");
        std::vector<double> x{.9, 0};
        method->setVectors({{"s0", {-.1f, -1}}, {"y0", {-.1f, -10}}});
        QVERIFY(method->step(f, x));
        QVERIFY(std::fabs(x[1] / (x[0] - .9) - .00808301 / .09169921) < 1e-5);
    }

    void levenbergMarquardtPath()
    {
        Decay f;
        const auto method = solver("levenberg_marquardt(mu=0.01)");
        std::vector<double> a{0};
        const double path[] = {.41916168, .67703625, .74213533}, half[] = {.03943155, .00172582, .00064128};
        for (int i = 0; i < 3; ++i) {
            const auto done = method->step(f, a);
            QVERIFY(done);
            QVERIFY(std::fabs(a[0] - path[i]) < 1e-8);
            QVERIFY(std::fabs(done->value / 2 - half[i]) < 1e-8);
        }
    }

    /// A smooth fit: both are far below what 40 epochs of Adam reach.
    void fitsACurve()
    {
        const double adam = *train(input("adam(0.01)"), 40).rows.back().train.at("loss");
        for (const char *text : {"lbfgs", "levenberg_marquardt", "levenberg_marquardt(damping=diagonal)"}) {
            const Outcome o = train(input(text), 40);
            const double loss = *o.rows.back().train.at("loss"), validation = *o.rows.back().validation.at("loss");
            qInfo("%s: %llu iterations, loss %g, validation %g (Adam %g), stopped by %s", text, static_cast<unsigned long long>(o.result.epochs), loss, validation, adam, o.result.stopped.c_str());
            QVERIFY2(loss < 0.2 * adam && validation < 0.2 * adam, text);
        }
        QVERIFY(*train(input("levenberg_marquardt"), 40).rows.back().train.at("loss") < 1e-4);
    }

    void sixAndSixEqualTwelve_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lbfgs") << "lbfgs";
        QTest::newRow("short history") << "lbfgs(history=2)";
        QTest::newRow("lm") << "levenberg_marquardt";
    }
    void sixAndSixEqualTwelve()
    {
        QFETCH(QString, text);
        const std::string rule = text.toStdString();
        setThreads(1);
        const Outcome whole = train(input(rule.c_str()), 12);
        setThreads(2);
        TrainInput in = input(rule.c_str());
        in.start = train(in, 6).state;
        const Outcome second = train(in, 6);
        QCOMPARE(second.hash, whole.hash);
        QVERIFY(train(input(rule.c_str()), 11).hash != whole.hash);
    }

    void dropoutIsOff()
    {
        const Outcome much = train(input("lbfgs", "dense 8 tanh; dropout 0.9; dense 1"), 5);
        const Outcome none = train(input("lbfgs", "dense 8 tanh; dropout 0.0; dense 1"), 5);
        QCOMPARE(much.hash, none.hash);
        QVERIFY(*much.rows.back().train.at("loss") < *much.rows.front().train.at("loss"));
    }

    void converges()
    {
        const Outcome o = train(input("lbfgs(ftol=0.5)"), 500);
        QCOMPARE(QString::fromStdString(o.result.stopped), QString("converged"));
        QVERIFY(o.result.epochs < 500);
    }

    void refusals()
    {
        const auto refusal = [](TrainInput in) {
            auto t = Trainer::create(std::move(in));
            return t ? QString() : QString::fromStdString(t.error().code + ' ' + message(t.error()));
        };
        TrainInput in = input("levenberg_marquardt(max_parameters=20)");
        QVERIFY2(refusal(in).contains("25 × 25") && refusal(in).contains("20"), qPrintable(refusal(in)));
        in = input("levenberg_marquardt");
        in.settings.loss = "mae";
        QVERIFY(refusal(in).isEmpty() == false);
        in = input("levenberg_marquardt", "dense 200 relu; dense 200 relu; dense 1");
        QVERIFY2(refusal(in).startsWith("E-COMBO") && refusal(in).contains("5000"), qPrintable(refusal(in)));
    }

    void stopsInside()
    {
        auto t = std::move(*Trainer::create(input("lbfgs")));
        Control c;
        c.set(Control::Command::Stop);
        const TrainResult r = t->run(c, {}, {.epochs = 5, .until = {}, .onEpoch = {}});
        QCOMPARE(QString::fromStdString(r.stopped), QString("user"));
        QCOMPARE(r.epochs, 0u);
    }
};

QTEST_APPLESS_MAIN(TestSolvers)
#include "tst_solvers.moc"
