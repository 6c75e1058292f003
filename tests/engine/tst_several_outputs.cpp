// Networks with several outputs: losses, metrics and class weights of each, against Keras (tests/golden/make_several_outputs.py);
// and losses that are no mean over rows, exact however long the part is.
#include "graph/text.h"
#include "losses/loss.h"
#include "support/memory_source.h"
#include "train/evaluate.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest/QTest>

#include <algorithm>
#include <cmath>
#include <thread>

using namespace netloom;
using namespace netloom::test;

namespace {

QJsonObject golden(const char *run)
{
    QFile file(QStringLiteral(NETLOOM_GOLDEN_DIR "/several_outputs_keras.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no golden file");
    return QJsonDocument::fromJson(file.readAll()).object()[QLatin1String(run)].toObject();
}

double fill(std::size_t k, int s) { return double((7 * int(k) + s) % 11 - 5) / 10; }

/// 40 rows to train on, 20 to validate: u = 1 where x₀ + x₁ > .1, v = (x₀x₂, x₁x₃).
std::shared_ptr<Prepared> data()
{
    auto source = std::make_shared<MemorySource>(std::vector{Port{Shape{4}}}, std::vector{Port{Shape{1}}, Port{Shape{2}}}, 60);
    auto d = std::make_shared<Prepared>();
    TargetTask u{TaskKind::Binary, {"no", "yes"}, {0, 0}};
    for (std::size_t r = 0; r < 60; ++r) {
        const bool valid = r >= 40;
        const std::size_t row = valid ? r - 40 : r;
        double x[4];
        for (std::size_t c = 0; c < 4; ++c) {
            x[c] = fill(row * 4 + c, valid ? 6 : 1) + fill(row, valid ? 2 : 3);
            source->x[0][r * 4 + c] = Real(x[c]);
        }
        source->y[0][r] = x[0] + x[1] > .1 ? Real(1) : Real(0);
        source->y[1][2 * r] = Real(x[0] * x[2]);
        source->y[1][2 * r + 1] = Real(x[1] * x[3]);
        if (!valid) ++u.counts[std::size_t(source->y[0][r])];
        (valid ? d->split.validation : d->split.train).push_back(Row(r));
    }
    d->task = u.task;
    d->classes = u.classes;
    d->classCounts = u.counts;
    d->targetNames = {"a", "b"};
    d->targetTasks = {u, {TaskKind::Regression, {}, {}}};
    d->source = source;
    return d;
}

TrainInput input()
{
    TrainInput in;
    in.graph = *parseNetwork("h = dense 5 tanh kernel_initializer=fill(0); u = dense 1 sigmoid kernel_initializer=fill(2) (h); v = dense 2 kernel_initializer=fill(4) (h)");
    in.data = data();
    in.settings.batchSize = 10;
    in.settings.shuffle = false;
    in.settings.optimizer = "sgd(0.2)";
    in.settings.metrics = {"u_accuracy", "u_recall", "v_mae", "v_mse"};
    in.losses = {{in.graph.findByName("u"), 0, "a", "binary_crossentropy", 1}, {in.graph.findByName("v"), 0, "b", "mse", .3}};
    return in;
}

struct Outcome { Checkpoint state; std::vector<EpochRow> rows; std::string hash; TrainResult result; };
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

QString refusal(TrainInput in)
{
    const auto t = Trainer::create(std::move(in));
    return t ? QString() : QString::fromStdString(message(t.error()));
}

bool near(double a, double b, double tolerance = 2e-6) { return std::fabs(a - b) <= tolerance * std::max(1.0, std::fabs(b)); }

void compare(const Outcome &o, const QJsonObject &expected)
{
    QCOMPARE(expected.size(), 14);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const std::string key = it.key().toStdString();
        const bool validation = key.starts_with("val_");
        for (std::size_t e = 0; e < o.rows.size(); ++e) {
            const MetricValues &values = validation ? o.rows[e].validation : o.rows[e].train;
            const auto found = values.find(validation ? key.substr(4) : key);
            QVERIFY2(found != values.end() && found->second, key.c_str());
            const double keras = it.value().toArray()[int(e)].toDouble();
            QVERIFY2(near(*found->second, keras, 5e-6), qPrintable(QString("%1 after epoch %2: %3, Keras %4").arg(it.key()).arg(e + 1).arg(*found->second, 0, 'g', 9).arg(keras, 0, 'g', 9)));
        }
    }
}

} // namespace

