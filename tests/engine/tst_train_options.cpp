// What a run can be told: schedules, plateau, clipping, averages, accumulation, epoch modes, stop rules, checkpoints, live changes,
// and that a run stopped anywhere goes on exactly where it was.
#include "core/parallel.h"
#include "graph/text.h"
#include "train/evaluate.h"

#include <QtTest/QTest>

#include <cmath>
#include <set>
#include <thread>

using namespace netloom;

namespace {

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

TrainInput input(const std::string &optimizer = "adam", const char *network = "dense 12 relu; dropout 0.2; dense 1 sigmoid")
{
    TrainInput in;
    in.graph = *parseNetwork(network);
    in.data = data();
    in.settings.optimizer = optimizer;
    in.settings.batchSize = 32;
    in.settings.seed = 5;
    in.weightSeed = 5;
    return in;
}

struct Outcome {
    Checkpoint state;
    TrainResult result;
    std::vector<EpochRow> rows;
    std::vector<Checkpoint> kept;
    std::vector<bool> best;
    std::string hash;
};

/// stopAt: the run is stopped before that step of its own.
Outcome train(TrainInput in, int epochs, int stopAt = -1, std::function<void(Control &, std::uint64_t step)> onStep = {})
{
    Outcome o;
    const Graph graph = in.graph;
    const std::uint64_t first = in.start.step;
    auto t = Trainer::create(std::move(in));
    if (!t) qFatal("%s", message(t.error()).c_str());
    Control c;
    const auto run = [&] {
        o.result = (*t)->run(c, {}, {.epochs = epochs, .until = {}, .onEpoch = [&](const EpochRow &r) { o.rows.push_back(r); },
                                     .onCheckpoint = [&](const Checkpoint &k, const EpochRow &, bool best) { o.kept.push_back(k); o.best.push_back(best); }});
    };
    if (stopAt < 0 && !onStep) run();
    else {
        c.set(Control::Command::Pause);
        std::thread runner(run);
        for (int i = 0; stopAt < 0 ? i < 400 : i < stopAt; ++i) {
            if (onStep) onStep(c, first + std::uint64_t(i));
            c.set(Control::Command::Step);
            while (c.command() == Control::Command::Step && (*t)->stepsPerEpoch() > 0) std::this_thread::yield();
            if (stopAt < 0 && i == 25) break;
        }
        // A Step is taken up before it is done: Pause is seen only after it.
        c.set(stopAt >= 0 ? Control::Command::Stop : Control::Command::Run);
        runner.join();
    }
    o.state = (*t)->checkpoint();
    o.hash = weightsSha256(graph, o.state.weights);
    return o;
}

QString refusal(TrainInput in)
{
    auto t = Trainer::create(std::move(in));
    return t ? QString() : QString::fromStdString(message(t.error()));
}

const char *const kOptimizers[] = {"adam(schedule=cosine(decay_steps=1000))", "sgd(0.1,momentum=0.9,nesterov=true,nesterov_form=lookahead)", "nadam(clipnorm=0.1)", "adamw(global_clipnorm=0.05)",
                                   "rmsprop(gradient_accumulation_steps=4,clipvalue=0.01)", "adam(use_ema=true,ema_momentum=0.9)", "adagrad(0.05,use_ema=true,ema_overwrite_frequency=7)",
                                   "sgd(0.5,schedule=warmup(warmup_steps=13,after=plateau(patience=1,factor=0.5,min_delta=0.05)))", "lion(weight_decay=0.01,decay_biases=false)", "ftrl(0.1)", "adadelta(1)", "adamax"};

} // namespace

class TrainOptionsTest : public QObject {
    Q_OBJECT
private slots:
    void cleanup() { setThreads(0); }

