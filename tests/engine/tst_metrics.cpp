#include "metrics/metric.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <vector>

using namespace netloom;

namespace {

std::unique_ptr<Metric> make(std::string_view type)
{
    auto part = makePart<Metric>(PartKind::Metric, type);
    if (!part) qFatal("%s", message(part.error()).c_str());
    return std::move(part).value();
}

/// Rows of predictions and targets, with strides.
struct Table {
    int cols, targetCols, outputs, classes;
    bool sparse = false, inclusive = false;
    std::vector<float> p, t;

    std::vector<double> count(std::string_view counter, int first = 0, int last = -1) const
    {
        const Counter *c = findCounter(counter);
        std::vector<double> state(c->size(outputs, classes));
        add(*c, state, first, last < 0 ? int(p.size()) / cols : last);
        return state;
    }
    void add(const Counter &c, std::vector<double> &state, int first, int last) const
    {
        MetricContext m;
        m.rows = last - first;
        m.outputs = outputs;
        m.classes = classes;
        m.sparse = sparse;
        m.inclusive = inclusive;
        m.prediction = {const_cast<float *>(p.data()) + first * cols, m.rows, cols, cols};
        m.target = {const_cast<float *>(t.data()) + first * targetCols, m.rows, targetCols, targetCols};
        c.add(m, state.data());
    }
    std::optional<double> value(std::string_view type) const
    {
        const auto metric = make(type);
        return metric->result(count(metric->counter()), outputs, classes);
    }
};

Table binary(std::vector<float> p, std::vector<float> y) { return {1, 1, 1, 2, false, false, std::move(p), std::move(y)}; }

/// A table with the given counts.
Table counts(int tp, int fn, int fp, int tn)
{
    Table t = binary({}, {});
    const auto put = [&](int n, float p, float y) {
        t.p.insert(t.p.end(), std::size_t(n), p);
        t.t.insert(t.t.end(), std::size_t(n), y);
    };
    put(tp, .9f, 1);
    put(fn, .1f, 1);
    put(fp, .8f, 0);
    put(tn, .2f, 0);
    return t;
}

const Table kMixed = binary({.1f, .4f, .35f, .8f, .5f, .5f, .2f, .9f}, {0, 0, 1, 1, 0, 1, 0, 1});

bool near(std::optional<double> a, double b, double tolerance = 1e-6) { return a && std::fabs(*a - b) < tolerance; }

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private slots:
    void registered()
    {
        for (const char *type : {"accuracy", "f1", "fpr", "mae", "mse", "precision", "r2", "recall", "rmse", "roc_auc"}) {
            const PartInfo *info = findPart(PartKind::Metric, type);
            QVERIFY2(info, type);
            QVERIFY(!info->cases.empty() && !info->doc.empty() && !info->keras.empty());
            QVERIFY2(findCounter(make(type)->counter()), type);
        }
        for (const char *alias : {"acc", "auc", "f1_score", "mean_absolute_error", "r2_score"})
            QVERIFY2(findPart(PartKind::Metric, alias), alias);
        QVERIFY(!findCounter("no such counter"));
        QVERIFY(make("f1")->higherIsBetter() && !make("fpr")->higherIsBetter() && !make("rmse")->higherIsBetter());
        QVERIFY(make("r2")->applies(1, 1, true) && !make("r2")->applies(1, 2, false));
        QVERIFY(make("f1")->applies(1, 2, false) && !make("f1")->applies(1, 2, true));
        QVERIFY(make("roc_auc")->applies(1, 2, false) && !make("roc_auc")->applies(10, 10, false));
    }

    void publishedRuns()
    {
        const Table telu = counts(4, 49, 8, 4004);
        QVERIFY(near(telu.value("accuracy"), .985978));
        QVERIFY(near(telu.value("recall"), .075472));
        QVERIFY(near(telu.value("precision"), .333333));
        QVERIFY(near(telu.value("f1"), .123077));
        QVERIFY(near(telu.value("fpr"), .001994));
        QCOMPARE(telu.count("binary_counts"), (std::vector<double>{4, 8, 4004, 49}));
        QCOMPARE(telu.count("class_confusion"), (std::vector<double>{4004, 8, 49, 4}));
        const Table fraud = counts(447, 45, 14216, 127941);
        QVERIFY(near(fraud.value("precision"), .030485));
        QVERIFY(near(fraud.value("f1"), .058990));
    }

