// Examples that are worked out by hand or published, through the compiled program: the numbers of spec/engine.md §9.
//
// Which test holds which of them (§9.1, 9.5–9.7, dense networks and what belongs to them):
//   G1 forward, gradients → g1HandExample;  the step → tst_program handExample
//   G2 first gradients → g2XorGradients;    curves → tst_program xorCurves
//   G3 → g3ConventionsOfL2
//   G4 rows of the cross-entropy → g4Rows;  all else → tst_losses, regression metrics → tst_metrics regression
//   base rate → tst_losses baseRate;        dropout's expectation → tst_traps dropoutExpectationHasItsHalf
//   §9.5 batch and layer normalisation, alpha dropout → tst_layers;  penalties, constraints → tst_golden_regularizers workedExamples
//   §9.5 autoencoder of published weights → regularisedAutoencoder
//   §9.6 → tst_metrics publishedRuns, rocAuc, precisionRecallCurve, undefinedCases
//   §9.7 rules on x² → tst_optimizers paths, rateChange…, amsgrad, publishedRuns, adamOnALine;  schedules → scheduleValues, warmupCurve
//   §9.7 regression → linearRegression…;    L-BFGS, LM → tst_solvers;  clipping, early stopping, plateau → clippingByHand, stopAndPlateau
//   §9.7 theory → minimaOfAWave, samplesOfJensen
#include "constraints/constraint.h"
#include "data/numpy_random.h"
#include "optimizers/solver.h"
#include "regularizers/regularizer.h"
#include "schedules/schedule.h"
#include "support/small_run.h"
#include "train/watch.h"

#include <cmath>
#include <numbers>

using namespace netloom;
using namespace netloom::test;

namespace {

constexpr double kPi = std::numbers::pi;

bool near(double a, double b, double tolerance = 2e-6) { return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b)); }

/// 100 rows of two numbers and 3x₀ + 2x₁ + noise, NumPy's seed 0.
struct Line {
    std::vector<Real> x, y;
    NumpyRandom random{0};
    Line()
    {
        for (int i = 0; i < 200; ++i) x.push_back(Real(random.normal()));
        for (std::size_t i = 0; i < 100; ++i) y.push_back(Real(3 * double(x[2 * i]) + 2 * double(x[2 * i + 1]) + random.normal()));
    }
    SmallRun run(const char *loss, const char *rule, int batch) const
    {
        return SmallRun("d = dense 1 kernel_initializer=zeros", loss, rule, Shape{2}, x, y, {.batch = batch});
    }
    /// Mean squared error of all rows with the run's weights.
    double mse(const SmallRun &r) const
    {
        const auto w = r.weights("d", "kernel");
        const double b = double(r.weights("d", "bias")[0]);
        double sum = 0;
        for (std::size_t i = 0; i < 100; ++i) sum += std::pow(b + double(w[0]) * double(x[2 * i]) + double(w[1]) * double(x[2 * i + 1]) - double(y[i]), 2);
        return sum / 100;
    }
};

std::vector<float> coefficients(const SmallRun &r)
{
    const auto w = r.weights("d", "kernel");
    return {r.weights("d", "bias")[0], w[0], w[1]};
}

double rowLoss(const char *text, Real prediction, Real target)
{
    const auto loss = *makePart<Loss>(PartKind::Loss, text);
    LossContext c;
    c.rows = 1;
    c.prediction = {&prediction, 1, 1, 1};
    c.target = {&target, 1, 1, 1};
    c.last = 1;
    return loss->compute(c, false);
}

class Wave final : public Objective {
public:
    std::size_t size() const override { return 1; }
    double value(std::span<const double> x, std::span<double> g) override
    {
        if (!g.empty()) g[0] = std::cos(kPi * x[0]) - kPi * x[0] * std::sin(kPi * x[0]);
        return x[0] * std::cos(kPi * x[0]);
    }
};

} // namespace