class SeveralOutputs : public QObject {
    Q_OBJECT
private slots:
    void asKeras()
    {
        compare(train(input(), 3), golden("plain"));
    }

    /// They act on the training loss of their output alone; no metric and no validation changes its formula.
    void classWeightsOfOneOutput()
    {
        TrainInput in = input();
        in.settings.classWeights = "u=no=0.5,yes=3";
        compare(train(in, 3), golden("weighted"));
        TrainInput numbers = input(), alone = input();
        numbers.settings.classWeights = "u = 0=0.5,1=3";
        alone.settings.classWeights = "no=0.5,yes=3"; // only one output has classes
        QCOMPARE(train(numbers, 2).hash, train(in, 2).hash);
        QCOMPARE(train(alone, 2).hash, train(in, 2).hash);
        TrainInput preset = input(), named = input();
        preset.settings.classWeights = "balanced";
        named.settings.classWeights = "u=balanced";
        QCOMPARE(train(preset, 2).hash, train(named, 2).hash);
        QVERIFY(train(preset, 2).hash != train(input(), 2).hash);
    }

    void refusedClassWeights()
    {
        TrainInput in = input();
        in.settings.classWeights = "v=balanced";
        QVERIFY2(refusal(in).contains("target is a number"), qPrintable(refusal(in)));
        in.settings.classWeights = "u=maybe=2";
        QVERIFY2(refusal(in).contains("maybe") && refusal(in).contains("no, yes"), qPrintable(refusal(in)));
        in.losses[1].target = "a"; // now both have classes
        in.losses[1].loss = "mse";
        in.graph = *parseNetwork("h = dense 5 tanh; u = dense 1 sigmoid (h); v = dense 1 sigmoid (h)");
        in.losses[0].node = in.graph.findByName("u");
        in.losses[1].node = in.graph.findByName("v");
        in.settings.metrics = {};
        in.settings.classWeights = "0=1,1=20";
        QVERIFY2(refusal(in).contains("several outputs") && refusal(in).contains("u, v"), qPrintable(refusal(in)));
    }

    /// A name without an output means each output that it fits; without any names, those by the tasks.
    void namesOfMetrics()
    {
        const auto names = [](TrainInput in) {
            QStringList list;
            for (const std::string &n : (*Trainer::create(std::move(in)))->metricNames()) list << QString::fromStdString(n);
            return list;
        };
        TrainInput in = input();
        in.settings.metrics = {"mae", "accuracy", "u_f1(average=macro)"};
        in.settings.weightedMetrics = {"u_recall"};
        QCOMPARE(names(in), (QStringList{"u_loss", "v_loss", "v_mae", "u_accuracy", "u_f1(average=macro)", "u_weighted_recall"}));
        in.settings.metrics = {};
        in.settings.weightedMetrics = {};
        QVERIFY(names(in).contains("u_roc_auc") && names(in).contains("v_r2") && !names(in).contains("v_roc_auc"));
        in.settings.metrics = {"v_recall"};
        QVERIFY2(refusal(in).contains("v_recall") && refusal(in).contains("v_mae"), qPrintable(refusal(in)));
        in.settings.metrics = {"w_recall"};
        QVERIFY(!refusal(in).isEmpty());
    }

    void watched()
    {
        TrainInput in = input();
        in.settings.earlyStopping.on = true;
        in.settings.earlyStopping.monitor = "val_v_mae";
        in.settings.stopWhen = {"u_accuracy>=0.9"};
        QCOMPARE(train(in, 10).rows.size(), std::size_t(3)); // .775 .85 .975
        in.settings.stopWhen = {"val_v_loss<0.03"};
        QCOMPARE(train(in, 10).rows.size(), std::size_t(1));
        in.settings.earlyStopping.monitor = "val_accuracy";
        QVERIFY2(refusal(in).contains("val_accuracy"), qPrintable(refusal(in)));
    }