    void thresholdRule()
    {
        Table t = kMixed;
        QCOMPARE(t.count("class_confusion"), (std::vector<double>{4, 0, 2, 2}));
        QCOMPARE(t.count("binary_counts"), (std::vector<double>{2, 0, 4, 2}));
        t.inclusive = true;
        QCOMPARE(t.count("class_confusion"), (std::vector<double>{3, 1, 1, 3}));
    }

    void rocAuc()
    {
        QVERIFY(near(kMixed.value("roc_auc"), .84375, 1e-12));
        const auto auc = make("roc_auc");
        QVERIFY(auc->fromScores());
        QVERIFY(near(auc->exact({kMixed.p, kMixed.t}), .84375, 1e-12));
        QVERIFY(near(auc->exact({std::vector<float>{.1f, .2f, .3f, .4f}, std::vector<float>{0, 0, 1, 1}}), 1, 1e-12));
        QVERIFY(near(auc->exact({std::vector<float>{.1f, .2f, .3f, .4f}, std::vector<float>{1, 1, 0, 0}}), 0, 1e-12));
        QVERIFY(near(auc->exact({std::vector<float>(6, .5f), std::vector<float>{1, 1, 0, 0, 0, 0}}), .5, 1e-12));
        QVERIFY(!auc->exact({std::vector<float>{.1f, .2f}, std::vector<float>{1, 1}}));
        QVERIFY(!auc->exact({{}, {}}));
        QVERIFY(!auc->exact({std::vector<float>{.1f, std::nanf("")}, std::vector<float>{0, 1}}));
        Table edges = binary({0, 1, 0, 1}, {0, 1, 1, 0}); // all ties, at both ends of the bins
        QVERIFY(near(edges.value("roc_auc"), .5, 1e-12));
        // Against all pairs.
        std::vector<float> s, y;
        for (int i = 0; i < 400; ++i) {
            s.push_back(float(std::fabs(std::sin(i * 7.1))));
            y.push_back(std::sin(i * 7.1 + .6) > .3 ? 1.0f : 0.0f);
            if (i % 3 == 0) s.back() = std::round(s.back() * 8) / 8;
        }
        double pairs = 0, right = 0;
        for (int i = 0; i < 400; ++i)
            for (int j = 0; j < 400; ++j)
                if (y[std::size_t(i)] > y[std::size_t(j)]) {
                    ++pairs;
                    const float a = s[std::size_t(i)], b = s[std::size_t(j)];
                    right += a > b ? 1 : a == b ? .5 : 0;
                }
        QVERIFY(near(auc->exact({s, y}), right / pairs, 1e-12));
        QVERIFY(near(binary(s, y).value("roc_auc"), right / pairs, 2e-3));
    }

    void classes()
    {
        Table t{3, 1, 3, 3, true, false,
                {.5f, .5f, 0, .1f, .2f, .7f, .3f, .4f, .3f, 0, .1f, .9f, .8f, .1f, .1f}, {0, 2, 1, 1, 2}};
        QCOMPARE(t.count("class_confusion"), (std::vector<double>{1, 0, 0, 0, 1, 1, 1, 0, 1})); // first maximum on ties
        QVERIFY(near(t.value("accuracy"), .6));
        const double f1 = (2. / 3 + 2. / 3 + .5) / 3;
        QVERIFY(near(t.value("f1"), f1));
        QVERIFY(near(t.value("precision"), (.5 + 1 + .5) / 3));
        QVERIFY(near(t.value("recall"), (1 + .5 + .5) / 3));
        QVERIFY(!make("fpr")->applies(3, 3, false));
        Table hot = t;
        hot.sparse = false;
        hot.targetCols = 3;
        hot.t.assign(15, 0.0f);
        for (int r = 0; r < 5; ++r) hot.t[std::size_t(3 * r) + std::size_t(t.t[std::size_t(r)])] = 1;
        QCOMPARE(hot.count("class_confusion"), t.count("class_confusion"));
        Table steps{6, 2, 3, 3, true, false, {1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0}, {0, 2, 1, 0}};
        QCOMPARE(steps.count("class_confusion"), (std::vector<double>{1, 1, 0, 0, 1, 0, 0, 0, 1}));
        // A class that neither occurs nor is predicted does not count.
        Table absent{3, 1, 3, 3, true, false, {.9f, .1f, 0, .1f, .9f, 0}, {0, 1}};
        QVERIFY(near(absent.value("f1"), 1));
        QVERIFY(near(absent.value("recall"), 1));
    }

