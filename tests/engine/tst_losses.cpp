#include "losses/loss.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

using namespace netloom;

namespace {

std::unique_ptr<Loss> make(std::string_view text)
{
    auto part = makePart<Loss>(PartKind::Loss, text);
    if (!part) qFatal("%s", message(part.error()).c_str());
    return std::move(part).value();
}

/// A batch with the strides the engine uses, and what a loss made of it.
struct LossBatch {
    int rows, cols, last, targetCols;
    std::vector<float> p, t, g, q;
    static constexpr int ld = 16;

    LossBatch(int columns, std::vector<float> prediction, std::vector<float> target)
        : rows(int(prediction.size()) / columns), cols(columns), last(columns),
          targetCols(int(target.size()) / rows), p(std::size_t(rows * ld)), t(p), g(p.size(), 77.0f), q(p.size(), 77.0f)
    {
        for (int r = 0; r < rows; ++r) {
            std::copy_n(&prediction[std::size_t(r * cols)], cols, &p[std::size_t(r * ld)]);
            std::copy_n(&target[std::size_t(r * targetCols)], targetCols, &t[std::size_t(r * ld)]);
        }
    }
    double run(const Loss &loss, bool fused, const float *weights = nullptr, float scale = 1)
    {
        LossContext c;
        c.rows = rows;
        c.prediction = {p.data(), rows, cols, ld};
        c.target = {t.data(), rows, targetCols, ld};
        c.last = last;
        c.weights = weights;
        c.gradient = {g.data(), rows, cols, ld};
        c.scale = scale;
        c.probabilities = {q.data(), rows, cols, ld};
        return loss.compute(c, fused);
    }
    float gradient(int r, int c = 0) const { return g[std::size_t(r * ld + c)]; }
    float probability(int r, int c = 0) const { return q[std::size_t(r * ld + c)]; }
};

bool near(double a, double b, double tolerance = 1e-6) { return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b)); }

#define NEAR(a, b) QVERIFY2(near(a, b), qPrintable(QStringLiteral("%1 is not %2").arg(double(a), 0, 'g', 10).arg(double(b), 0, 'g', 10)))

} // namespace

class TestLosses : public QObject {
    Q_OBJECT

private slots:
    void registered()
    {
        for (const char *type : {"mse", "mean_squared_error", "binary_crossentropy", "bce", "categorical_crossentropy",
                                 "sparse_categorical_crossentropy"}) {
            const PartInfo *info = findPart(PartKind::Loss, type);
            QVERIFY2(info, type);
            QVERIFY(!info->cases.empty() && !info->doc.empty() && !info->keras.empty());
        }
        QVERIFY(!makePart<Loss>(PartKind::Loss, "binary_crossentropy(label_smoothing=1)"));
        QCOMPARE(make("bce")->fusesWith(), std::string("sigmoid"));
        QCOMPARE(make("categorical_crossentropy")->fusesWith(), std::string("softmax"));
        QVERIFY(make("sparse_categorical_crossentropy")->sparseTarget());
        QCOMPARE(make("mse")->elements({Shape{20, 3}}), 20);
        QCOMPARE(make("mse")->elements({Shape{3}}), 1);
    }

    void meanSquaredError()
    {
        const auto loss = make("mse");
        LossBatch rows(1, {1.1f, 1.9f, 3.5f, 2}, {1, 2, 3, 4});
        NEAR(rows.run(*loss, false) / 4, 1.0675);
        NEAR(rows.gradient(3), -4);
        LossBatch row(4, {1.1f, 1.9f, 3.5f, 2}, {1, 2, 3, 4});
        NEAR(row.run(*loss, false), 1.0675);
        NEAR(row.gradient(0, 3), -1);
        QCOMPARE(row.g[4], 77.0f);
        row.last = 2; // two steps of two outputs: the steps add up
        NEAR(row.run(*loss, false), 2 * 1.0675);
        NEAR(row.gradient(0, 3), -2);
    }

    void binaryCrossentropy()
    {
        LossBatch b(1, {.9f, .2f, .6f}, {1, 0, 1});
        NEAR(b.run(*make("bce"), false) / 3, .2797766);
        NEAR(b.gradient(0), -1 / .9);
        NEAR(b.gradient(1), 1 / .8);
        const float w[] = {3, 1, 3};
        NEAR(b.run(*make("bce"), false, w, 1.f / 3) / 3, .6905673);
        NEAR(b.gradient(2), -1 / .6);
        NEAR(b.run(*make("bce(label_smoothing=0.1)"), false) / 3, .3462596);
        LossBatch clipped(1, {0, 1, 0, 1}, {1, 0, 0, 1});
        const double value = clipped.run(*make("bce"), false);
        QVERIFY(std::isfinite(value) && value > 31 && value < 33);
        for (int r = 0; r < 4; ++r) QCOMPARE(clipped.gradient(r), 0.0f);
    }

