// Losses and metrics of whole runs: reductions, logits, weighted metrics, what a constant prediction would reach.
#include "graph/text.h"
#include "train/evaluate.h"
#include "train/metric_set.h"

#include <QtTest/QTest>

#include <algorithm>
#include <cmath>

using namespace netloom;

namespace {

struct Kind { TaskKind task; int classes; bool weighted; };

/// 300 rows of three numbers; the target follows them with noise. One row in eight is positive.
std::shared_ptr<const Prepared> data(const Kind &kind)
{
    auto d = std::make_shared<Prepared>();
    d->task = kind.task;
    d->targetNames = {"y"};
    for (int c = 0; c < kind.classes; ++c) d->classes.push_back("c" + std::to_string(c));
    std::vector<float> x, y, w;
    for (std::size_t i = 0; i < 300; ++i) {
        const float a = float(int(i * 37 % 101) - 50) / 25, b = float(int(i * 53 % 97) - 48) / 24, noise = .1f * float(int(i % 7) - 3);
        x.insert(x.end(), {a, b, a * b});
        const float value = a + .5f * b + noise;
        y.push_back(kind.task == TaskKind::Regression ? value : kind.classes == 2 ? float(value > 1.6f) : float(value > 1) + float(value > -1));
        w.push_back(.25f * float(1 + i % 8));
        (i % 5 == 4 ? d->split.validation : d->split.train).push_back(std::uint32_t(i));
    }
    d->classCounts.assign(std::size_t(kind.classes), 0);
    for (const Row r : d->split.train)
        if (kind.classes) ++d->classCounts[std::size_t(y[r])];
    d->source = std::make_shared<TableSource>(std::vector{Port{Shape{3}}}, std::vector{Port{Shape{1}}}, std::move(x), std::move(y),
                                              std::vector<std::uint32_t>(), kind.weighted ? w : std::vector<float>());
    return d;
}
const Kind kBinary{TaskKind::Binary, 2, false}, kClasses{TaskKind::Classes, 3, false}, kNumber{TaskKind::Regression, 0, false};

TrainInput input(const Kind &kind, const char *network, const std::string &loss = {})
{
    TrainInput in;
    in.graph = *parseNetwork(network);
    in.data = data(kind);
    in.settings.batchSize = 40;
    in.settings.loss = loss;
    in.settings.seed = 5;
    in.weightSeed = 5;
    return in;
}

struct Outcome { Checkpoint state; std::vector<EpochRow> rows; std::string hash; };
Outcome train(TrainInput in, int epochs = 3)
{
    Outcome o;
    const Graph graph = in.graph;
    auto t = Trainer::create(std::move(in));
    if (!t) qFatal("%s", message(t.error()).c_str());
    Control c;
    (*t)->run(c, {}, {.epochs = epochs, .until = {}, .onEpoch = [&](const EpochRow &r) { o.rows.push_back(r); }});
    o.state = (*t)->checkpoint();
    o.hash = weightsSha256(graph, o.state.weights);
    return o;
}
double loss(const EpochRow &row, bool validation = false) { return (validation ? row.validation : row.train).at("loss").value(); }
bool near(double a, double b, double tolerance = 1e-5) { return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b)); }

Evaluation judged(TrainInput in, const Outcome &o, bool every = false)
{
    in.start = o.state;
    const auto e = evaluate(in, in.data->split.validation, {.everyMetric = every});
    if (!e) qFatal("%s", message(e.error()).c_str());
    return *e;
}

} // namespace