    /// Exact areas under the curve, each from the scores of its own output.
    void scoresOfEachOutput()
    {
        TrainInput in = input();
        in.settings.metrics = {"u_roc_auc", "u_pr_auc", "v_r2"};
        const Outcome o = train(in, 2);
        in.start = o.state;
        const auto e = evaluate(in, in.data->split.validation, {.everyMetric = true});
        QVERIFY(e);
        QCOMPARE(*e->metrics.at("u_roc_auc"), *o.rows.back().validation.at("u_roc_auc"));
        const auto &y = static_cast<const MemorySource &>(*in.data->source).y[0];
        double right = 0, pairs = 0;
        for (std::size_t i = 0; i < 20; ++i)
            for (std::size_t j = 0; j < 20; ++j)
                if (y[40 + i] > y[40 + j]) {
                    ++pairs;
                    const float a = e->predictions.values[i], b = e->predictions.values[j];
                    right += a > b ? 1 : a == b ? .5 : 0;
                }
        QVERIFY(near(*e->metrics.at("u_roc_auc"), right / pairs, 1e-12));
        for (const char *name : {"u_mcc", "u_log_loss", "u_loss", "v_loss", "v_pearson_r"}) QVERIFY2(e->metrics.contains(name), name);
        // The other way round: the binary output is the second one.
        std::swap(in.losses[0], in.losses[1]);
        const auto swapped = evaluate(in, in.data->split.validation);
        QVERIFY(swapped);
        QCOMPARE(swapped->metrics.at("u_roc_auc"), e->metrics.at("u_roc_auc"));
        QCOMPARE(swapped->metrics.at("u_pr_auc"), e->metrics.at("u_pr_auc"));
        QVERIFY(!swapped->confusion);
    }

    /// A run stopped within an epoch goes on with the sums of every output.
    void goesOnWithinAnEpoch()
    {
        const Outcome whole = train(input(), 3);
        TrainInput in = input();
        auto t = Trainer::create(in);
        QVERIFY(t);
        Control c;
        c.set(Control::Command::Pause);
        std::thread runner([&] { (*t)->run(c, {}, {.epochs = 3, .until = {}, .onEpoch = {}}); });
        for (int i = 0; i < 6; ++i) {
            c.set(Control::Command::Step);
            while (c.command() == Control::Command::Step) std::this_thread::yield();
        }
        c.set(Control::Command::Stop);
        runner.join();
        in.start = (*t)->checkpoint();
        QCOMPARE(in.start.epoch, 1u);
        QVERIFY(in.start.position > 0);
        const Outcome rest = train(in, 2);
        QCOMPARE(rest.hash, whole.hash);
        for (std::size_t e = 1; e < 3; ++e)
            for (const auto &[name, value] : whole.rows[e].train) QVERIFY2(near(*rest.rows[e - 1].train.at(name), *value, 1e-12), name.c_str());
    }

    /// Roots and means over some of the rows: of all rows of a part, not means over pieces of 1,024.
    void longPartsAreExact_data()
    {
        QTest::addColumn<QString>("loss");
        QTest::newRow("rmse") << "rmse";
        QTest::newRow("ignored class") << "sparse_categorical_crossentropy(ignore_class=2)";
        QTest::newRow("mean") << "mse";
        QTest::newRow("sum") << "mse(reduction=sum)";
    }
    void longPartsAreExact()
    {
        QFETCH(QString, loss);
        const bool classes = loss.startsWith("sparse");
        const std::size_t n = 2600;
        auto source = std::make_shared<MemorySource>(std::vector{Port{Shape{3}}}, std::vector{Port{Shape{1}}}, n);
        auto d = std::make_shared<Prepared>();
        d->task = classes ? TaskKind::Classes : TaskKind::Regression;
        d->targetNames = {"y"};
        if (classes) {
            d->classes = {"a", "b", "c"};
            d->classCounts = {1, 1, 1};
        }
        for (std::size_t r = 0; r < n; ++r) {
            // The pieces differ: most of the later rows are of the ignored class, their targets larger.
            source->y[0][r] = classes ? Real(r > 1024 && r % 9 ? 2 : r % 2) : source->y[0][r] * Real(1 + r / 1024);
            (r < 100 ? d->split.train : d->split.validation).push_back(Row(r));
        }
        d->source = source;
        TrainInput in;
        in.graph = *parseNetwork(classes ? "dense 3 softmax" : "dense 1");
        in.data = d;
        in.settings.loss = loss.toStdString();
        in.settings.batchSize = 50;
        const Outcome o = train(in, 1);
        in.start = o.state;
        const auto e = evaluate(in, d->split.validation);
        QVERIFY(e);
        double sum = 0, count = 0;
        for (std::size_t i = 0; i < d->split.validation.size(); ++i) {
            const double y = double(source->y[0][d->split.validation[i]]);
            if (classes && y == 2) continue;
            const auto &p = e->predictions.values;
            sum += classes ? -std::log(double(p[3 * i + std::size_t(y)])) : std::pow(double(p[i]) - y, 2);
            ++count;
        }
        double expected = sum / count;
        if (loss == "rmse") expected = std::sqrt(expected);
        if (loss.contains("sum")) expected *= 50; // as of a batch of the training
        QVERIFY2(near(*e->metrics.at("loss"), expected, 1e-6), qPrintable(QString("%1 %2").arg(*e->metrics.at("loss"), 0, 'g', 10).arg(expected, 0, 'g', 10)));
        QCOMPARE(*o.rows[0].validation.at("loss"), *e->metrics.at("loss"));
    }

