#include "optimizers/optimizer.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace netloom;

namespace {

std::unique_ptr<Optimizer> make(std::string_view text)
{
    auto part = makePart<Optimizer>(PartKind::Optimizer, text);
    if (!part) qFatal("%s", message(part.error()).c_str());
    return std::move(part).value();
}

/// An optimiser with its buffers for n weights.
struct Run {
    std::unique_ptr<Optimizer> rule;
    std::vector<float> w;
    std::vector<std::vector<float>> buffers;
    std::uint64_t step = 0;

    Run(std::string_view text, std::vector<float> start) : rule(make(text)), w(std::move(start))
    {
        for (int i = 0; i < rule->slotCount(); ++i) buffers.emplace_back(w.size(), float(rule->slotStart(i)));
    }
    void apply(const std::vector<float> &g, double rate, std::size_t first, std::size_t n)
    {
        std::vector<float *> pointers;
        for (auto &s : buffers) pointers.push_back(s.data() + first);
        rule->apply(rule->begin(step, rate), {w.data() + first, g.data() + first, pointers.data(), n});
    }
    void move(const std::vector<float> &g, double rate)
    {
        apply(g, rate, 0, w.size());
        ++step;
    }
    void move(const std::vector<float> &g) { move(g, rule->learningRate()); }
};

struct Path { const char *text; std::vector<double> x; };

// spec: optimisers on f(x) = x², x₀ = 1
const std::vector<Path> kPaths{
    {"sgd(0.1)", {.8, .64, .512, .4096, .32768}},
    {"sgd(0.1,momentum=0.9)", {.8, .46, .062, -.3086, -.58042}},
    {"sgd(0.1,momentum=0.9,nesterov=true)", {.62, .2224, -.108352, -.32482304, -.41571758}},
    {"rmsprop(0.1)", {.68377227, .49887066, .36918060, .27282494, .19979520}},
    {"rmsprop(0.01,centered=true,momentum=0.5)", {.96666667, .92492348, .88241838, .84140093, .80224533}},
    {"adam(0.1)", {.90000016, .80041250, .70158664, .60393952, .50796419}},
};

} // namespace

class TestOptimizers : public QObject {
    Q_OBJECT

private slots:
    void registered()
    {
        for (const char *type : {"adam", "rmsprop", "sgd"}) {
            const PartInfo *info = findPart(PartKind::Optimizer, type);
            QVERIFY2(info, type);
            QVERIFY(!info->cases.empty() && !info->doc.empty() && !info->keras.empty());
            QVERIFY(info->schema.find("lr"));
            // A running trainer takes no new rate: a field marked live would promise it.
            QVERIFY(!info->schema.find("learning_rate")->live);
        }
        QCOMPARE(make("sgd")->learningRate(), .01);
        QCOMPARE(make("adam")->learningRate(), .001);
        QCOMPARE(make("sgd")->slotCount(), 0);
        QCOMPARE(make("rmsprop(centered=true,momentum=0.9)")->slotCount(), 3);
        QCOMPARE(make("adam(amsgrad=true)")->slotCount(), 3);
    }

    /// A rate that cannot work is refused by a message with the allowed range.
    void badOptions()
    {
        for (const char *text : {"sgd(0)", "sgd(-0.1)", "adam(learning_rate=0)", "rmsprop(lr=-1)", "adam(beta_1=1)",
                                 "adam(beta_2=-0.1)", "adam(epsilon=0)", "rmsprop(rho=1)", "sgd(momentum=1.5)"}) {
            const auto part = makePart<Optimizer>(PartKind::Optimizer, text);
            QVERIFY2(!part, text);
            QCOMPARE(part.error().code, std::string("E-RANGE"));
            QVERIFY2(message(part.error()).find('0') != std::string::npos, message(part.error()).c_str());
        }
    }