class WorkedExamples : public QObject {
    Q_OBJECT
private slots:
    /// 2-2-1, all sigmoid, loss (y − t)²: what every box of the drawing holds.
    void g1HandExample()
    {
        const std::string first = "a = dense 2 sigmoid", second = "; b = dense 1 sigmoid";
        SmallRun r(first + second, "mse", "sgd(1)", Shape{2}, {Real(.2), Real(.3)}, {0});
        SmallRun hidden(first, "mse", "sgd(1)", Shape{2}, {Real(.2), Real(.3)}, {0, 0});
        SmallRun sums("a = dense 2", "mse", "sgd(1)", Shape{2}, {Real(.2), Real(.3)}, {0, 0});
        for (SmallRun *run : {&r, &hidden, &sums}) {
            run->set("a", "kernel", {.1f, .3f, .2f, .4f});
            run->set("a", "bias", {.5f, .5f});
        }
        r.set("b", "kernel", {.5f, .6f});
        r.set("b", "bias", {.5f});
        sums.look();
        EQUAL(sums.outputs(), {.58, .68});
        hidden.look();
        EQUAL(hidden.outputs(), {.6410674063, .6637386974});
        QVERIFY(near(r.look(), .5957497036));
        EQUAL(r.outputs(), {.7718482387});
        EQUAL(r.gradient("b", "bias"), {.2718426883});
        EQUAL(r.gradient("b", "kernel"), {.1742694871, .1804325118});
        EQUAL(r.gradient("a", "bias"), {.0312754995, .0364034829});
        EQUAL(r.gradient("a", "kernel"), {.0062550999, .0072806966, .0093826499, .0109210449}); // [in, units]: the text's transposed
        r.step();
        EQUAL(r.weights("a", "kernel"), {.0937449001, .2927193034, .1906173501, .3890789551});
        EQUAL(r.weights("b", "kernel"), {.3257305129, .4195674882});
        QVERIFY(near(r.look(), .4491166147));
        EQUAL(r.outputs(), {.6701616333});
    }

    void g2XorGradients()
    {
        SmallRun r("a = dense 3 tanh kernel_initializer=fill(0); b = dense 1 sigmoid kernel_initializer=fill(4)", "binary_crossentropy", "sgd(0.5)", Shape{2},
                   {0, 0, 0, 1, 1, 0, 1, 1}, {0, 1, 1, 0});
        EQUAL(r.weights("a", "kernel"), {-.5, .2, -.2, .5, .1, -.3});
        EQUAL(r.weights("b", "kernel"), {-.1, -.5, .2});
        r.set("a", "bias", {-.3f, .4f, 0});
        QVERIFY(near(r.look(), .705941));
        EQUAL(r.gradient("b", "kernel"), {.00120369, -.03624709, .02230978});
        EQUAL(r.gradient("b", "bias"), {-.06681304});
        EQUAL(r.gradient("a", "kernel"), {-.00154353, .01731854, -.01080653, .00448297, .02418726, -.01027813});
    }

    /// ŷ = wx, x = (1, 2), y = (1, 3), w = .5, η = .1, λ = .3: one step in each convention that sources use.
    void g3ConventionsOfL2_data()
    {
        QTest::addColumn<QString>("loss");
        QTest::addColumn<QString>("l2");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<double>("w");
        QTest::newRow("Keras") << "mse" << "l2(0.3)" << "sgd(0.1)" << .920;
        QTest::newRow("sum of ½e², +λw") << "half_mse(reduction=sum)" << "l2(0.15)" << "sgd(0.1)" << .935;
        QTest::newRow("mean of ½e², +λw") << "half_mse" << "l2(0.15)" << "sgd(0.1)" << .710;
        QTest::newRow("scikit-learn, α/B") << "half_mse" << "l2(0.075)" << "sgd(0.1)" << .7175;
        QTest::newRow("decoupled decay") << "mse" << "none" << "sgd(0.1,weight_decay=0.3)" << .935;
    }
    void g3ConventionsOfL2()
    {
        QFETCH(QString, loss);
        QFETCH(QString, l2);
        QFETCH(QString, rule);
        QFETCH(double, w);
        SmallRun r("d = dense 1 use_bias=false kernel_initializer=constant(0.5) kernel_regularizer=" + l2.toStdString(), loss.toStdString(), rule.toStdString(), Shape{1}, {1, 2}, {1, 3});
        r.step();
        EQUAL(r.weights("d", "kernel"), {w});
    }

    void g4Rows()
    {
        QVERIFY(near(rowLoss("bce", Real(.9), 1), .1053605));
        QVERIFY(near(rowLoss("bce", Real(.2), 0), .2231436));
        QVERIFY(near(rowLoss("bce", Real(.6), 1), .5108256));
    }