    void undefinedCases()
    {
        QVERIFY(!binary({.1f, .2f}, {0, 0}).value("recall"));
        QVERIFY(!binary({.1f, .9f}, {1, 1}).value("fpr"));
        const Table silent = binary({.1f, .2f}, {0, 1});
        QVERIFY(!silent.value("precision"));
        QCOMPARE(silent.value("f1"), std::optional(0.0));
        QVERIFY(!binary({.1f, .2f}, {0, 0}).value("f1"));
        QVERIFY(!binary({.1f, .2f}, {0, 0}).value("roc_auc"));
        for (const char *type : {"accuracy", "precision", "recall", "f1", "fpr", "roc_auc", "mae", "mse", "rmse", "r2"})
            QVERIFY2(!binary({}, {}).value(type), type);
        const Table constant{1, 1, 1, 1, false, false, {1, 2, 3}, {.3f, .3f, .3f}};
        QVERIFY(!constant.value("r2"));
    }

    void regression()
    {
        const Table t{1, 1, 1, 1, false, false, {1.1f, 1.9f, 3.5f, 2}, {1, 2, 3, 4}};
        QVERIFY(near(t.value("mse"), 1.0675));
        QVERIFY(near(t.value("rmse"), 1.0331989));
        QVERIFY(near(t.value("mae"), .675));
        QVERIFY(near(t.value("r2"), .146));
        // Two outputs: R² is the mean of the outputs', MSE the mean of all.
        const Table two{2, 2, 2, 1, false, false, {1.1f, 1, 1.9f, 2, 3.5f, 3, 2, 4}, {1, 1, 2, 2, 3, 3, 4, 4}};
        QVERIFY(near(two.value("mse"), 1.0675 / 2));
        QVERIFY(near(two.value("r2"), (.146 + 1) / 2));
    }

    /// Two batches (FP 1 of 2 negatives; 0 of 6) are 1/8, not the mean of the ratios.
    void sumsOfBatches()
    {
        const Table t = binary({.9f, .1f, .1f, .1f, .1f, .1f, .1f, .1f}, std::vector<float>(8, 0));
        QCOMPARE(t.value("fpr"), std::optional(.125));
    }

    void halvesMergedEqualTheWhole_data()
    {
        QTest::addColumn<QString>("type");
        for (const PartInfo *info : parts(PartKind::Metric)) QTest::newRow(info->type.c_str()) << QString::fromStdString(info->type);
    }
    void halvesMergedEqualTheWhole()
    {
        QFETCH(QString, type);
        const auto metric = make(type.toStdString());
        const bool regression = metric->applies(1, 1, true);
        Table t{1, 1, 1, regression ? 1 : 2, false, false, {}, {}};
        for (int i = 0; i < 501; ++i) {
            t.p.push_back(float(std::fabs(std::sin(i * 1.7))));
            t.t.push_back(regression ? float(i % 7) / 8 : i % 3 == 0 ? 1.0f : 0.0f);
        }
        const auto whole = t.count(metric->counter());
        auto a = t.count(metric->counter(), 0, 200);
        const auto b = t.count(metric->counter(), 200, 501);
        for (std::size_t i = 0; i < a.size(); ++i) a[i] += b[i];
        const auto merged = metric->result(a, t.outputs, t.classes), direct = metric->result(whole, t.outputs, t.classes);
        QVERIFY(merged && direct);
        QVERIFY(std::fabs(*merged - *direct) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