    /// A setting of the run: ÷ rows of the batch or not, in training and validation alike.
    void activityScale()
    {
        const auto penalty = [](bool divided, bool validation) {
            TrainInput in = input();
            in.graph = *parseNetwork("h = dense 5 tanh kernel_initializer=fill(0) activity_regularizer=l1(0.01); u = dense 1 sigmoid (h); v = dense 2 (h)");
            in.losses[0].node = in.graph.findByName("u");
            in.losses[1].node = in.graph.findByName("v");
            in.settings.optimizer = "sgd(1e-9)";
            in.settings.activityPerBatch = divided;
            const EpochRow row = train(in, 1).rows[0];
            return *(validation ? row.validation : row.train).at("activity_penalty");
        };
        QVERIFY(near(penalty(false, false), 10 * penalty(true, false), 1e-5));
        QVERIFY(near(penalty(false, true), 10 * penalty(true, true), 1e-5)); // as of a training batch of 10 rows
        const auto off = trainSettings({{"activity_scale", std::string("none")}}), on = trainSettings({});
        QVERIFY(off && on && !off->activityPerBatch && on->activityPerBatch);
        QVERIFY(!trainSettings({{"activity_scale", std::string("rows")}}));
    }

    /// The best averages are shown, weights and averages go on from where they were.
    void bestAverages()
    {
        TrainInput in = input();
        in.settings.optimizer = "sgd(4,use_ema=true,ema_momentum=0.5)"; // jumps about
        in.settings.earlyStopping.on = true;
        in.settings.earlyStopping.patience = 1000;
        const Outcome whole = train(in, 12);
        std::size_t best = 0;
        for (std::size_t i = 0; i < 12; ++i)
            if (*whole.rows[i].validation.at("loss") < *whole.rows[best].validation.at("loss")) best = i;
        QVERIFY(best < 11);
        TrainInput judged = in;
        judged.start.weights = whole.state.weights;
        QCOMPARE(*evaluate(judged, in.data->split.validation)->metrics.at("loss"), *whole.rows[best].validation.at("loss"));
        TrainInput rest = in;
        rest.start = train(in, 6).state;
        QCOMPARE(weightsSha256(in.graph, (*Trainer::create(rest))->checkpoint().weights), weightsSha256(in.graph, rest.start.weights));
        const Outcome second = train(rest, 6);
        for (std::size_t i = 0; i < 6; ++i) QCOMPARE(*second.rows[i].validation.at("loss"), *whole.rows[i + 6].validation.at("loss"));
        QCOMPARE(second.hash, whole.hash);
        in.settings.earlyStopping.patience = 2; // and where a run ends early, it ends with the best
        const Outcome early = train(in, 40);
        QCOMPARE(early.result.stopped, std::string("early"));
        judged.start.weights = early.state.weights;
        double lowest = 1e9;
        for (const EpochRow &r : early.rows) lowest = std::min(lowest, *r.validation.at("loss"));
        QCOMPARE(*evaluate(judged, in.data->split.validation)->metrics.at("loss"), lowest);
    }
};

QTEST_GUILESS_MAIN(SeveralOutputs)
#include "tst_several_outputs.moc"