    /// Published weights of a 5-4-5 autoencoder: encoder with unit norms and WᵀW = I within .012, decoder with unit norms only.
    void regularisedAutoencoder()
    {
        const double encoder[4][5] = {{-.301, -.459, .560, -.033, .619}, {-.553, .182, -.439, -.644, .231}, {-.036, .209, -.474, .610, .599}, {-.426, -.683, -.365, .288, -.367}};
        std::vector<Real> w(20);
        for (std::size_t u = 0; u < 4; ++u)
            for (std::size_t i = 0; i < 5; ++i) w[i * 4 + u] = Real(encoder[u][i]);
        const Shape shape{5, 4};
        const auto penalty = *makePart<Regularizer>(PartKind::Regularizer, "orthogonal_weights(1,axis=0)");
        std::vector<double> scratch(penalty->scratch(shape));
        const double norm = penalty->penalty(w.data(), shape, nullptr, scratch.data());
        QVERIFY2(norm < .012 * 4 && norm > 0, qPrintable(QString::number(norm)));
        const auto unit = *makePart<Constraint>(PartKind::Constraint, "unit_norm");
        scratch.assign(unit->scratch(shape), 0);
        std::vector<Real> projected = w;
        unit->apply(projected.data(), shape, scratch.data());
        for (std::size_t i = 0; i < w.size(); ++i) QVERIFY(std::fabs(double(projected[i] - w[i])) < 1.5e-3);
    }

    /// X with a column of ones first (the bias), gradient Xᵀ(Xw − y)/n: ½ of the mean squared error.
    void linearRegressionInOneBatch()
    {
        const Line line;
        QVERIFY(near(double(line.x[0]), 1.76405235) && near(double(line.x[1]), .40015721) && near(double(line.y[0]), 5.72328962));
        SmallRun r = line.run("half_mse", "sgd(0.01)", 100);
        QVERIFY(near(line.mse(r), 14.650546));
        for (int i = 1; i <= 100; ++i) {
            r.step();
            const double expected = i == 1 ? 14.369207 : i == 10 ? 12.083505 : i == 50 ? 5.802200 : i == 100 ? 2.653894 : line.mse(r);
            QVERIFY2(near(line.mse(r), expected, 1e-5), qPrintable(QString::number(i)));
        }
        QVERIFY2(sameNumbers(coefficients(r), {.06893943, 2.00432774, 1.2328745}, 1e-5), shown(coefficients(r)).constData());
        SmallRun squares = line.run("half_mse", "sgd(0.9)", 100); // to the end: least squares
        for (int i = 0; i < 300; ++i) squares.step();
        QVERIFY2(sameNumbers(coefficients(squares), {-.05141113, 3.1104649, 1.9459629}, 1e-5), shown(coefficients(squares)).constData());
        QVERIFY(near(line.mse(squares), .8902541, 1e-5));
    }

    /// Ten rows a step, a permutation an epoch from the generator that made the data.
    void linearRegressionInMiniBatches()
    {
        Line line;
        SmallRun r = line.run("half_mse", "sgd(0.01)", 10);
        int updates = 0;
        for (int epoch = 0; epoch < 100; ++epoch) {
            const auto order = line.random.permutation(100);
            const std::vector<Row> rows(order.begin(), order.end());
            for (std::size_t at = 0; at < 100; at += 10) {
                r.step(std::span<const Row>(rows).subspan(at, 10));
                ++updates;
                const double expected = updates == 1 ? 14.513993 : updates == 10 ? 12.078188 : updates == 100 ? 2.646611 : updates == 1000 ? .890256 : line.mse(r);
                QVERIFY2(near(line.mse(r), expected, 1e-5), qPrintable(QString::number(updates)));
            }
        }
        QVERIFY2(sameNumbers(coefficients(r), {-.05168228, 3.11146125, 1.94541002}, 1e-5), shown(coefficients(r)).constData());
    }

    /// One row a step in fixed order, step .01·2x(xw − y).
    void linearRegressionRowByRow()
    {
        const Line line;
        SmallRun r = line.run("mse", "sgd(0.01)", 1);
        for (int pass = 1; pass <= 20; ++pass) {
            for (const Row &row : r.all) r.step({&row, 1});
            const double expected = pass == 1 ? 1.127503 : pass == 2 ? .908804 : pass == 20 ? .899290 : line.mse(r);
            QVERIFY2(near(line.mse(r), expected, 1e-5), qPrintable(QString::number(pass)));
        }
        QVERIFY2(sameNumbers(coefficients(r), {.02922543, 3.06187484, 1.94812191}, 1e-5), shown(coefficients(r)).constData());
    }