class JudgingTest : public QObject {
    Q_OBJECT
private slots:
    /// A run with from_logits and a linear output is the run with the activation, bit by bit, and shows probabilities.
    void logitsEqualTheActivation_data()
    {
        QTest::addColumn<bool>("binary");
        QTest::addColumn<QString>("loss");
        QTest::newRow("binary") << true << "binary_crossentropy";
        QTest::newRow("focal") << true << "binary_focal_crossentropy";
        QTest::newRow("sparse") << false << "sparse_categorical_crossentropy";
        QTest::newRow("categorical") << false << "categorical_crossentropy";
    }
    void logitsEqualTheActivation()
    {
        QFETCH(bool, binary);
        QFETCH(QString, loss);
        const Kind kind = binary ? kBinary : kClasses;
        const std::string plain = loss.toStdString(), logits = plain + "(from_logits=true)";
        const TrainInput a = input(kind, binary ? "dense 6 tanh; dense 1 sigmoid" : "dense 6 tanh; dense 3 softmax", plain);
        const TrainInput b = input(kind, binary ? "dense 6 tanh; dense 1" : "dense 6 tanh; dense 3", logits);
        const Outcome first = train(a), second = train(b);
        QCOMPARE(second.hash, first.hash);
        for (std::size_t e = 0; e < 3; ++e) {
            QCOMPARE(second.rows[e].train, first.rows[e].train);
            QCOMPARE(second.rows[e].validation, first.rows[e].validation);
        }
        QCOMPARE(judged(b, second).predictions.values, judged(a, first).predictions.values);
        const auto &rows = b.data->split.validation;
        const auto p = Predictor::create(b.graph, second.state.weights, *b.data, logits), raw = Predictor::create(b.graph, second.state.weights, *b.data);
        QVERIFY(p && raw);
        const auto shown = (*p)->predict(*b.data->source, rows).values;
        QVERIFY(shown != (*raw)->predict(*b.data->source, rows).values);
        const auto expected = judged(a, first).predictions.values;
        for (std::size_t i = 0; i < shown.size(); ++i) QVERIFY(near(double(shown[i]), double(expected[i]), 1e-6));
        auto refused = Trainer::create(input(kind, binary ? "dense 1 sigmoid" : "dense 3 softmax", logits));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, std::string("E-COMBO"));
    }

    /// The sum of B rows is B times the mean: η_mean = B·η_sum, and the curves differ by the factor B.
    void sumIsMeanTimesRows()
    {
        TrainInput mean = input(kNumber, "dense 6 tanh; dense 1", "mse"), sum = input(kNumber, "dense 6 tanh; dense 1", "mse(reduction=sum)");
        mean.settings.optimizer = "sgd(learning_rate=0.08)";
        sum.settings.optimizer = "sgd(learning_rate=0.002)";
        const Outcome a = train(mean), b = train(sum);
        for (std::size_t e = 0; e < 3; ++e) {
            QVERIFY2(near(loss(b.rows[e]), 40 * loss(a.rows[e]), 1e-4), qPrintable(QString::number(loss(b.rows[e]))));
            QVERIFY(near(loss(b.rows[e], true), 40 * loss(a.rows[e], true), 1e-4));
        }
        QVERIFY(near(*judged(sum, b).baseRateLoss, 40 * *judged(mean, a).baseRateLoss, 1e-4));
    }

    void rootOfTheBatch()
    {
        TrainInput root = input(kNumber, "dense 6 tanh; dense 1", "rmse"), square = input(kNumber, "dense 6 tanh; dense 1", "mse");
        root.settings.batchSize = square.settings.batchSize = 240; // one batch: the losses belong to the same weights
        const Outcome a = train(root, 1), b = train(square, 1);
        QVERIFY(near(loss(a.rows[0]), std::sqrt(loss(b.rows[0]))));
        const Evaluation e = judged(root, a);
        QVERIFY(near(*e.metrics.at("loss"), *e.metrics.at("rmse"), 1e-6));
    }

    /// Dividing by Σw: equal to the plain mean with weights scaled to a mean of 1 in each batch.
    void weightedMeanDividesByWeights()
    {
        TrainInput mean = input(kBinary, "dense 4 tanh; dense 1 sigmoid", "bce"), weighted = input(kBinary, "dense 4 tanh; dense 1 sigmoid", "bce(reduction=weighted_mean)");
        for (TrainInput *in : {&mean, &weighted}) in->settings.batchSize = 240;
        mean.settings.classWeights = "balanced"; // mean weight 1 over all training rows
        weighted.settings.classWeights = "0=" + toText(240.0 / (2 * double(mean.data->classCounts[0])) * 7) + ",1=" + toText(240.0 / (2 * double(mean.data->classCounts[1])) * 7);
        const Outcome a = train(mean), b = train(weighted);
        for (std::size_t e = 0; e < 3; ++e) QVERIFY(near(loss(b.rows[e]), loss(a.rows[e]), 1e-5));
    }

    /// Rising validation loss is not the class weights' doing: they never enter it, nor any plain metric.
    void trapClassWeightsStayOutOfValidation()
    {
        TrainInput plain = input(kBinary, "dense 1 sigmoid"), weighted = plain;
        plain.settings.optimizer = weighted.settings.optimizer = "sgd(learning_rate=1e-12)";
        weighted.settings.classWeights = "1=20";
        const EpochRow a = train(plain, 1).rows[0], b = train(weighted, 1).rows[0];
        QVERIFY(loss(b) > 1.2 * loss(a));
        QVERIFY(near(loss(b, true), loss(a, true), 1e-6));
        QCOMPARE(b.train.at("recall"), a.train.at("recall"));
    }

    /// Weighted metrics are a list of their own; the plain ones beside them do not change.
    void weightedMetrics()
    {
        TrainInput in = input({TaskKind::Binary, 2, true}, "dense 4 tanh; dense 1 sigmoid");
        in.settings.weightedMetrics = {"recall", "roc_auc", "f1(average=macro)"};
        in.settings.metrics = {"recall", "roc_auc"};
        const Outcome o = train(in);
        const MetricValues &v = o.rows.back().validation;
        QVERIFY(v.contains("weighted_recall") && v.contains("weighted_roc_auc") && v.contains("weighted_f1(average=macro)") && v.contains("recall"));
        const Evaluation e = judged(in, o);
        double tp = 0, all = 0;
        const auto &rows = in.data->split.validation;
        const auto &y = static_cast<const TableSource &>(*in.data->source).y();
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (y[rows[i]] > .5f) {
                all += in.data->source->weight(rows[i]);
                tp += e.predictions.values[i] > .5f ? in.data->source->weight(rows[i]) : 0;
            }
        QVERIFY(near(*e.metrics.at("weighted_recall"), tp / all, 1e-12));
        const Evaluation again = reevaluate(e, *in.data, rows, .5, false);
        for (const auto &[name, value] : e.metrics) QVERIFY2(near(again.metrics.at(name).value_or(-9), value.value_or(-9), 1e-12), name.c_str());
        const Evaluation other = reevaluate(e, *in.data, rows, .05, false);
        QVERIFY(*other.metrics.at("weighted_recall") >= *e.metrics.at("weighted_recall"));
        in.settings.weightedMetrics = {"r2"};
        const auto refused = Trainer::create(in);
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, std::string("weighted_metrics"));
    }

    /// A model chosen by F1 may be worse than a constant: its loss stands beside the one of the base rate.
    void trapBaseRateLossIsShown()
    {
        const TrainInput in = input(kBinary, "dense 6 tanh; dense 1 sigmoid");
        const Evaluation e = judged(in, train(in));
        const double n = 240, prior = double(in.data->classCounts[1]) / n;
        double positives = 0, rows = double(in.data->split.validation.size());
        for (const Row r : in.data->split.validation) positives += static_cast<const TableSource &>(*in.data->source).y()[r];
        QVERIFY(e.baseRateLoss);
        QVERIFY(near(*e.baseRateLoss, -(positives * std::log(prior) + (rows - positives) * std::log(1 - prior)) / rows));
        QVERIFY(near(*e.majorityAccuracy, 1 - positives / rows));
        const TrainInput classes = input(kClasses, "dense 6 tanh; dense 3 softmax");
        const Evaluation c = judged(classes, train(classes));
        double entropy = 0;
        for (const Row r : classes.data->split.validation) {
            const auto label = std::size_t(static_cast<const TableSource &>(*classes.data->source).y()[r]);
            entropy -= std::log(double(classes.data->classCounts[label]) / n) / rows;
        }
        QVERIFY(near(*c.baseRateLoss, entropy));
        const TrainInput number = input(kNumber, "dense 6 tanh; dense 1");
        const Evaluation v = judged(number, train(number));
        QVERIFY(*v.baseRateLoss > 0 && !v.majorityAccuracy && v.perClass.empty());
        const TrainInput hinge = input(kBinary, "dense 1", "hinge");
        QVERIFY(!judged(hinge, train(hinge)).baseRateLoss);
    }

    /// Per class and averaged, and every metric that fits.
    void everyMetricAndClass()
    {
        const TrainInput in = input(kClasses, "dense 6 tanh; dense 3 softmax", "categorical_crossentropy(label_smoothing=0.1)");
        const Outcome o = train(in, 10);
        const Evaluation e = judged(in, o, true);
        for (const char *name : {"accuracy", "f1", "mcc", "cohen_kappa", "log_loss", "balanced_accuracy", "top_k_categorical_accuracy", "specificity"})
            QVERIFY2(e.metrics.contains(name), name);
        QVERIFY(e.metrics.contains("roc_auc") && !e.metrics.contains("r2"));
        QCOMPARE(e.perClass.size(), std::size_t(3));
        QCOMPARE(e.averages.size(), std::size_t(3));
        double rows = 0, recall = 0;
        for (const ClassFigures &f : e.perClass) {
            rows += f.rows;
            recall += f.recall.value_or(0) / 3;
        }
        QCOMPARE(rows, double(e.rows));
        QVERIFY(near(*e.averages[0].recall, recall, 1e-12));
        QVERIFY(near(*e.averages[1].f1, *e.metrics.at("accuracy"), 1e-12));
        QCOMPARE(e.averages[0].f1, e.metrics.at("f1"));
        // The same counts whatever the loss makes of class numbers.
        TrainInput sparse = input(kClasses, "dense 6 tanh; dense 3 softmax");
        QCOMPARE(judged(sparse, o).confusion, e.confusion);
        const TrainInput number = input(kNumber, "dense 1");
        const Evaluation v = judged(number, train(number), true);
        for (const char *name : {"r2", "adjusted_r2", "pearson_r", "explained_variance", "mape", "msle", "rmse", "mae"}) QVERIFY2(v.metrics.contains(name), name);
        const double r2 = *v.metrics.at("r2");
        QVERIFY(near(*v.metrics.at("adjusted_r2"), 1 - (1 - r2) * 59 / 56, 1e-9)); // 60 rows, 3 inputs
        TrainInput two = input(kBinary, "dense 2 softmax", "categorical_crossentropy");
        const Evaluation t = judged(two, train(two), true);
        QVERIFY(t.metrics.at("roc_auc").has_value() && t.metrics.contains("pr_auc"));
    }

    void aMetricThatDoesNotFitIsRefused()
    {
        TrainInput in = input(kNumber, "dense 1");
        in.settings.metrics = {"f1"};
        const auto t = Trainer::create(in);
        QVERIFY(!t);
        const QString text = QString::fromStdString(message(t.error()));
        QVERIFY2(text.contains("f1") && text.contains("pearson_r") && text.contains("r2"), qPrintable(text));
        in.settings.metrics = {"no_such"};
        QVERIFY(!Trainer::create(in));
    }

    /// Options of a metric stand in its name, so that two of a kind can be watched at once.
    void optionsInNames()
    {
        TrainInput in = input(kClasses, "dense 3 softmax");
        in.settings.metrics = {"f1", "f1(average=micro)", "recall(class_id=2)", "f1_score(average=auto)", "top_k(k=2)"};
        const EpochRow row = train(in, 1).rows[0];
        QStringList names;
        for (const auto &[name, value] : row.validation) names << QString::fromStdString(name);
        QCOMPARE(names, (QStringList{"f1", "f1(average=micro)", "loss", "recall(class_id=2)", "top_k_categorical_accuracy(k=2)"}));
    }

    /// Allowed, but likely wrong: said before the run.
    void warnings_data()
    {
        QTest::addColumn<QString>("network");
        QTest::addColumn<QString>("loss");
        QTest::addColumn<int>("task"); // 0 number, 1 binary, 2 classes, 3 one column for each class
        QTest::addColumn<QString>("says"); // nothing: no warning
        QTest::newRow("softmax over one") << "dense 1 softmax" << "mse" << 1 << "always 1";
        QTest::newRow("sigmoid, classes") << "dense 3 sigmoid" << "categorical_crossentropy" << 2 << "add up to 1";
        QTest::newRow("linear, classes") << "dense 3" << "sparse_categorical_crossentropy" << 2 << "from_logits";
        QTest::newRow("logits") << "dense 3" << "sparse_categorical_crossentropy(from_logits=true)" << 2 << "";
        QTest::newRow("softmax, squares") << "dense 3 softmax" << "mse" << 3 << "slowly";
        QTest::newRow("softmax layer, squares") << "dense 3; softmax" << "mse" << 3 << "slowly";
        QTest::newRow("linear, binary") << "dense 1" << "binary_crossentropy" << 1 << "between 0 and 1";
        QTest::newRow("tanh, binary") << "dense 1 tanh" << "binary_focal_crossentropy" << 1 << "between 0 and 1";
        QTest::newRow("right") << "dense 1 sigmoid" << "binary_crossentropy" << 1 << "";
        QTest::newRow("right, classes") << "dense 3 softmax" << "categorical_crossentropy" << 2 << "";
        QTest::newRow("softmax layer") << "dense 3; softmax" << "sparse_categorical_crossentropy" << 2 << "";
        QTest::newRow("sub-model") << "sub_model(dense 3 softmax)" << "sparse_categorical_crossentropy" << 2 << "";
        QTest::newRow("hinge") << "dense 1" << "hinge" << 1 << "";
        QTest::newRow("zero in the target") << "dense 1" << "mape" << 1 << "divides";
        QTest::newRow("no zero") << "dense 1" << "mape" << 0 << "";
        QTest::newRow("number") << "dense 1" << "mse" << 0 << "";
    }
    void warnings()
    {
        QFETCH(QString, network);
        QFETCH(QString, loss);
        QFETCH(int, task);
        QFETCH(QString, says);
        TrainInput in = input(task == 2 ? kClasses : task == 1 ? kBinary : kNumber, network.toUtf8().constData(), loss.toStdString());
        if (task == 3) {
            auto hot = std::make_shared<Prepared>(*in.data);
            std::vector<float> x, y;
            for (int i = 0; i < 300; ++i) {
                x.insert(x.end(), {float(i % 5), float(i % 7), 1});
                y.insert(y.end(), {float(i % 3 == 0), float(i % 3 == 1), float(i % 3 == 2)});
            }
            hot->source = std::make_shared<TableSource>(std::vector{Port{Shape{3}}}, std::vector{Port{Shape{3}}}, std::move(x), std::move(y));
            in.data = hot;
        }
        const auto t = Trainer::create(std::move(in));
        QVERIFY2(t, t ? "" : message(t.error()).c_str());
        QStringList texts;
        for (const Error &w : (*t)->warnings()) texts << QString::fromStdString(w.code + ' ' + message(w));
        QCOMPARE(texts.size(), says.isEmpty() ? 0 : 1);
        if (!says.isEmpty()) QVERIFY2(texts[0].startsWith("W-") && texts[0].contains(says), qPrintable(texts[0]));
    }

    void everyLossTrains_data()
    {
        QTest::addColumn<QString>("words");
        for (const PartInfo *info : parts(PartKind::Loss))
            if (info->type != "expression") QTest::newRow(info->type.c_str()) << QString::fromStdString(info->type);
    }
    /// Every loss goes down on the task it is made for.
    void everyLossTrains()
    {
        QFETCH(QString, words);
        if (words == "wasserstein") QSKIP("has no lower bound: a part of two-network training");
        const auto made = makePart<Loss>(PartKind::Loss, words.toStdString());
        const Port wide{Shape{3}}, truth{Shape{1}};
        const bool classes = (*made)->check(wide, truth).ok();
        const bool binary = (*made)->fusesWith() == "sigmoid" || words.contains("hinge");
        const bool positive = words == "poisson" || words == "msle";
        const char *network = classes ? "dense 8 tanh; dense 3 softmax" : binary ? "dense 8 tanh; dense 1 sigmoid" : positive ? "dense 8 tanh; dense 1 softplus" : "dense 8 tanh; dense 1";
        TrainInput in = input(classes ? kClasses : binary || positive ? kBinary : kNumber, network, words.toStdString());
        in.settings.optimizer = "adam(learning_rate=0.02)";
        if (words == "mape") in.settings.optimizer = "adam(learning_rate=0.001)";
        const Outcome o = train(in, 12);
        QCOMPARE(o.rows.size(), std::size_t(12));
        QVERIFY2(loss(o.rows.back()) < loss(o.rows.front()), qPrintable(QStringLiteral("%1 → %2").arg(loss(o.rows.front())).arg(loss(o.rows.back()))));
    }
};

QTEST_GUILESS_MAIN(JudgingTest)
#include "tst_judging.moc"