    void paths_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(kPaths.size()); ++i) QTest::newRow(kPaths[std::size_t(i)].text) << i;
    }
    void paths()
    {
        QFETCH(int, index);
        const Path &path = kPaths[std::size_t(index)];
        Run run(path.text, {1});
        for (double expected : path.x) {
            run.move({2 * run.w[0]});
            QVERIFY2(std::fabs(run.w[0] - expected) < 1e-6, qPrintable(QString::number(run.w[0], 'g', 9)));
        }
    }

    /// The velocity keeps the old rate's scale after the rate changes.
    void rateChange()
    {
        Run run("sgd(0.1,momentum=0.9)", {1});
        for (int i = 0; i < 3; ++i) run.move({2 * run.w[0]}, .1);
        for (double expected : {-.29744, -.6149872, -.88847994}) {
            run.move({2 * run.w[0]}, .01);
            QVERIFY(std::fabs(run.w[0] - expected) < 1e-6);
        }
    }

    void amsgrad()
    {
        const float g[] = {3, .1f, .1f, .1f, -.2f};
        const double plain[] = {-.09999999, -.17132975, -.23019888, -.28183881, -.32253722};
        const double top[] = {-.09999999, -.16771110, -.22076232, -.26494423, -.29808919};
        Run a("adam(0.1,beta_2=0.9)", {0}), b("adam(0.1,beta_2=0.9,amsgrad=true)", {0});
        for (int i = 0; i < 5; ++i) {
            a.move({g[i]});
            b.move({g[i]});
            QVERIFY(std::fabs(a.w[0] - plain[i]) < 1e-6);
            QVERIFY(std::fabs(b.w[0] - top[i]) < 1e-6);
        }
    }

    /// The bias correction is a function of the step alone, late steps included.
    void biasCorrection()
    {
        const auto adam = make("adam");
        for (std::uint64_t step : {0ULL, 1ULL, 9ULL, 999ULL, 100000ULL, 1ULL << 40}) {
            const double t = double(step) + 1;
            const double expected = .001 * std::sqrt(1 - std::pow(.999, t)) / (1 - std::pow(.9, t));
            QVERIFY(std::fabs(double(adam->begin(step, .001).c[0]) / expected - 1) < 1e-6);
        }
    }

    void everyCase_data()
    {
        QTest::addColumn<QString>("text");
        for (const PartInfo *info : parts(PartKind::Optimizer))
            for (const PartCase &c : info->cases)
                QTest::newRow(partText(*info, c.config).c_str()) << QString::fromStdString(partText(*info, c.config));
    }
    /// Whole buffers, pieces of any size, and one weight at a time give equal bits; NaN and Inf stay where they are.
    void everyCase()
    {
        QFETCH(QString, text);
        const std::size_t n = 203;
        std::vector<float> start(n);
        for (std::size_t i = 0; i < n; ++i) start[i] = float(std::sin(double(i)));
        Run whole(text.toStdString(), start), pieces(text.toStdString(), start), single(text.toStdString(), start);
        for (int s = 0; s < 7; ++s) {
            std::vector<float> g(n);
            for (std::size_t i = 0; i < n; ++i) g[i] = float(std::cos(double(i) * 1.3 + s) * std::pow(10., int(i % 9) - 4));
            whole.move(g);
            for (std::size_t first = 0; first < n; first += 50) pieces.apply(g, pieces.rule->learningRate(), first, std::min<std::size_t>(50, n - first));
            ++pieces.step;
            for (std::size_t i = 0; i < n; ++i) single.apply(g, single.rule->learningRate(), i, 1);
            ++single.step;
        }
        QVERIFY(whole.w == pieces.w && whole.buffers == pieces.buffers);
        QVERIFY(whole.w == single.w && whole.buffers == single.buffers);
        QVERIFY(whole.w != start);
        std::vector<float> still(n, 0.0f);
        Run rest(text.toStdString(), start);
        rest.move(still);
        QVERIFY(rest.w == start);
    }

    void speed()
    {
        const std::size_t n = 16384;
        for (const char *text : {"sgd", "sgd(momentum=0.9)", "rmsprop", "adam", "adam(amsgrad=true)"}) {
            Run run(text, std::vector<float>(n, .5f));
            const std::vector<float> g(n, .01f);
            double best = 1e9;
            for (int k = 0; k < 50; ++k) {
                QElapsedTimer timer;
                timer.start();
                run.move(g);
                best = std::min(best, double(timer.nsecsElapsed()) / double(n));
            }
            qInfo("%s: %.2f ns a weight", text, best);
            QVERIFY2(best < 20, text); // scalar square roots and divisions took more
        }
    }
};

QTEST_APPLESS_MAIN(TestOptimizers)
#include "tst_optimizers.moc"