    /// x·cos πx on [−1, 2]: where a descent ends depends on where it starts.
    void minimaOfAWave()
    {
        const struct { double from, x, f; } ends[] = {{-.5, -.2738527, -.1786025}, {.1, -.2738527, -.1786025}, {1.3, 1.0904082, -1.0467211}};
        for (const auto &end : ends) {
            const auto method = makeOptimizer("lbfgs").value()->solver();
            Wave wave;
            std::vector<double> x{end.from};
            for (int i = 0; i < 60; ++i)
                if (const auto done = method->step(wave, x); !done || done->converged) break;
            QVERIFY2(near(x[0], end.x, 1e-5) && near(wave.value(x, {}), end.f), qPrintable(QString::number(x[0], 'g', 9)));
        }
        double slope = 0;
        Wave().value(std::vector<double>{.2738527}, {&slope, 1}); // the maximum between them
        QVERIFY(std::fabs(slope) < 1e-5);
    }

    /// Gradients (3, 4) and (0, 12): per tensor, over both, per element.
    void clippingByHand_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QList<double>>("clipped");
        QTest::newRow("clipnorm") << "clipnorm=5" << QList<double>{3, 4, 0, 5};
        QTest::newRow("global_clipnorm") << "global_clipnorm=6.5" << QList<double>{1.5, 2, 0, 6};
        QTest::newRow("clipvalue") << "clipvalue=3.5" << QList<double>{3, 3.5, 0, 3.5};
    }
    void clippingByHand()
    {
        QFETCH(QString, option);
        QFETCH(QList<double>, clipped);
        SmallRun r("in i = input; p = slice start=0 stop=2 (i); q = slice start=2 stop=4 (i); a = dense 1 use_bias=false kernel_initializer=zeros (p);"
                   "b = dense 1 use_bias=false kernel_initializer=zeros (q); add (a, b)",
                   "half_mse", "sgd(1," + option.toStdString() + ")", Shape{4}, {3, 4, 0, 12}, {-1}, {.materialised = !option.startsWith("clipvalue")});
        r.step();
        EQUAL(r.weights("a", "kernel"), {-clipped[0], -clipped[1]});
        EQUAL(r.weights("b", "kernel"), {-clipped[2], -clipped[3]});
        if (!option.startsWith("clipvalue")) QVERIFY(near(r.program->gradientNorm(), 13)); // before clipping
    }

    /// val_loss 1.0 .9 .95 .94 .93 .92: stopped after epoch 3, best epoch 1; halved after epochs 3 and 5 (from 0).
    void stopAndPlateau()
    {
        const double losses[] = {1, .9, .95, .94, .93, .92};
        TrainSettings::EarlyStopping s;
        s.on = true;
        s.patience = 2;
        EarlyStop early(s, {});
        PlateauRule rule;
        rule.factor = .5;
        rule.patience = 2;
        Plateau plateau(rule, {});
        double rate = .1;
        int best = -1, stopped = -1;
        for (int e = 0; e < 6; ++e) {
            EpochRow row;
            row.validation["loss"] = losses[e];
            if (early.improved(row)) best = e;
            if (early.stop() && stopped < 0) stopped = e;
            rate = plateau.next(row, rate);
            QCOMPARE(rate, e < 3 ? .1 : e < 5 ? .05 : .025);
        }
        QCOMPARE(best, 1);
        QCOMPARE(stopped, 3);
    }

    /// Jensen: the square of the mean is at most the mean of the squares.
    void samplesOfJensen()
    {
        NumpyRandom random(0);
        double sum = 0, squares = 0;
        for (int i = 0; i < 100; ++i) {
            const double v = random.normal();
            sum += v / 100;
            squares += v * v / 100;
        }
        QVERIFY(near(sum * sum, .0035770, 1e-7) && near(squares, 1.0194036, 1e-7) && sum * sum <= squares);
    }

    /// Five steps up, then a cosine over twenty.
    void warmupCurve()
    {
        const auto s = *makePart<Schedule>(PartKind::Schedule, "cosine_decay(decay_steps=20,warmup_target=0.1,warmup_steps=5)");
        const struct { std::uint64_t step; double rate; } points[] = {{0, 0}, {2, .04}, {5, .1}, {15, .05}, {25, 0}};
        for (const auto &p : points) {
            const double rate = s->rate({.step = p.step, .stepsPerEpoch = 10, .plannedSteps = 100}, 0);
            QVERIFY2(std::fabs(rate - p.rate) < 1e-9, qPrintable(QString::number(rate)));
        }
    }
};

QTEST_GUILESS_MAIN(WorkedExamples)
#include "tst_worked_examples.moc"
