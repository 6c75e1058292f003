#include "core/scalar.h"
#include "optimizers/optimizer.h"
#include "optimizers/solver.h"
#include "schedules/schedule.h"

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
        const auto k = rule->constants(step, rate);
        for (std::size_t i = first; i < first + n && k.decay > 0; ++i) w[i] -= w[i] * k.decay;
        rule->apply(k, {w.data() + first, g.data() + first, pointers.data(), n});
    }
    void move(const std::vector<float> &g, double rate)
    {
        apply(g, rate, 0, w.size());
        ++step;
    }
    void move(const std::vector<float> &g) { move(g, rule->learningRate()); }
    /// On f(x) = x², where the rule wants the gradient.
    void onSquare()
    {
        std::vector<float *> pointers;
        for (auto &s : buffers) pointers.push_back(s.data());
        if (rule->looksAhead()) rule->lookAhead(rule->constants(step, rule->learningRate()), {w.data(), nullptr, pointers.data(), 1});
        move({2 * w[0]});
    }
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
    {"sgd(0.1,momentum=0.9,momentum_form=pytorch)", {.8, .46, .062, -.3086, -.58042}},
    {"sgd(0.1,momentum=0.9,nesterov=true,momentum_form=pytorch)", {.62, .2224, -.108352, -.32482304, -.41571758}},
    {"sgd(0.1,momentum=0.9,nesterov=true,nesterov_form=lookahead)", {.8, .496, .17792, -.0866816, -.25985843}},
    {"sgd(0.1,momentum=0.9,nesterov=true,nesterov_form=lookahead,momentum_form=pytorch)", {.8, .496, .17792, -.0866816, -.25985843}},
    {"adagrad(0.1)", {.90122704, .83473728, .78229920, .73819354, .69976950}},
    {"adagrad(0.1,initial_accumulator_value=0,epsilon=1e-10,epsilon_placement=outside)", {.9, .83310353, .78045618, .73622313, .69771486}},
    {"rmsprop(0.1,epsilon=1e-8,epsilon_placement=outside)", {.68377224, .49887066 - 5e-8, .36918056, .27282489, .19979516}},
    {"adadelta(1)", {.99858579, .99715455, .99571246, .99426262, .99280686}},
    {"adam(0.1,epsilon=1e-8,epsilon_placement=corrected)", {.9, .80041223, .70158627, .60393906, .50796366}},
    {"adamw(0.1,weight_decay=0.1)", {.89000016, .78157213, .67510159, .57104805, .46995318}},
    {"nadam(0.1)", {.89372122, .82024504, .75467428, .69171839, .62975307}},
    {"nadam(0.1,schedule_decay=0.004,epsilon=1e-8)", {.89435482, .81997307, .75272927, .68771605, .62366289}}, // by the formula, in double
    {"adamax(0.1)", {.9, .80516834, .71549949, .63097309, .55155382}},
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
            QVERIFY(info->schema.find("learning_rate")->live); // tst_trainer changes it while a run goes on
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
            run.onSquare();
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

    void rateChangeInPytorchsForm()
    {
        Run run("sgd(0.1,momentum=0.9,momentum_form=pytorch)", {1});
        for (int i = 0; i < 3; ++i) run.move({2 * run.w[0]}, .1);
        for (double expected : {.02494, -.0089128, -.03920206}) {
            run.move({2 * run.w[0]}, .01);
            QVERIFY(std::fabs(run.w[0] - expected) < 1e-6);
        }
    }

    /// Forms that are printed wrongly in places: the average of RMSprop, the place of ε, the start of Adagrad, Nadam's exponent.
    void traps()
    {
        Run rms("rmsprop(0.1,rho=0.9)", {1});
        rms.move({2});
        QVERIFY(std::fabs(rms.buffers[0][0] - .4f) < 1e-6f); // ρ·old + (1 − ρ)·g², not the other way round
        Run inside("rmsprop(1,epsilon=0.6)", {0}), outside("rmsprop(1,epsilon=0.6,epsilon_placement=outside)", {0});
        inside.move({2});
        outside.move({2});
        QVERIFY(std::fabs(inside.w[0] + 2) < 1e-6f && std::fabs(outside.w[0] + 2 / (std::sqrt(.4f) + .6f)) < 1e-6f);
        Run uncorrected("adam(1,epsilon=0.5)", {0}), corrected("adam(1,epsilon=0.5,epsilon_placement=corrected)", {0});
        uncorrected.move({2});
        corrected.move({2});
        QVERIFY(std::fabs(corrected.w[0] + 2 / 2.5f) < 1e-5f); // m̂ / (√v̂ + ε)
        QVERIFY(std::fabs(uncorrected.w[0] + 2 / (2 + .5f / std::sqrt(.001f))) < 1e-5f);
        QCOMPARE(make("adagrad")->slotStart(0), .1);
        // A first step without bias correction would be √10 times η for RMSprop, exactly η for Adam.
        Run plain("rmsprop(0.1)", {0}), adam("adam(0.1)", {0});
        plain.move({3});
        adam.move({3});
        QVERIFY(std::fabs(plain.w[0] + .1f * std::sqrt(10.0f)) < 1e-5f && std::fabs(adam.w[0] + .1f) < 1e-5f);
        QVERIFY(std::fabs(double(make("nadam")->begin(0, 1).c[4]) - (1 - .9 * (1 - .48)) / (1 - .9 * (1 - .48))) < 1e-6);
        QVERIFY(std::fabs(double(make("nadam")->begin(0, 1).c[3]) - .9 * (1 - .5 * .9216) / (1 - .468 * .9 * (1 - .5 * .9216))) < 1e-6);
    }

    /// Nadam's product of u: late steps cost and mean the same as a product over all steps.
    void nadamProduct()
    {
        for (const char *text : {"nadam", "nadam(schedule_decay=0.004)", "nadam(beta_1=0.9999)"}) {
            const auto rule = make(text);
            const double beta = std::string_view(text).ends_with("0.9999)") ? .9999 : .9, psi = std::string_view(text).find("004") != std::string_view::npos ? .004 : 1;
            double product = 1;
            for (int t = 1; t <= 70000; ++t) {
                const double u = beta * (1 - .5 * std::pow(.96, psi * t)), next = beta * (1 - .5 * std::pow(.96, psi * (t + 1)));
                product *= u;
                if (t != 1 && t != 300 && t != 65536 && t != 65537 && t != 70000) continue;
                const auto k = rule->begin(std::uint64_t(t) - 1, .001);
                QVERIFY2(std::fabs(double(k.c[3]) / (next / (1 - product * next)) - 1) < 1e-6, text);
                QVERIFY2(std::fabs(double(k.c[4]) / ((1 - u) / (1 - product)) - 1) < 1e-5, text);
            }
        }
    }

    /// Published runs on x².
    void publishedRuns()
    {
        Run momentum("sgd(0.1,momentum=0.9)", {5}), nesterov("sgd(0.1,momentum=0.9,nesterov=true,nesterov_form=lookahead)", {5});
        const double ahead[] = {4, 2.48, .8896, -.433408, -1.29929216, -1.66287032, -1.59207254, -1.22268362, -.71218688, -.20219185};
        for (int i = 1; i <= 20; ++i) {
            momentum.onSquare();
            if (i <= 10) nesterov.onSquare();
            if (i <= 10) QVERIFY(std::fabs(nesterov.w[0] - ahead[i - 1]) < 2e-6);
            if (i == 3) QVERIFY(std::fabs(momentum.w[0] - .31) < 2e-6);
            if (i == 10) QVERIFY(std::fabs(momentum.w[0] - .021999) < 2e-6);
        }
        QVERIFY(std::fabs(momentum.w[0] + 1.746263) < 5e-6);
        Run adagrad("adagrad(0.1,initial_accumulator_value=0,epsilon=1e-8,epsilon_placement=outside)", {1}), rms("rmsprop(0.1,epsilon=1e-8,epsilon_placement=outside)", {1});
        double lowest = 1, last = 1;
        for (int i = 1; i <= 100; ++i) {
            adagrad.onSquare();
            rms.onSquare();
            const double loss = double(adagrad.w[0]) * double(adagrad.w[0]);
            const double expected = i == 1 ? .81 : i == 10 ? .306618 : i == 50 ? .0187918 : i == 100 ? 7.50041e-4 : loss;
            QVERIFY(std::fabs(loss / expected - 1) < 1e-4);
            last = double(rms.w[0]) * double(rms.w[0]);
            lowest = std::min(lowest, last);
        }
        QVERIFY(lowest < 1e-12 && last > 1e-6 && last < 1e-2); // converges, then its step grows again as v decays
    }

    /// PyTorch's form on y = 2x: with the gradient of each step.
    void adamOnALine()
    {
        Run run("adam(0.1,epsilon=1e-8,epsilon_placement=corrected)", {0, 0});
        for (int i = 1; i <= 100; ++i) {
            float g[2] = {0, 0};
            for (int x = 1; x <= 5; ++x) {
                const float e = run.w[0] * float(x) + run.w[1] - 2 * float(x);
                g[0] += 2 * e * float(x) / 5;
                g[1] += 2 * e / 5;
            }
            run.move({g[0], g[1]});
            double loss = 0;
            for (int x = 1; x <= 5; ++x) loss += std::pow(double(run.w[0]) * x + double(run.w[1]) - 2 * x, 2) / 5;
            const double expected = i == 1 ? 38.58 : i == 10 ? 6.739329 : i == 50 ? .379360 : i == 100 ? .124783 : loss;
            QVERIFY2(std::fabs(loss / expected - 1) < 2e-3, qPrintable(QString::number(i) + ' ' + QString::number(loss)));
        }
        QVERIFY(std::fabs(run.w[0] - 1.757456) < 1e-4 && std::fabs(run.w[1] - .812059) < 1e-4);
    }

    void scheduleValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("rates"); // at 0, 5, 10, 25
        QTest::newRow("exponential") << "exponential_decay(decay_steps=10,decay_rate=0.9)" << QList<double>{.1, .0948683, .09, .0768433};
        QTest::newRow("staircase") << "exponential_decay(decay_steps=10,decay_rate=0.9,staircase=true)" << QList<double>{.1, .1, .09, .081};
        QTest::newRow("inverse") << "inverse_time(decay_steps=10,decay_rate=0.5)" << QList<double>{.1, .08, .0666667, .0444444};
        QTest::newRow("polynomial") << "polynomial(decay_steps=20,power=2,end_learning_rate=0.01)" << QList<double>{.1, .060625, .0325, .01};
        QTest::newRow("cosine") << "cosine(decay_steps=20,alpha=0.1)" << QList<double>{.1, .0868198, .055, .01};
        QTest::newRow("natural") << "natural_exponential(decay_rate=0.1,unit=steps)" << QList<double>{.1, .0606531, .0367879, .0082085};
        QTest::newRow("legacy decay") << "inverse_time(decay_steps=1,decay_rate=0.01)" << QList<double>{.1, .0952381, .0909091, .08};
        QTest::newRow("step decay") << "step_decay(every=10,factor=0.9,unit=steps)" << QList<double>{.1, .1, .09, .081};
        QTest::newRow("epochs") << "step_decay(every=1,factor=0.9)" << QList<double>{.1, .1, .09, .081};
        QTest::newRow("constant") << "constant" << QList<double>{.1, .1, .1, .1};
        QTest::newRow("planned") << "polynomial(end_learning_rate=0)" << QList<double>{.1, .0875, .075, .0375};
        QTest::newRow("warm-up") << "warmup(warmup_steps=5,after=cosine(decay_steps=20))" << QList<double>{0, .1, .0853553, 0};
        QTest::newRow("warm-up in epochs") << "warmup(warmup_steps=0.5,unit=epochs,after=cosine(decay_steps=20))" << QList<double>{0, .1, .0853553, 0};
        QTest::newRow("one cycle") << "one_cycle(decay_steps=26,pct_start=0.4230769)" << QList<double>{.004, .052, .1, .0000004};
    }
    void scheduleValues()
    {
        QFETCH(QString, text);
        QFETCH(QList<double>, rates);
        const auto made = makePart<Schedule>(PartKind::Schedule, text.toStdString());
        QVERIFY2(made, made ? "" : message(made.error()).c_str());
        int i = 0;
        for (const std::uint64_t s : {0, 5, 10, 25}) {
            const double rate = (*made)->rate({.step = s, .stepsPerEpoch = 10, .plannedSteps = 40}, .1);
            QVERIFY2(std::fabs(rate - rates[i]) < 1e-7, qPrintable(QString("step %1: %2 instead of %3").arg(s).arg(rate, 0, 'g', 9).arg(rates[i])));
            ++i;
        }
    }

    /// Some sources start a warm-up high.
    void warmupRises()
    {
        for (const char *text : {"warmup(warmup_steps=10)", "warmup(warmup_steps=10,start=0.2,after=exponential_decay)", "cosine(0.01,decay_steps=50,warmup_target=0.1,warmup_steps=10)"}) {
            const auto made = *makePart<Schedule>(PartKind::Schedule, text);
            double last = -1;
            for (std::uint64_t s = 0; s < 10; ++s) {
                const double rate = made->rate({.step = s, .stepsPerEpoch = 1000, .plannedSteps = 5000}, made->initial().value_or(.1));
                QVERIFY2(rate > last, text);
                last = rate;
            }
        }
    }

    /// learning_rate=SCHEDULE is the schedule field, as a Keras user writes it.
    void scheduleInPlaceOfTheRate()
    {
        const auto choice = parsePart(PartKind::Optimizer, "sgd(learning_rate=exponential_decay(0.1, decay_steps=10), momentum=0.9)");
        QVERIFY2(choice, choice ? "" : message(choice.error()).c_str());
        const std::string text = partText(*choice->info, choice->config);
        QVERIFY2(text.find("schedule=exponential_decay(initial_learning_rate=0.1") != std::string::npos, text.c_str());
        QVERIFY(make(text)->schedule.starts_with("exponential_decay"));
        QCOMPARE(partText(*parsePart(PartKind::Optimizer, text)->info, parsePart(PartKind::Optimizer, text)->config), text);
        QVERIFY(!makePart<Optimizer>(PartKind::Optimizer, "sgd(learning_rate=fast)"));
    }

    void excludingOptions()
    {
        for (const char *text : {"adam(clipnorm=1,clipvalue=0.5)", "sgd(global_clipnorm=1,clipnorm=1)", "sgd(ema_overwrite_frequency=5)", "adam(schedule=piecewise(boundaries=[1,2],values=[1,2]))",
                                 "adam(schedule=piecewise(boundaries=[3,2],values=[1,2,3]))", "adam(schedule=warmup(after=piecewise(boundaries=[3],values=[1])))"}) {
            const auto made = makeOptimizer(text);
            QVERIFY2(!made, text);
            QVERIFY2(message(made.error()).size() > 40, text);
        }
        QCOMPARE(makeOptimizer("adam(clipnorm=1,clipvalue=0.5)").error().code, std::string("E-COMBO"));
        for (const char *text : {"adam(clipnorm=0)", "adam(clipvalue=-1)", "adam(weight_decay=-1)", "adam(gradient_accumulation_steps=0)", "adam(schedule=cosine(alpha=2))", "adam(schedule=plateau(factor=1))",
                                 "adam(schedule=step_decay(every=0))", "levenberg_marquardt(mu_inc=1)", "lbfgs(history=0)"}) {
            const auto made = makeOptimizer(text);
            QVERIFY2(!made && made.error().code == "E-RANGE", text);
        }
    }

    /// Own functions of double against the machine's.
    void scalarFunctions()
    {
        for (double x = -40; x < 40; x += .0371) {
            QVERIFY(std::fabs(exactExp(x) / std::exp(x) - 1) < 4e-15);
            QVERIFY(std::fabs(exactCos(x) - std::cos(x)) < 4e-15);
            QVERIFY(std::fabs(exactLog(std::exp(x)) - std::log(std::exp(x))) < 1e-14 * std::max(1.0, std::fabs(x)));
        }
        QVERIFY(std::fabs(exactPow(.96, .004) / std::pow(.96, .004) - 1) < 1e-15);
        QCOMPARE(exactPow(.5, 10), std::pow(.5, 10));
        QCOMPARE(exactPow(0, .5), 0.0);
        QCOMPARE(exactExp(-1000), 0.0);
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
                if (!make(partText(*info, c.config))->solver()) // full-batch methods have no rule per weight
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
        // FTRL makes its weights anew from its buffers, in Keras too.
        QVERIFY(rest.w == start || text.startsWith("ftrl") || rest.rule->options.weightDecay > 0);
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