    void goesOnExactly_data()
    {
        QTest::addColumn<QString>("optimizer");
        for (const char *text : kOptimizers) QTest::newRow(text) << text;
    }
    /// 12 epochs; 6 + 6; stopped in the middle of epoch 4 (step 34, 10 steps an epoch) and gone on; with other numbers of threads.
    void goesOnExactly()
    {
        QFETCH(QString, optimizer);
        const std::string text = optimizer.toStdString();
        setThreads(1);
        const Outcome whole = train(input(text), 12);
        setThreads(2);
        TrainInput half = input(text);
        half.start = train(input(text), 6).state;
        const Outcome second = train(half, 6);
        QCOMPARE(second.hash, whole.hash);
        QCOMPARE(second.rows.back().learningRate.value(), whole.rows.back().learningRate.value());
        setThreads(7);
        const Outcome stopped = train(input(text), 12, 34);
        QCOMPARE(QString::fromStdString(stopped.result.stopped), QString("user"));
        QCOMPARE(stopped.state.step, 34u);
        QCOMPARE(stopped.state.epoch, 3u);
        QCOMPARE(stopped.state.position, 128u);
        TrainInput rest = input(text);
        rest.start = stopped.state;
        const Outcome third = train(rest, 9);
        QCOMPARE(third.hash, whole.hash);
        QCOMPARE(third.state.step, 120u);
        QCOMPARE(third.rows.size(), std::size_t(9));
        // The epoch that was stopped counts all of its rows.
        QVERIFY(std::fabs(*third.rows[0].train.at("loss") - *whole.rows[3].train.at("loss")) < 1e-12);
        QCOMPARE(*third.rows[0].train.at("accuracy"), *whole.rows[3].train.at("accuracy"));
        QVERIFY(train(input(text), 11).hash != whole.hash);
    }

    void stoppedTwiceInOneEpoch()
    {
        const Outcome whole = train(input(), 2);
        TrainInput again = input();
        again.start = train(input(), 2, 3).state;
        again.start = train(again, 2, 4).state;
        QCOMPARE(again.start.step, 7u);
        QCOMPARE(train(again, 2).hash, whole.hash);
    }

    /// Another rule starts with new slots and a new count of its steps: its bias correction must not see the old ones.
    void anotherOptimizerStartsAnew()
    {
        TrainInput in = input("adam");
        in.start = train(input("sgd"), 3).state;
        QCOMPARE(in.start.optimizer, std::string("sgd"));
        const Outcome adam = train(in, 1);
        QCOMPARE(adam.state.optimizerSince, 30u);
        TrainInput fresh = input("adam");
        fresh.start.weights = in.start.weights;
        fresh.start.step = 30;
        fresh.start.epoch = 3;
        QCOMPARE(train(fresh, 1).hash, adam.hash);
    }

    void learningRateIsLogged()
    {
        const Outcome o = train(input("sgd(schedule=exponential_decay(0.1,decay_steps=10,decay_rate=0.5,staircase=true))"), 4);
        for (int e = 0; e < 4; ++e) QCOMPARE(o.rows[std::size_t(e)].learningRate.value(), 0.1 * std::pow(.5, e));
        QVERIFY(train(input("sgd(0.3)"), 1).rows[0].learningRate.value() == 0.3);
    }

    void plateau()
    {
        // Nothing can improve by 10: the first epoch sets the best, then every second one halves the rate, with one to cool down.
        const Outcome o = train(input("sgd(0.1,schedule=plateau(factor=0.5,patience=2,min_delta=10,min_lr=0.03))"), 9);
        const double rates[] = {.1, .1, .1, .05, .05, .03, .03, .03, .03};
        for (std::size_t e = 0; e < 9; ++e) QCOMPARE(o.rows[e].learningRate.value(), rates[e]);
        const Outcome cooled = train(input("sgd(0.1,schedule=plateau(factor=0.5,patience=2,min_delta=10,cooldown=2))"), 7);
        const double slower[] = {.1, .1, .1, .05, .05, .05, .025};
        for (std::size_t e = 0; e < 7; ++e) QCOMPARE(cooled.rows[e].learningRate.value(), slower[e]);
        QVERIFY(refusal(input("sgd(schedule=plateau(monitor=val_r2))")).contains("val_r2"));
        QVERIFY(refusal(input("sgd(schedule=plateau(monitor=val_auc))")).contains("reduce_lr_on_plateau"));
    }

