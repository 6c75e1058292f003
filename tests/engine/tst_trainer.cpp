// Runs: continued, paused, stopped early, diverged; bad settings; live points.
#include "core/parallel.h"
#include "graph/text.h"
#include "train/evaluate.h"

#include <QtTest/QTest>

#include <cmath>
#include <thread>

using namespace netloom;

namespace {

// Two noisy half-planes: learnable, not trivial.
std::shared_ptr<const Prepared> data(std::size_t n = 400)
{
    auto d = std::make_shared<Prepared>();
    d->task = TaskKind::Binary;
    d->classes = {"no", "yes"};
    d->targetNames = {"y"};
    std::vector<float> x, y;
    for (std::size_t i = 0; i < n; ++i) {
        const float a = float(int(i * 37 % 101) - 50) / 25, b = float(int(i * 53 % 97) - 48) / 24;
        x.insert(x.end(), {a, b, a * b});
        y.push_back(a + 0.5f * b + 0.1f * float(int(i % 7) - 3) > 0 ? 1.f : 0.f);
        (i % 5 == 4 ? d->split.validation : d->split.train).push_back(std::uint32_t(i));
    }
    d->classCounts = {0, 0};
    for (const Row r : d->split.train) ++d->classCounts[std::size_t(y[r])];
    d->source = std::make_shared<TableSource>(std::vector{Port{Shape{3}}}, std::vector{Port{Shape{1}}}, std::move(x), std::move(y));
    return d;
}

TrainInput input(const char *text = "dense 12 relu; dropout 0.2; dense 1 sigmoid")
{
    TrainInput in;
    in.graph = *parseNetwork(text);
    in.data = data();
    in.settings.batchSize = 32;
    in.settings.seed = 5;
    in.weightSeed = 5;
    return in;
}

struct Outcome {
    Checkpoint state;
    TrainResult result;
    std::vector<EpochRow> rows;
    std::string hash;
};

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
    auto t = Trainer::create(std::move(in));
    return t ? QString() : QString::fromStdString(message(t.error()));
}

} // namespace

class TrainerTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setThreads(0); }

    void learns()
    {
        const Outcome o = train(input(), 60);
        QVERIFY(*o.rows.back().train.at("loss") < 0.6 * *o.rows.front().train.at("loss"));
        // The noise caps what can be reached; guessing the larger class gives about a half.
        const double accuracy = *o.rows.back().validation.at("accuracy");
        QVERIFY2(accuracy > 0.8, qPrintable(QString::number(accuracy)));
        QCOMPARE(o.result.steps, 60u * 10u);
    }

    void sixAndSixEqualTwelve()
    {
        const Outcome whole = train(input(), 12);
        const Outcome first = train(input(), 6);
        TrainInput again = input();
        again.start = first.state;
        const Outcome second = train(again, 6);
        QCOMPARE(second.hash, whole.hash);
        QCOMPARE(second.rows.back().epoch, 12u);
        QCOMPARE(*second.rows.back().validation.at("loss"), *whole.rows.back().validation.at("loss"));
        QVERIFY(train(input(), 11).hash != whole.hash);
    }

    void pausedEqualsUnpaused()
    {
        const std::string whole = train(input(), 30).hash;
        auto t = std::move(*Trainer::create(input()));
        Control c;
        c.set(Control::Command::Pause);
        std::thread runner([&] { t->run(c, {}, {.epochs = 30, .until = {}, .onEpoch = {}}); });
        for (int i = 0; i < 20; ++i) { // 20 single steps, then on
            c.set(Control::Command::Step);
            while (c.command() == Control::Command::Step) std::this_thread::yield();
        }
        c.set(Control::Command::Run);
        runner.join();
        QCOMPARE(weightsSha256(input().graph, t->checkpoint().weights), whole);
    }

    void everyStepIsAPoint()
    {
        auto t = std::move(*Trainer::create(input()));
        Control c;
        std::vector<std::uint64_t> steps;
        std::size_t epochs = 0;
        t->run(c, [&](std::unique_ptr<Snapshot> s) {
            for (const auto &[step, loss] : s->stepLoss) steps.push_back(step);
            epochs += s->epochs.size();
        }, {.epochs = 50, .until = {}, .onEpoch = {}});
        QCOMPARE(steps.size(), 500u);
        for (std::size_t i = 0; i < steps.size(); ++i) QCOMPARE(steps[i], i + 1);
        QCOMPARE(epochs, 50u);
    }

    void divergesWithStepAndNode()
    {
        TrainInput in = input("dense 12 relu; dense 1");
        in.settings.loss = "mse";
        in.settings.optimizer = "sgd learning_rate=1e6";
        const Outcome o = train(in, 50);
        QVERIFY(o.result.state == RunState::Diverged);
        QCOMPARE(QString::fromStdString(o.result.stopped), QString("diverged"));
        QVERIFY(!o.result.diverged->nodeName.empty());
        for (const auto &[key, tensor] : o.state.weights)
            for (float v : tensor->data) QVERIFY(std::isfinite(v));
    }

    // Weights, slots and step go back together, so that a smaller learning rate can go on.
    void divergedRunsCanGoOn_data()
    {
        QTest::addColumn<QString>("optimizer");
        QTest::newRow("exploding") << "sgd learning_rate=1e6";
        QTest::newRow("overflow in one step") << "sgd learning_rate=1e38";
        QTest::newRow("velocity") << "sgd learning_rate=1e38 momentum=0.9";
    }
    void divergedRunsCanGoOn()
    {
        QFETCH(QString, optimizer);
        TrainInput in = input("dense 12 relu; dense 1");
        in.settings.loss = "mse";
        const Outcome good = train(in, 3);
        TrainInput wild = in;
        wild.start = good.state;
        wild.settings.optimizer = optimizer.toStdString();
        wild.settings.batchSize = 320;
        const Outcome bad = train(wild, 5);
        QVERIFY(bad.result.state == RunState::Diverged);
        TrainInput calm = wild;
        calm.start = bad.state;
        calm.settings.optimizer = "sgd learning_rate=1e-4" + std::string(optimizer.contains("momentum") ? " momentum=0.9" : "");
        const Outcome again = train(calm, 3);
        QVERIFY(again.result.state == RunState::Finished);
        QVERIFY(*again.rows.back().validation.at("loss") < 10);
    }

    void softmaxOverTwoClasses()
    {
        TrainInput in = input("dense 12 relu; dense 2 softmax");
        const Outcome o = train(in, 60);
        QVERIFY(*o.rows.back().validation.at("accuracy") > 0.8);
        QVERIFY(*o.rows.back().validation.at("roc_auc") > 0.85);
        in.start = o.state;
        const auto rows = data()->split.validation;
        const Evaluation at5 = *evaluate(in, rows);
        const Evaluation at9 = reevaluate(at5, *data(), rows, 0.9, false);
        QVERIFY(at9.confusion->counts[1] + at9.confusion->counts[3] < at5.confusion->counts[1] + at5.confusion->counts[3]);
        QCOMPARE(reevaluate(at9, *data(), rows, 0.5, false).confusion->counts, at5.confusion->counts);
    }

    void earlyStoppingRestoresTheBest()
    {
        TrainInput in = input();
        auto &e = in.settings.earlyStopping;
        e.on = true;
        e.patience = 3;
        e.restoreBest = true;
        const Outcome o = train(in, 400);
        QCOMPARE(QString::fromStdString(o.result.stopped), QString("early"));
        std::size_t best = 0;
        for (std::size_t i = 0; i < o.rows.size(); ++i)
            if (*o.rows[i].validation.at("loss") < *o.rows[best].validation.at("loss")) best = i;
        QCOMPARE(o.rows.size(), best + 4);
        QCOMPARE(o.hash, train(input(), int(best) + 1).hash);
    }

    void classWeightsChangeTheTrainingLossOnly()
    {
        TrainInput in = input();
        in.settings.classWeights = "no=1,yes=3";
        const Outcome weighted = train(in, 1), plain = train(input(), 1);
        QVERIFY(*weighted.rows[0].train.at("loss") > 1.3 * *plain.rows[0].train.at("loss"));
        TrainInput same = input();
        same.start = weighted.state;
        TrainInput other = in;
        other.start = weighted.state;
        QCOMPARE(*evaluate(same, data()->split.validation)->metrics.at("loss"), *evaluate(other, data()->split.validation)->metrics.at("loss"));
    }

    /// Sequences that go on from batch to batch: only in order and in equal batches, and every validation starts afresh.
    void statefulLayers()
    {
        const char *net = "reshape [3,1]; lstm 4 stateful=true; dense 1 sigmoid";
        TrainInput in = input(net);
        QVERIFY2(refusal(in).contains("shuffle"), qPrintable(refusal(in)));
        in.settings.shuffle = false;
        in.settings.batchSize = 33; // of 320 rows
        QVERIFY2(refusal(in).contains("320") && refusal(in).contains("33"), qPrintable(refusal(in)));
        in.settings.dropRemainder = true;
        QVERIFY2(refusal(in).isEmpty(), qPrintable(refusal(in)));
        in.settings.batchSize = 32;
        in.settings.optimizer = "sgd learning_rate=1e-30"; // weights stay as they are
        const Outcome o = train(in, 3);
        for (int epoch = 1; epoch < 3; ++epoch) {
            QCOMPARE(*o.rows[std::size_t(epoch)].validation.at("loss"), *o.rows[0].validation.at("loss"));
            QCOMPARE(*o.rows[std::size_t(epoch)].train.at("loss"), *o.rows[0].train.at("loss"));
        }
    }

    void refusals()
    {
        TrainInput in = input();
        in.settings.batchSize = 321;
        QVERIFY(refusal(in).contains("321") && refusal(in).contains("320"));
        in = input();
        for (const char *rate : {"adam learning_rate=0", "adam learning_rate=-0.1"}) {
            in.settings.optimizer = rate;
            QVERIFY2(refusal(in).contains("learning", Qt::CaseInsensitive), qPrintable(refusal(in)));
        }
        in = input();
        in.settings.classWeights = "maybe=3";
        QVERIFY(refusal(in).contains("maybe") && refusal(in).contains("yes"));
        in = input();
        in.settings.metrics = {"r2"};
        QVERIFY(refusal(in).contains("r2"));
        in = input("dense 3 relu; dense 3 sigmoid");
        in.settings.loss = "binary_crossentropy";
        QVERIFY(!refusal(in).isEmpty());
        in = input();
        auto alone = std::make_shared<Prepared>(*data());
        alone->split.validation.clear();
        in.data = alone;
        in.settings.earlyStopping.on = true;
        QVERIFY(refusal(in).contains("validation"));
        in = input("dense 2 softmax");
        auto three = std::make_shared<Prepared>(*data());
        three->task = TaskKind::Classes;
        three->classes = {"a", "b", "c"};
        three->classCounts = {1, 1, 1};
        in.data = three;
        QVERIFY2(refusal(in).contains("3 classes"), qPrintable(refusal(in)));
    }
};

QTEST_APPLESS_MAIN(TrainerTest)
#include "tst_trainer.moc"