    void binaryCrossentropyFromLogits()
    {
        const auto loss = make("bce");
        const float z[] = {2, -1, .5f, 100, -100}, y[] = {1, 0, 0, 0, 1};
        const double value[] = {.126928, .3132617, .974077, 100, 100}, delta[] = {-.1192029, .2689414, .6224593, 1, -1};
        for (int i = 0; i < 5; ++i) {
            LossBatch b(1, {z[i]}, {y[i]});
            NEAR(b.run(*loss, true), value[i]);
            NEAR(b.gradient(0), delta[i]);
            NEAR(b.probability(0), 1 / (1 + std::exp(-z[i])));
        }
        LossBatch b(1, {.5f, -1}, {1, 0});
        const float w[] = {3, 1};
        NEAR(b.run(*loss, true, w), 1.422231 + .3132617);
    }

    void categoricalCrossentropy()
    {
        const auto loss = make("categorical_crossentropy"), sparse = make("sparse_categorical_crossentropy");
        LossBatch a(3, {1, 2, 3}, {0, 0, 1}), s(3, {1, 2, 3}, {2});
        const double delta[] = {.0900306, .2447285, -.3347590};
        NEAR(a.run(*loss, true), .407606);
        NEAR(s.run(*sparse, true), .407606);
        for (int i = 0; i < 3; ++i) {
            NEAR(a.gradient(0, i), delta[i]);
            NEAR(s.gradient(0, i), delta[i]);
        }
        NEAR(a.probability(0, 2), .66524096);
        QCOMPARE(a.g[3], 77.0f);
        LossBatch far(3, {1000, 0, -1000}, {0, 1, 0}), sFar(3, {1000, 0, -1000}, {1});
        NEAR(far.run(*loss, true), 1000);
        NEAR(sFar.run(*sparse, true), 1000);
        NEAR(far.gradient(0, 0), 1);
        NEAR(far.gradient(0, 1), -1);
        NEAR(far.gradient(0, 2), 0);
        LossBatch p(3, {.2f, .3f, .5f}, {0, 0, 1});
        NEAR(p.run(*loss, false), -std::log(.5));
        NEAR(p.gradient(0, 2), -1);       // −1/.5 + 1/S
        NEAR(p.gradient(0, 0), 1);
        LossBatch sp(3, {.2f, .3f, .5f}, {2});
        NEAR(sp.run(*sparse, false), -std::log(.5));
        NEAR(sp.gradient(0, 2), -1);      // the same: outputs are divided by their sum, as in Keras
        NEAR(sp.gradient(0, 0), 1);
        LossBatch smooth(3, {1, 2, 3}, {0, 0, 1});
        const double lse = 3.4076059644;
        NEAR(smooth.run(*make("categorical_crossentropy(label_smoothing=0.3)"), true), lse - (.1 * 1 + .1 * 2 + .8 * 3));
    }

    /// Targets as class numbers or one column per class are the same to every loss over classes.
    void classNumbersEqualOneHot()
    {
        for (const char *type : {"categorical_crossentropy", "categorical_crossentropy(label_smoothing=0.1)", "categorical_focal_crossentropy",
                                 "categorical_hinge", "kl_divergence", "cosine_similarity"}) {
            const auto loss = make(type);
            for (bool fused : {false, true}) {
                if (fused && loss->fusesWith().empty()) continue;
                const std::vector<float> p{.2f, .3f, .5f, .6f, .3f, .1f};
                LossBatch number(3, p, {2, 0}), hot(3, p, {0, 0, 1, 1, 0, 0});
                QCOMPARE(number.run(*loss, fused), hot.run(*loss, fused));
                QCOMPARE(number.g, hot.g);
                LossBatch bad(3, p, {3, 0});
                QVERIFY2(std::isnan(bad.run(*loss, fused)), type);
            }
        }
    }