    void clipping()
    {
        const Outcome plain = train(input("sgd(1)"), 1), clipped = train(input("sgd(1,global_clipnorm=0.01)"), 1), wide = train(input("sgd(1,global_clipnorm=1e6)"), 1);
        QVERIFY(!plain.rows[0].gradientNorm);
        QVERIFY(*clipped.rows[0].gradientNorm > 0.01); // before clipping
        QCOMPARE(wide.hash, plain.hash); // a factor of 1
        double way = 0;
        const ParamValues start = *initialWeights(input().graph, {{"", Port{Shape{3}}}}, 5);
        for (const auto &[key, t] : clipped.state.weights)
            for (std::size_t i = 0; i < t->data.size(); ++i) way += std::pow(double(t->data[i] - start.at(key)->data[i]), 2);
        QVERIFY(std::sqrt(way) <= 10 * 0.01 * 1.0001); // ten steps of at most .01
    }

    void accumulationIsALargerBatch()
    {
        // 320 rows, no dropout: 2 × 32 rows accumulated are one batch of 64.
        TrainInput small = input("sgd(0.1,gradient_accumulation_steps=2)", "dense 12 relu; dense 1 sigmoid"), large = input("sgd(0.1)", "dense 12 relu; dense 1 sigmoid");
        large.settings.batchSize = 64;
        const Outcome a = train(small, 3), b = train(large, 3);
        for (const auto &[key, t] : a.state.weights)
            for (std::size_t i = 0; i < t->data.size(); ++i) QVERIFY(std::fabs(t->data[i] - b.state.weights.at(key)->data[i]) < 1e-5f);
        QVERIFY(a.hash != train(input("sgd(0.1)", "dense 12 relu; dense 1 sigmoid"), 3).hash);
    }

    /// The model and its validation are the running mean, training goes on from the others.
    void averagedWeights()
    {
        const Outcome plain = train(input("sgd(0.5)"), 3), mean = train(input("sgd(0.5,use_ema=true,ema_momentum=0.95)"), 3);
        QVERIFY(mean.hash != plain.hash);
        QCOMPARE(weightsSha256(input().graph, mean.state.resumeWeights), plain.hash);
        TrainInput in = input("sgd(0.5,use_ema=true)");
        in.start.weights = mean.state.weights;
        QCOMPARE(*evaluate(in, data()->split.validation)->metrics.at("loss"), *mean.rows.back().validation.at("loss"));
        // Switched off again, the model is what was shown.
        TrainInput off = input("sgd(0.5)");
        off.start = mean.state;
        auto t = std::move(*Trainer::create(off));
        QCOMPARE(weightsSha256(off.graph, t->checkpoint().weights), mean.hash);
    }

    void decayLeavesBiasesAlone()
    {
        // A rate so small that the gradient does nothing, a decay that does.
        const auto biases = [](const Outcome &o) {
            float size = 0;
            for (const auto &[key, t] : o.state.weights)
                if (key.name == "bias")
                    for (float v : t->data) size += std::fabs(v);
            return size;
        };
        TrainInput in = input("sgd(1e-12,weight_decay=1e10,decay_biases=false)");
        in.start.weights = train(input("sgd(0.5)"), 2).state.weights;
        Outcome unchanged;
        unchanged.state.weights = in.start.weights;
        const float before = biases(unchanged);
        QVERIFY(before > 0);
        QVERIFY(std::fabs(biases(train(in, 1)) / before - 1) < 1e-4);
        in.settings.optimizer = "sgd(1e-12,weight_decay=1e10)";
        QVERIFY(std::fabs(biases(train(in, 1)) / before - float(std::pow(.99, 10))) < 1e-4);
    }

