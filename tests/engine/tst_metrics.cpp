#include "metrics/metric.h"

#include <QTest>

#include <algorithm>
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
struct Counts {
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

Counts binary(std::vector<float> p, std::vector<float> y) { return {1, 1, 1, 2, false, false, std::move(p), std::move(y)}; }

/// A table with the given counts.
Counts counts(int tp, int fn, int fp, int tn)
{
    Counts t = binary({}, {});
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

const Counts kMixed = binary({.1f, .4f, .35f, .8f, .5f, .5f, .2f, .9f}, {0, 0, 1, 1, 0, 1, 0, 1});

bool near(std::optional<double> a, double b, double tolerance = 1e-6) { return a && std::fabs(*a - b) < tolerance; }

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private slots:
    void registered()
    {
        for (const char *type :
             {"accuracy", "adjusted_r2", "balanced_accuracy", "cohen_kappa", "cosine_similarity", "diagnostic_odds_ratio",
              "explained_variance", "f1", "fbeta", "fnr", "fpr", "g_mean", "log_cosh", "log_loss", "mae", "mape", "mcc", "mse",
              "msle", "npv", "pearson_r", "pr_auc", "precision", "predicted_positive_rate", "r2", "recall", "reconstruction_error", "rmse", "roc_auc",
              "specificity", "top_k_categorical_accuracy", "youden_j"}) {
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
        QVERIFY(make("recall(class_id=2)")->applies(3, 3, false) && !make("recall(class_id=2)")->applies(1, 2, false));
        QVERIFY(make("roc_auc")->applies(1, 2, false) && make("roc_auc")->applies(10, 10, false) && !make("roc_auc")->applies(3, 2, false) && !make("roc_auc(class_id=3)")->applies(3, 3, false));
    }

    void publishedRuns()
    {
        const Counts telu = counts(4, 49, 8, 4004);
        QVERIFY(near(telu.value("accuracy"), .985978));
        QVERIFY(near(telu.value("recall"), .075472));
        QVERIFY(near(telu.value("precision"), .333333));
        QVERIFY(near(telu.value("f1"), .123077));
        QVERIFY(near(telu.value("fpr"), .001994));
        QCOMPARE(telu.count("binary_counts"), (std::vector<double>{4, 8, 4004, 49}));
        QCOMPARE(telu.count("class_confusion"), (std::vector<double>{4004, 8, 49, 4}));
        QVERIFY(near(telu.value("specificity"), .998006));
        QVERIFY(near(telu.value("mcc"), .153637));
        QVERIFY(near(telu.value("cohen_kappa"), .118835));
        QVERIFY(near(telu.value("dor"), 40.857143));
        QVERIFY(near(telu.value("dor(haldane=true)"), 42.828877));
        QVERIFY(near(telu.value("balanced_accuracy"), .536739));
        QVERIFY(near(telu.value("youden_j"), .075472 - .001994));
        QVERIFY(near(telu.value("g_mean"), std::sqrt(.0754717 * .9980060)));
        QVERIFY(near(telu.value("npv"), 4004. / 4053));
        QVERIFY(near(telu.value("fnr"), 49. / 53));
        QVERIFY(near(telu.value("predicted_positive_rate"), 12. / 4065));
        QVERIFY(near(telu.value("predicted_positive_rate(class_id=0)"), 4053. / 4065));
        QVERIFY(near(telu.value("fbeta(beta=1)"), .123077));
        QVERIFY(near(telu.value("fbeta"), 5. * 4 / (5. * 4 + 4 * 49 + 8)));
        const Counts second = counts(308, 184, 284, 141873);
        QVERIFY(near(second.value("precision"), .520270));
        QVERIFY(near(second.value("f1"), .568266));
        QVERIFY(near(second.value("mcc"), .569078));
        QVERIFY(near(counts(0, 492, 0, 142157).value("accuracy"), .99655, 1e-5));
        const Counts fraud = counts(447, 45, 14216, 127941);
        QVERIFY(near(fraud.value("precision"), .030485));
        QVERIFY(near(fraud.value("f1"), .058990));
    }

    void thresholdRule()
    {
        Counts t = kMixed;
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
        Counts edges = binary({0, 1, 0, 1}, {0, 1, 1, 0}); // all ties, at both ends of the bins
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
        Counts t{3, 1, 3, 3, true, false,
                {.5f, .5f, 0, .1f, .2f, .7f, .3f, .4f, .3f, 0, .1f, .9f, .8f, .1f, .1f}, {0, 2, 1, 1, 2}};
        QCOMPARE(t.count("class_confusion"), (std::vector<double>{1, 0, 0, 0, 1, 1, 1, 0, 1})); // first maximum on ties
        QVERIFY(near(t.value("accuracy"), .6));
        const double f1 = (2. / 3 + 2. / 3 + .5) / 3;
        QVERIFY(near(t.value("f1"), f1));
        QVERIFY(near(t.value("precision"), (.5 + 1 + .5) / 3));
        QVERIFY(near(t.value("recall"), (1 + .5 + .5) / 3));
        // Micro over classes with one answer a row is the accuracy; weighted recall too.
        for (const char *type : {"f1(average=micro)", "precision(micro)", "recall(average=micro)", "recall(average=weighted)"})
            QVERIFY2(near(t.value(type), .6), type);
        QVERIFY(near(t.value("f1(average=weighted)"), (1 * 2. / 3 + 2 * 2. / 3 + 2 * .5) / 5));
        QVERIFY(near(t.value("precision(class_id=1)"), 1) && near(t.value("recall(class_id=1)"), .5));
        QVERIFY(near(t.value("fpr"), (1. / 4 + 0 + 1. / 3) / 3));
        QVERIFY(near(t.value("balanced_accuracy"), 2. / 3));
        QVERIFY(near(t.value("top_k(k=1)"), .6) && near(t.value("top_k(k=2)"), 1) && near(t.value("top_k"), 1));
        Counts hot = t;
        hot.sparse = false;
        hot.targetCols = 3;
        hot.t.assign(15, 0.0f);
        for (int r = 0; r < 5; ++r) hot.t[std::size_t(3 * r) + std::size_t(t.t[std::size_t(r)])] = 1;
        QCOMPARE(hot.count("class_confusion"), t.count("class_confusion"));
        Counts steps{6, 2, 3, 3, true, false, {1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0}, {0, 2, 1, 0}};
        QCOMPARE(steps.count("class_confusion"), (std::vector<double>{1, 1, 0, 0, 1, 0, 0, 0, 1}));
        // A class that neither occurs nor is predicted does not count.
        Counts absent{3, 1, 3, 3, true, false, {.9f, .1f, 0, .1f, .9f, 0}, {0, 1}};
        QVERIFY(near(absent.value("f1"), 1));
        QVERIFY(near(absent.value("recall"), 1));
    }

    void undefinedCases()
    {
        QVERIFY(!binary({.1f, .2f}, {0, 0}).value("recall"));
        QVERIFY(!binary({.1f, .9f}, {1, 1}).value("fpr"));
        const Counts silent = binary({.1f, .2f}, {0, 1});
        QVERIFY(!silent.value("precision"));
        QCOMPARE(silent.value("f1"), std::optional(0.0));
        QVERIFY(!binary({.1f, .2f}, {0, 0}).value("f1"));
        QVERIFY(!binary({.1f, .2f}, {0, 0}).value("roc_auc"));
        for (const PartInfo *info : parts(PartKind::Metric))
            if (info->type != "expression") QVERIFY2(!binary({}, {}).value(info->type), info->type.c_str());
        QVERIFY(!counts(5, 5, 0, 5).value("dor"));        // FP = 0: infinite
        QVERIFY(!counts(0, 0, 3, 5).value("dor"));
        QVERIFY(near(counts(5, 5, 0, 5).value("dor(haldane=true)"), 5.5 * 5.5 / (.5 * 5.5)));
        for (const char *type : {"mcc", "balanced_accuracy", "youden_j", "g_mean", "npv", "specificity"})
            QVERIFY2(!binary({.9f, .8f}, {1, 1}).value(type), type);
        QVERIFY(!binary({.9f, .8f}, {1, 1}).value("cohen_kappa"));
        QVERIFY(!silent.value("mcc") && near(silent.value("cohen_kappa"), 0));
        QVERIFY(!binary({.1f, .2f}, {0, 0}).value("pr_auc"));
        const Counts constant{1, 1, 1, 1, false, false, {1, 2, 3}, {.3f, .3f, .3f}};
        for (const char *type : {"r2", "adjusted_r2", "pearson_r", "explained_variance"}) QVERIFY2(!constant.value(type), type);
        const Counts flat{1, 1, 1, 1, false, false, {2, 2, 2}, {1, 2, 3}};
        QVERIFY(!flat.value("pearson_r") && near(flat.value("r2"), 0));
        const Counts few{1, 1, 1, 1, false, false, {1, 3}, {1, 2}};
        QVERIFY(!few.value("adjusted_r2") && near(few.value("r2"), -1));
    }

    void regression()
    {
        const Counts t{1, 1, 1, 1, false, false, {1.1f, 1.9f, 3.5f, 2}, {1, 2, 3, 4}};
        QVERIFY(near(t.value("mse"), 1.0675));
        QVERIFY(near(t.value("rmse"), 1.0331989));
        QVERIFY(near(t.value("mae"), .675));
        QVERIFY(near(t.value("r2"), .146));
        QVERIFY(near(t.value("adjusted_r2(predictors=1)"), -.281));
        QVERIFY(near(t.value("pearson_r"), .5544350));
        QVERIFY(near(t.value("explained_variance"), .2585));
        QVERIFY(near(t.value("mape"), 20.4166667, 1e-5));
        QVERIFY(near(t.value("msle"), .0695864));
        QVERIFY(near(t.value("log_cosh"), .3637752));
        QVERIFY(near(t.value("reconstruction_error"), 1.0675));
        const auto adjusted = make("adjusted_r2");
        adjusted->setInputs(2); // of the data, unless the option says otherwise
        QVERIFY(near(adjusted->result(t.count("regression_moments"), 1, 1), 1 - (1 - .146) * 3 / 1));
        // Two outputs: R² is the mean of the outputs', MSE the mean of all.
        const Counts two{2, 2, 2, 1, false, false, {1.1f, 1, 1.9f, 2, 3.5f, 3, 2, 4}, {1, 1, 2, 2, 3, 3, 4, 4}};
        QVERIFY(near(two.value("mse"), 1.0675 / 2));
        QVERIFY(near(two.value("r2"), (.146 + 1) / 2));
        QVERIFY(near(two.value("reconstruction_error"), 1.0675));
        QVERIFY(near(two.value("reconstruction_error(per_row=mean)"), 1.0675 / 2));
        const Counts scaled{2, 2, 2, 1, false, false, {1.1f, 10, 1.9f, 20, 3.5f, 30, 2, 40}, {1, 10, 2, 20, 3, 30, 4, 40}};
        QVERIFY(near(scaled.value("r2(class_aggregation=variance_weighted_average)"), 1 - 4.27 / 505));
        const Counts row{4, 4, 4, 1, false, false, {1.1f, 1.9f, 3.5f, 2}, {1, 2, 3, 4}};
        QVERIFY(near(row.value("cosine_similarity"), .9307284));
    }

    void precisionRecallCurve()
    {
        const auto ap = make("pr_auc"), interpolated = make("pr_auc(method=interpolated)");
        QVERIFY(ap->fromScores() && !interpolated->fromScores());
        QVERIFY(near(ap->exact({kMixed.p, kMixed.t}), .8541667));
        QVERIFY(near(kMixed.value("pr_auc(method=interpolated)"), .8704826));
        QVERIFY(near(kMixed.value("pr_auc"), .8541667, 1e-3)); // 200 thresholds
        QVERIFY(!near(ap->exact({kMixed.p, kMixed.t}), .8770833, 1e-4)); // the optimistic trapezoid
        QVERIFY(near(kMixed.value("log_loss"), .4504938));
        QVERIFY(!make("roc_auc(method=binned)")->fromScores());
        // Weights: a row of weight 2 is two rows.
        const std::vector<float> s{.1f, .4f, .4f, .8f}, y{0, 1, 0, 1}, w{1, 2, 1, 1}, s2{.1f, .4f, .4f, .4f, .8f}, y2{0, 1, 1, 0, 1};
        for (const char *type : {"roc_auc", "pr_auc"})
            QVERIFY2(near(make(type)->exact({s, y, w}), *make(type)->exact({s2, y2}), 1e-12), type);
    }

    void cohenKappaWithOrder()
    {
        const Counts t{3, 1, 3, 3, true, false, {1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 0, 0, 0, 0, 1}, {0, 1, 2, 2, 1, 0}};
        const auto kappa = [&](double cost1, double cost2) { // rows (1 0 1) (1 1 0) (0 1 1)
            const double observed = cost2 * 1 + cost1 * 1 + cost1 * 1;
            const double expected = (4 * (4 * cost1 + 2 * cost2)) / 6.;
            return 1 - observed / expected;
        };
        QVERIFY(near(t.value("cohen_kappa"), kappa(1, 1)));
        QVERIFY(near(t.value("cohen_kappa(weights=linear)"), kappa(1, 2)));
        QVERIFY(near(t.value("kappa(quadratic)"), kappa(1, 4)));
    }

    /// Targets far from 0 lose no digits: 1e6 ± 1 in many rows.
    void momentsKeepTheirDigits()
    {
        Counts t{1, 1, 1, 1, false, false, {}, {}};
        for (int i = 0; i < 20000; ++i) {
            const float y = 1e6f + float(i % 16) / 4;
            t.t.push_back(y);
            t.p.push_back(y + (i % 2 ? .5f : -.5f));
        }
        double mean = 0, yy = 0;
        for (float y : t.t) mean += double(y) / double(t.t.size());
        for (float y : t.t) yy += (double(y) - mean) * (double(y) - mean);
        QVERIFY(near(t.value("r2"), 1 - .25 * double(t.t.size()) / yy, 1e-9));
        QVERIFY(near(t.value("explained_variance"), 1 - .25 * double(t.t.size()) / yy, 1e-9));
        QVERIFY(t.value("pearson_r") > .9);
    }

    /// Two batches (FP 1 of 2 negatives; 0 of 6) are 1/8, not the mean of the ratios.
    void trapRatiosOfSumsNotMeansOfRatios()
    {
        const Counts t = binary({.9f, .1f, .1f, .1f, .1f, .1f, .1f, .1f}, std::vector<float>(8, 0));
        QCOMPARE(t.value("fpr"), std::optional(.125));
    }

    /// The published listing drops the weighted counts: a row of weight 3 counts three times in every counter.
    void trapWeightedCountersCount()
    {
        for (const PartInfo *info : parts(PartKind::Metric)) {
            if (info->type == "expression") continue;
            const auto metric = make(info->type);
            const Counter *counter = findCounter(metric->counter());
            const bool regression = metric->applies(3, 3, true), vector = !regression && !metric->applies(1, 2, false);
            const int cols = regression || vector ? 3 : 1, classes = regression ? 1 : vector ? 3 : 2;
            const std::vector<float> p3{.2f, .5f, .3f, .1f, .2f, .7f}, t3 = regression ? std::vector<float>{.1f, .4f, .9f, .3f, .3f, .1f} : std::vector<float>{0, 1, 0, 1, 0, 0};
            const std::vector<float> p = cols == 3 ? p3 : std::vector<float>{.8f, .3f}, y = cols == 3 ? t3 : std::vector<float>{0, 1};
            Counts repeated{cols, cols, cols, classes, false, false, {}, {}};
            for (int row : {0, 0, 0, 1})
                for (int c = 0; c < cols; ++c) {
                    repeated.p.push_back(p[std::size_t(row * cols + c)]);
                    repeated.t.push_back(y[std::size_t(row * cols + c)]);
                }
            std::vector<float> pp = p, yy = y;
            const float w[] = {3, 1};
            MetricContext m;
            m.rows = 2;
            m.outputs = cols;
            m.classes = classes;
            m.weights = w;
            m.prediction = {pp.data(), 2, cols, cols};
            m.target = {yy.data(), 2, cols, cols};
            std::vector<double> state(counter->size(cols, classes));
            counter->add(m, state.data());
            const auto expected = repeated.count(metric->counter());
            for (std::size_t i = 0; i < state.size(); ++i)
                QVERIFY2(std::fabs(state[i] - expected[i]) < 1e-9, info->type.c_str());
        }
    }

    /// FPR by plain division gives NaN without negatives: here it is undefined.
    void trapUndefinedIsNoNumber()
    {
        QVERIFY(!binary({.1f, .9f}, {1, 1}).value("fpr").has_value());
        QVERIFY(!binary({.1f, .9f}, {1, 1}).value("specificity").has_value());
    }

    /// One rule for all metrics of a run: a score of exactly t is positive for all or for none.
    void trapOneThresholdRule()
    {
        for (bool inclusive : {false, true}) {
            Counts t = binary({.5f, .5f, .5f, .1f}, {1, 1, 0, 0});
            t.inclusive = inclusive;
            if (inclusive) {
                QVERIFY(near(t.value("recall"), 1) && near(t.value("fpr"), .5) && near(t.value("f1"), .8) && near(t.value("accuracy"), .75));
            } else {
                QVERIFY(near(t.value("recall"), 0) && near(t.value("fpr"), 0) && near(t.value("f1"), 0) && near(t.value("accuracy"), .5));
                QVERIFY(!t.value("precision"));
            }
        }
    }

    /// Precision divides by what was predicted, recall by what is there (a book's caption swaps them); R² may be negative.
    void trapPrecisionIsOverPredictions()
    {
        const Counts t = counts(2, 6, 2, 90);
        QVERIFY(near(t.value("precision"), .5) && near(t.value("recall"), .25));
        const Counts bad{1, 1, 1, 1, false, false, {3, 2, 1}, {1, 2, 3}};
        QVERIFY(near(bad.value("r2"), -3) && near(bad.value("adjusted_r2(predictors=1)"), -7));
    }

    /// Keras's F1 adds 1e-7 to its denominators: ours is the exact ratio.
    void trapKerasF1HasEpsilon()
    {
        QCOMPARE(counts(4, 49, 8, 4004).value("f1"), std::optional(8. / 65));
        const double keras = 2 * (4. / (12 + 1e-7)) * (4. / (53 + 1e-7)) / (4. / (12 + 1e-7) + 4. / (53 + 1e-7) + 1e-7);
        QVERIFY(std::fabs(keras - 8. / 65) < 1e-6 && keras != 8. / 65);
    }

    /// Ties of arg-max: the first.
    void trapArgMaxTiesTakeTheFirst()
    {
        const Counts t{3, 1, 3, 3, true, false, {.4f, .4f, .2f, .2f, .4f, .4f}, {0, 1}};
        QVERIFY(near(t.value("accuracy"), 1));
    }

    void halvesMergedEqualTheWhole_data()
    {
        QTest::addColumn<QString>("type");
        for (const PartInfo *info : parts(PartKind::Metric)) QTest::newRow(info->type.c_str()) << QString::fromStdString(info->type);
    }
    void halvesMergedEqualTheWhole()
    {
        QFETCH(QString, type);
        if (type == QLatin1String("expression")) QSKIP("has tests of its own");
        const auto metric = make(type.toStdString());
        const bool regression = metric->applies(3, 3, true), vector = !regression && !metric->applies(1, 2, false);
        const int cols = regression || vector ? 3 : 1;
        Counts t{cols, cols, cols, regression ? 1 : vector ? 3 : 2, false, false, {}, {}};
        for (int i = 0; i < 501 * cols; ++i) {
            t.p.push_back(float(std::fabs(std::sin(i * 1.7))));
            t.t.push_back(regression ? float(i % 7) / 8 : (i + i / 3) % 3 == 0 ? 1.0f : 0.0f);
        }
        const Counter *counter = findCounter(metric->counter());
        const auto whole = t.count(metric->counter());
        std::vector<double> merged(whole.size());
        for (const auto &[first, last] : {std::pair(0, 200), std::pair(200, 200), std::pair(200, 501)})
            counter->merge(merged.data(), t.count(metric->counter(), first, last).data(), t.outputs, t.classes);
        const auto value = metric->result(merged, t.outputs, t.classes), direct = metric->result(whole, t.outputs, t.classes);
        QVERIFY(value && direct);
        QVERIFY(std::fabs(*value - *direct) < 1e-12);
        // Batch by batch into one state, as a pass does.
        std::vector<double> running(whole.size());
        for (int at = 0; at < 501; at += 32) t.add(*counter, running, at, std::min(at + 32, 501));
        const auto step = metric->result(running, t.outputs, t.classes);
        QVERIFY(step && std::fabs(*step - *direct) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