    /// y = (1, 2, 3, 4), ŷ = (1.1, 1.9, 3.5, 2): the worked values of the spec.
    void regressionLosses()
    {
        const struct { const char *text; double value, slope; } rows[] = {
            {"mse", 1.0675, -1}, {"half_mse", .53375 * 4, -2}, {"sse", 1.0675 * 4, -4}, {"mae", .675, -.25}, {"huber", .40875, -.25},
            {"huber(delta=0.3)", .1675, -.075}, {"log_cosh", .3637752, std::tanh(-2.) / 4}, {"mape", 20.4166667, -100. / 16}, {"msle", .0695864, 2 * std::log(3. / 5) / 3 / 4}};
        for (const auto &row : rows) {
            LossBatch b(4, {1.1f, 1.9f, 3.5f, 2}, {1, 2, 3, 4});
            NEAR(b.run(*make(row.text), false), row.value);
            NEAR(b.gradient(0, 3), row.slope);
        }
        // rmse adds up squares; the root of their mean is taken over the batch.
        const auto rmse = make("rmse");
        QVERIFY(rmse->rootOfMean());
        LossBatch b(1, {1.1f, 1.9f, 3.5f, 2}, {1, 2, 3, 4});
        NEAR(std::sqrt(b.run(*rmse, false) / 4), 1.0331989);
        LossBatch direction(4, {1.1f, 1.9f, 3.5f, 2}, {1, 2, 3, 4});
        NEAR(direction.run(*make("cosine_similarity"), false), -.9307284);
        LossBatch tiny(1, {1e-4f}, {0}); // no digits lost near 0
        QVERIFY(std::fabs(tiny.run(*make("log_cosh"), false) / 5e-9 - 1) < 1e-5);
    }

    void otherLosses()
    {
        LossBatch kl(3, {.1f, .6f, .3f}, {.2f, .3f, .5f});
        NEAR(kl.run(*make("kl_divergence"), false), .1860981);
        NEAR(kl.gradient(0, 0), -2);
        LossBatch poisson(2, {1.5f, 2}, {1, 3});
        NEAR(poisson.run(*make("poisson"), false), .5075467);
        NEAR(poisson.gradient(0, 1), -.25);
        for (float negative : {-1.0f, 0.0f}) { // labels 0 and 1 count as −1 and 1
            LossBatch hinge(3, {.5f, .3f, 2}, {1, negative, 1});
            NEAR(hinge.run(*make("hinge"), false), .6);
            NEAR(hinge.gradient(0, 1), 1. / 3);
            QCOMPARE(hinge.gradient(0, 2), 0.0f);
            NEAR(hinge.run(*make("squared_hinge"), false), .6466667);
            NEAR(hinge.gradient(0, 1), 2.6 / 3);
        }
        LossBatch classes(3, {.5f, 1.2f, -.3f}, {1, 0, 0});
        NEAR(classes.run(*make("categorical_hinge"), false), 1.7);
        NEAR(classes.gradient(0, 0), -1);
        NEAR(classes.gradient(0, 1), 1);
        NEAR(classes.gradient(0, 2), 0);
    }

    void focalAndWeighted()
    {
        const std::vector<float> p{.9f, .2f, .6f}, y{1, 0, 1};
        LossBatch b(1, p, y);
        NEAR(b.run(*make("binary_focal_crossentropy"), false) / 3, .0305705);
        NEAR(b.run(*make("binary_focal_crossentropy(apply_class_balancing=true)"), false) / 3, .0091302);
        NEAR(b.run(*make("binary_focal_crossentropy(gamma=0)"), false) / 3, .2797766);
        NEAR(b.run(*make("weighted_binary_crossentropy(w1=3)"), false) / 3, .6905673);
        const float w[] = {3, 1, 3};
        NEAR(b.run(*make("bce"), false, w) / 7, .2959574); // ÷ Σw
        // pos_weight 3, from logits, to both ends of the scale.
        const auto weighted = make("weighted_bce(pos_weight=3)");
        const struct { float z, y; double loss, slope; } rows[] = {{.5f, 1, 1.422231, -3 * .3775407}, {-1, 0, .3132617, .2689414}, {100, 0, 100, 1}, {-100, 1, 300, -3}};
        for (const auto &row : rows) {
            LossBatch one(1, {row.z}, {row.y});
            NEAR(one.run(*weighted, true), row.loss);
            NEAR(one.gradient(0), row.slope);
            LossBatch focal(1, {row.z}, {row.y});
            QVERIFY(std::isfinite(focal.run(*make("binary_focal"), true)) && std::isfinite(focal.gradient(0)));
        }
    }