    void epochModes()
    {
        using Mode = TrainSettings::EpochMode;
        TrainInput in = input();
        in.settings.batchSize = 100; // 320 rows
        QCOMPARE(train(in, 1).result.steps, 4u);
        in.settings.dropRemainder = true;
        QCOMPARE(train(in, 1).result.steps, 3u);
        in.settings.dropRemainder = false;
        std::set<std::string> hashes{train(in, 2).hash};
        for (const Mode mode : {Mode::WithoutReplacement, Mode::WithReplacement}) {
            in.settings.epochMode = mode;
            const Outcome o = train(in, 2);
            QCOMPARE(o.result.steps, 6u);
            QVERIFY(hashes.insert(o.hash).second);
            TrainInput again = in;
            again.start = train(in, 2, 4).state; // in the middle of the second epoch
            QCOMPARE(train(again, 1).hash, o.hash);
        }
        in.settings.shuffle = false;
        QVERIFY(refusal(in).contains("partition"));
    }

    void trainingValuesAtTheEpochsEnd()
    {
        TrainInput in = input();
        in.settings.evaluateTrain = true;
        const Outcome o = train(in, 2), running = train(input(), 2);
        QCOMPARE(o.hash, running.hash);
        QVERIFY(*o.rows[1].train.at("loss") != *running.rows[1].train.at("loss"));
        in.start.weights = o.state.weights;
        QCOMPARE(*evaluate(in, data()->split.train)->metrics.at("loss"), *o.rows[1].train.at("loss"));
    }

    void stopRules()
    {
        TrainInput in = input("adam(0.01)");
        in.settings.stopWhen = {"val_accuracy >= 0.8", "loss<0"};
        const Outcome o = train(in, 300);
        QCOMPARE(QString::fromStdString(o.result.stopped), QString("until"));
        for (std::size_t i = 0; i < o.rows.size(); ++i) QCOMPARE(*o.rows[i].validation.at("accuracy") >= 0.8, i + 1 == o.rows.size());
        in.settings.stopWhen = {"val_r2>1"};
        QVERIFY(refusal(in).contains("r2") && refusal(in).contains("accuracy"));
        in.settings.stopWhen = {"loss=1"};
        QVERIFY(refusal(in).contains("METRIC"));
        in.settings.stopWhen.clear();
        in.settings.timeLimit = 1e-9;
        const Outcome timed = train(in, 50);
        QCOMPARE(QString::fromStdString(timed.result.stopped), QString("time"));
        QCOMPARE(timed.rows.size(), std::size_t(1));
    }

    void checkpoints()
    {
        TrainInput in = input("adam(0.05)");
        in.settings.checkpointEvery = 3;
        const Outcome o = train(in, 10);
        QCOMPARE(o.kept.size(), std::size_t(3));
        QCOMPARE(o.kept[1].epoch, 6u);
        TrainInput again = input("adam(0.05)");
        again.start = o.kept[1];
        QCOMPARE(train(again, 4).hash, o.hash); // recomputed from the nearest one
        in.settings.checkpointEvery = 1;
        in.settings.saveBestOnly = true;
        const Outcome best = train(in, 40);
        double lowest = HUGE_VAL;
        std::size_t expected = 0;
        for (const EpochRow &r : best.rows)
            if (*r.validation.at("loss") < lowest) {
                lowest = *r.validation.at("loss");
                QCOMPARE(best.kept.at(expected++).epoch, r.epoch);
            }
        QCOMPARE(best.kept.size(), expected);
        QVERIFY(expected > 1 && expected < 40);
    }

    /// Best weights, patience and where training goes on survive a run that is cut in two.
    void earlyStoppingGoesOn()
    {
        TrainInput in = input("adam(0.03)");
        in.settings.earlyStopping.on = true;
        in.settings.earlyStopping.patience = 4;
        const Outcome whole = train(in, 400);
        QCOMPARE(QString::fromStdString(whole.result.stopped), QString("early"));
        const int epochs = int(whole.rows.size());
        for (const int cut : {epochs - 5, epochs - 4, epochs - 3, epochs - 1}) { // before, at and after the best epoch
            TrainInput rest = in;
            rest.start = train(in, cut).state;
            const Outcome second = train(rest, 400);
            QCOMPARE(int(second.rows.size()), epochs - cut);
            QCOMPARE(QString::fromStdString(second.result.stopped), QString("early"));
            QCOMPARE(second.hash, whole.hash);
        }
        TrainInput stopped = in;
        stopped.start = train(in, 400, 10 * epochs - 7).state; // in the last epoch
        QCOMPARE(train(stopped, 400).hash, whole.hash);
    }

    /// Restored at the end in any case (Keras 3), and still 6 + 6 = 12.
    void bestWeightsWithoutAnEarlyStop()
    {
        TrainInput in = input("sgd(8)"); // jumps about
        in.settings.earlyStopping.on = true;
        in.settings.earlyStopping.patience = 1000;
        const Outcome whole = train(in, 12);
        std::size_t best = 0;
        for (std::size_t i = 0; i < whole.rows.size(); ++i)
            if (*whole.rows[i].validation.at("loss") < *whole.rows[best].validation.at("loss")) best = i;
        QVERIFY(best < 11);
        TrainInput judged = in;
        judged.start.weights = whole.state.weights;
        QCOMPARE(*evaluate(judged, data()->split.validation)->metrics.at("loss"), *whole.rows[best].validation.at("loss"));
        TrainInput rest = in;
        rest.start = train(in, 6).state;
        const Outcome second = train(rest, 6);
        QCOMPARE(second.hash, whole.hash);
        for (std::size_t i = 0; i < 6; ++i) QCOMPARE(*second.rows[i].validation.at("loss"), *whole.rows[i + 6].validation.at("loss"));
    }

    void liveLearningRate()
    {
        const auto change = [](Control &c, std::uint64_t step) {
            if (step == 15) c.change("optimizer.learning_rate", 0.2);
            if (step == 16) c.change("optimizer.learning_rate", -1); // not a rate
            if (step == 17) c.change("optimizer.nothing", 1);
        };
        const Outcome live = train(input("sgd(0.01)"), 4, -1, change), plain = train(input("sgd(0.01)"), 4);
        QCOMPARE(live.state.changes.size(), std::size_t(1));
        QVERIFY(live.state.changes[0].value == 0.2 && live.state.changes[0].field == "optimizer.learning_rate");
        QVERIFY(live.state.changes[0].step >= 14 && live.state.changes[0].step <= 16);
        QVERIFY(live.hash != plain.hash);
        QCOMPARE(live.rows[0].learningRate.value(), 0.01);
        QCOMPARE(live.rows[3].learningRate.value(), 0.2);
        // The same run again from the log alone, and from its middle.
        TrainInput replay = input("sgd(0.01)");
        replay.start.changes = live.state.changes;
        QCOMPARE(train(replay, 4).hash, live.hash);
        replay.start = train(input("sgd(0.01)"), 1).state;
        replay.start.changes = live.state.changes;
        QCOMPARE(train(replay, 3).hash, live.hash);
        // Goes on at the changed rate, unless the setting is changed.
        TrainInput on = input("sgd(0.01)");
        on.start = live.state;
        QCOMPARE(train(on, 1).rows[0].learningRate.value(), 0.2);
        on.settings.optimizer = "sgd(0.02)";
        QCOMPARE(train(on, 1).rows[0].learningRate.value(), 0.02);
    }

    void settingsAreChecked()
    {
        const auto refused = [](Values v) {
            const auto s = trainSettings(v);
            return s ? QString() : QString::fromStdString(message(s.error()));
        };
        QVERIFY(refused({{"optimizer", std::string("adam(clipnorm=1,clipvalue=1)")}}).contains("clipnorm"));
        QVERIFY(refused({{"epoch_mode", std::string("random")}}).contains("partition"));
        QVERIFY(refused({{"time_limit", -1.0}}).contains("time_limit"));
        QVERIFY(refused({{"checkpoint_every", std::int64_t(0)}}).contains("checkpoint_every"));
        const auto s = trainSettings({{"stop_when", std::vector<std::string>{"val_loss<0.1"}}, {"epoch_mode", std::string("with_replacement")}, {"checkpoint_every", std::int64_t(5)}});
        QVERIFY(s && s->stopWhen.size() == 1 && s->epochMode == TrainSettings::EpochMode::WithReplacement && s->checkpointEvery == 5 && s->timeLimit == 0);
    }
};

QTEST_APPLESS_MAIN(TrainOptionsTest)
#include "tst_train_options.moc"