    /// Constant prediction at the training share 171/13006, on the three parts of the series.
    void baseRate()
    {
        const float prior = float(171. / 13006);
        const struct { int events, rows; double loss; } parts[] = {{171, 13006, .0700106}, {45, 3252, .0729896}, {53, 4065, .0695371}};
        for (const auto &part : parts) {
            std::vector<float> t(std::size_t(part.rows), 0.0f);
            std::fill_n(t.begin(), part.events, 1.0f);
            LossBatch b(1, std::vector<float>(t.size(), prior), t);
            NEAR(b.run(*make("bce"), false) / part.rows, part.loss);
        }
    }

    /// −[…]: a right answer costs less than a wrong one, and the gradient pulls towards the target.
    void trapCrossEntropyHasItsMinus()
    {
        for (const char *type : {"bce", "weighted_bce(w1=2)", "binary_focal"})
            for (bool fused : {false, true}) {
                LossBatch right(1, {fused ? 2.0f : .9f}, {1}), wrong(1, {fused ? 2.0f : .9f}, {0});
                QVERIFY(right.run(*make(type), fused) > 0);
                QVERIFY(wrong.run(*make(type), fused) > right.run(*make(type), fused));
                QVERIFY(right.gradient(0) < 0 && wrong.gradient(0) > 0);
            }
    }

    /// The error of an output is prediction − target: descent needs no second sign.
    void trapErrorIsPredictionMinusTarget()
    {
        for (const char *type : {"mse", "half_mse", "mae", "huber", "log_cosh"}) {
            LossBatch above(1, {2}, {1}), below(1, {0}, {1});
            above.run(*make(type), false);
            below.run(*make(type), false);
            QVERIFY2(above.gradient(0) > 0 && below.gradient(0) < 0, type);
        }
        LossBatch half(1, {2}, {1}), full(1, {2}, {1});
        half.run(*make("half_mse"), false);
        full.run(*make("mse"), false);
        QCOMPARE(full.gradient(0), 2 * half.gradient(0)); // the ½ shows
    }

    /// σ is the probability of class 1, not of class 0.
    void trapSigmoidIsTheProbabilityOfClassOne()
    {
        LossBatch b(1, {3, 3}, {1, 0});
        b.run(*make("bce"), true);
        QVERIFY(b.probability(0) > .95f && b.gradient(0) > -.05f && b.gradient(1) > .95f);
    }

    /// One reduction for every loss: cross-entropy as a sum beside a squared error as a mean cannot be compared.
    void trapOneReductionForAllLosses()
    {
        for (const PartInfo *info : parts(PartKind::Loss)) {
            if (info->type == "expression") continue;
            const auto loss = make(info->type);
            const bool classes = loss->check({Shape{3}}, {Shape{1}}).ok();
            std::vector<float> p{.2f, .3f, .5f}, t = classes ? std::vector<float>{2} : std::vector<float>{1, 0, 1};
            LossBatch one(3, p, t);
            std::vector<float> p4, t4;
            for (int i = 0; i < 4; ++i) {
                p4.insert(p4.end(), p.begin(), p.end());
                t4.insert(t4.end(), t.begin(), t.end());
            }
            LossBatch four(3, p4, t4);
            NEAR(four.run(*loss, false) / 4, one.run(*loss, false));
        }
    }

    /// Keras's default takes probabilities, PyTorch's CrossEntropyLoss logits: here it is said, never guessed.
    void trapLogitsAreSaid()
    {
        for (const char *type : {"bce", "cce", "scce", "binary_focal", "categorical_focal", "weighted_bce"}) {
            QVERIFY2(!make(type)->fromLogits(), type);
            QVERIFY2(make(std::string(type) + "(from_logits=true)")->fromLogits(), type);
        }
    }

    void ignoredClass()
    {
        const auto loss = make("scce(ignore_class=1)");
        QVERIFY(!loss->countsAll());
        for (bool fused : {false, true}) {
            LossBatch b(3, {.2f, .3f, .5f, .2f, .3f, .5f}, {1, 2}), one(3, {.2f, .3f, .5f}, {2});
            QCOMPARE(b.run(*loss, fused), one.run(*make("scce"), fused));
            for (int c = 0; c < 3; ++c) QCOMPARE(b.gradient(0, c), 0.0f);
            LossContext c;
            c.rows = 2;
            c.last = 3;
            c.prediction = {b.p.data(), 2, 3, LossBatch::ld};
            c.target = {b.t.data(), 2, 1, LossBatch::ld};
            QCOMPARE(loss->counted(c), 1.0);
            const float w[] = {5, 3};
            c.weights = w;
            QCOMPARE(loss->counted(c), 3.0);
            QCOMPARE(make("scce")->counted(c), 8.0);
            QCOMPARE(elementLosses(*make("scce"), c, fused).size(), std::size_t(2));
        }
    }

    void reductions()
    {
        for (const PartInfo *info : parts(PartKind::Loss)) {
            if (info->type == "expression") continue;
            QVERIFY2(info->schema.find("reduction"), info->type.c_str());
            QCOMPARE(make(info->type)->reduction(), Reduction::Mean);
            QCOMPARE(make(info->type + "(reduction=sum)")->reduction(), Reduction::Sum);
            QCOMPARE(make(info->type + "(reduction=weighted_mean)")->reduction(), Reduction::WeightedMean);
        }
        QVERIFY(!makePart<Loss>(PartKind::Loss, "mse(reduction=none)"));
        QVERIFY(make("bce(from_logits=true)")->fromLogits() && !make("bce")->fromLogits());
        LossBatch b(2, {1, 2, 3, 4}, {0, 0, 0, 0});
        LossContext c;
        c.rows = 2;
        c.last = 2;
        c.prediction = {b.p.data(), 2, 2, LossBatch::ld};
        c.target = {b.t.data(), 2, 2, LossBatch::ld};
        const float w[] = {1, 2};
        c.weights = w;
        QCOMPARE(elementLosses(*make("mse"), c, false), (std::vector<double>{2.5, 25}));
    }

    /// Three steps of four classes in one row, many classes, and in-place probabilities.
    void sequencesAndLargeClasses()
    {
        const auto loss = make("sparse_categorical_crossentropy");
        LossBatch b(12, {1, 2, 3, 4, 0, 0, 0, 0, 4, 3, 2, 1}, {3, 1, 0});
        b.last = 4;
        const double one = std::log(1 + std::exp(-1.) + std::exp(-2.) + std::exp(-3.));
        NEAR(b.run(*loss, true), 2 * one + std::log(4.));
        NEAR(b.gradient(0, 5), -.75);
        for (int classes : {511, 512, 513, 5000}) {
            std::vector<float> z(std::size_t(classes) * 2), t(2);
            std::vector<float> g(z.size());
            for (std::size_t i = 0; i < z.size(); ++i) z[i] = float(std::sin(double(i)));
            t = {7, float(classes - 1)};
            double expected = 0;
            for (int r = 0; r < 2; ++r) {
                double total = 0;
                for (int i = 0; i < classes; ++i) total += std::exp(double(z[std::size_t(r * classes + i)]));
                expected += std::log(total) - double(z[std::size_t(r * classes) + std::size_t(t[std::size_t(r)])]);
            }
            LossContext c;
            c.rows = 2;
            c.last = classes;
            c.prediction = c.probabilities = {z.data(), 2, classes, classes};
            c.target = {t.data(), 2, 1, 1};
            c.gradient = {g.data(), 2, classes, classes};
            NEAR(loss->compute(c, true), expected);
            NEAR(g[7], z[7] - 1); // the prediction now holds probabilities
        }
    }

    void badClassesGiveNaN()
    {
        const auto loss = make("sparse_categorical_crossentropy");
        for (float bad : {3.0f, -1.0f, 1.5f, std::numeric_limits<float>::quiet_NaN()}) {
            LossBatch b(3, {1, 2, 3}, {bad});
            QVERIFY(std::isnan(b.run(*loss, true)));
            QVERIFY(std::isnan(b.run(*loss, false)));
        }
    }

    void nanPasses()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        for (const PartInfo *info : parts(PartKind::Loss))
            for (bool fused : {false, true}) {
                const auto loss = make(info->type);
                if (fused && loss->fusesWith().empty()) continue;
                LossBatch b(3, {.2f, nan, .3f}, loss->sparseTarget() ? std::vector<float>{1} : std::vector<float>{0, 1, 0});
                QVERIFY2(std::isnan(b.run(*loss, fused)), info->type.c_str());
            }
    }

    /// The block size is no part of the result: many rows equal the sum of single ones, weights scale them.
    void rowsAddUp()
    {
        for (const PartInfo *info : parts(PartKind::Loss))
            for (bool fused : {false, true}) {
                const auto loss = make(info->type);
                if (fused && loss->fusesWith().empty()) continue;
                const int rows = 301, cols = 5;
                std::vector<float> p, t, w;
                for (int i = 0; i < rows * cols; ++i) p.push_back(.05f + .9f * std::fabs(std::sin(float(i))));
                for (int r = 0; r < rows; ++r) {
                    w.push_back(.5f + float(r % 3));
                    if (loss->sparseTarget()) t.push_back(float(r % cols));
                    else for (int c = 0; c < cols; ++c) t.push_back(c == r % cols ? 1.0f : 0.0f);
                }
                LossBatch all(cols, p, t);
                const double value = all.run(*loss, fused, w.data(), .25f);
                double single = 0;
                for (int r = 0; r < rows; ++r) {
                    const int tc = all.targetCols;
                    LossBatch one(cols, {p.begin() + r * cols, p.begin() + (r + 1) * cols}, {t.begin() + r * tc, t.begin() + (r + 1) * tc});
                    single += one.run(*loss, fused, &w[std::size_t(r)], .25f);
                    for (int c = 0; c < cols; ++c) QCOMPARE(one.gradient(0, c), all.gradient(r, c));
                }
                NEAR(value, single);
                LossBatch quiet(cols, p, t);
                LossContext c;
                c.rows = rows;
                c.last = cols;
                c.prediction = {quiet.p.data(), rows, cols, LossBatch::ld};
                c.target = {quiet.t.data(), rows, quiet.targetCols, LossBatch::ld};
                c.weights = w.data();
                QCOMPARE(loss->compute(c, fused), value); // nothing wanted but the value
            }
    }

    void shapes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("code");
        QTest::addColumn<std::vector<int>>("prediction");
        QTest::addColumn<std::vector<int>>("target");
        using V = std::vector<int>;
        QTest::newRow("mse equal") << "mse" << "" << V{3} << V{3};
        QTest::newRow("mse sequence") << "mse" << "" << V{kAny, 1} << V{kAny};
        QTest::newRow("mse size") << "mse" << "E-SIZE" << V{3} << V{1};
        QTest::newRow("mse steps") << "mse" << "E-SIZE" << V{5, 1} << V{1};
        QTest::newRow("bce") << "bce" << "" << V{1} << V{1};
        QTest::newRow("bce scalar") << "bce" << "" << V{1} << V{};
        QTest::newRow("bce two units") << "bce" << "E-SIZE" << V{2} << V{1};
        QTest::newRow("cce") << "cce" << "" << V{3} << V{3};
        QTest::newRow("cce one unit") << "cce" << "E-COMBO" << V{1} << V{1};
        QTest::newRow("cce class numbers") << "cce" << "" << V{3} << V{1};
        QTest::newRow("cce scalar") << "cce" << "" << V{3} << V{};
        QTest::newRow("focal other count") << "categorical_focal_crossentropy" << "E-SIZE" << V{3} << V{4};
        QTest::newRow("focal one unit") << "categorical_focal_crossentropy" << "E-COMBO" << V{1} << V{1};
        QTest::newRow("kl") << "kl_divergence" << "" << V{3} << V{3};
        QTest::newRow("huber size") << "huber" << "E-SIZE" << V{3} << V{1};
        QTest::newRow("cce other count") << "cce" << "E-SIZE" << V{3} << V{4};
        QTest::newRow("sparse") << "scce" << "" << V{3} << V{1};
        QTest::newRow("sparse scalar") << "scce" << "" << V{3} << V{};
        QTest::newRow("sparse steps") << "scce" << "" << V{7, 3} << V{7};
        QTest::newRow("sparse one-hot") << "scce" << "E-SIZE" << V{3} << V{3};
        QTest::newRow("sparse one unit") << "scce" << "E-COMBO" << V{1} << V{1};
        QTest::newRow("sparse other") << "scce" << "E-SIZE" << V{3} << V{2};
    }
    void shapes()
    {
        QFETCH(QString, type);
        QFETCH(QString, code);
        QFETCH(std::vector<int>, prediction);
        QFETCH(std::vector<int>, target);
        const auto result = make(type.toStdString())->check({Shape(prediction)}, {Shape(target)});
        QCOMPARE(result ? QString() : QString::fromStdString(result.error().code), code);
        if (!result) {
            const QString text = QString::fromStdString(message(result.error()));
            QVERIFY2(!text.contains(QLatin1Char('{')) && text.size() > 40, qPrintable(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestLosses)
#include "tst_losses.moc"
