// Batch size, clipping and weight decay changed while a run goes on: logged, and the same bits when the log is replayed, when the
// run goes on from a checkpoint, and after a stop in the middle of an epoch.
#include "graph/text.h"
#include "train/live_settings.h"
#include "train/trainer.h"

#include <QtTest/QTest>

#include <thread>

using namespace netloom;

namespace {

std::shared_ptr<const Prepared> rows400()
{
    auto d = std::make_shared<Prepared>();
    d->task = TaskKind::Binary;
    d->classes = {"no", "yes"};
    d->targetNames = {"y"};
    std::vector<float> x, y;
    for (std::size_t i = 0; i < 400; ++i) {
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

TrainInput input(const std::string &optimizer, int batch = 32)
{
    TrainInput in;
    in.graph = *parseNetwork("dense 12 relu; batch_norm; dropout 0.2; dense 1 sigmoid");
    in.data = rows400();
    in.settings.optimizer = optimizer;
    in.settings.batchSize = batch;
    in.settings.seed = 5;
    in.weightSeed = 5;
    return in;
}

struct Change { std::uint64_t epoch; const char *field; double value; };   ///< after this epoch
struct Outcome {
    Checkpoint state;
    std::vector<Checkpoint> after;                                         ///< after each epoch
    std::vector<EpochRow> rows;
    std::vector<AppliedChange> applied;
    std::vector<Error> warnings;
    std::string hash;
};

Outcome train(TrainInput in, int epochs, const std::vector<Change> &changes = {})
{
    Outcome o;
    const Graph graph = in.graph;
    auto t = Trainer::create(std::move(in));
    if (!t) qFatal("%s", message(t.error()).c_str());
    Control c;
    const auto sink = [&](std::unique_ptr<Snapshot> s) {
        o.applied.insert(o.applied.end(), s->changes.begin(), s->changes.end());
        o.warnings.insert(o.warnings.end(), s->warnings.begin(), s->warnings.end());
    };
    (*t)->run(c, sink, {.epochs = epochs, .until = {}, .onEpoch = [&](const EpochRow &r) {
        o.rows.push_back(r);
        o.after.push_back((*t)->checkpoint());
        for (const Change &change : changes)
            if (change.epoch == r.epoch) c.change(change.field, change.value);
    }});
    o.state = (*t)->checkpoint();
    o.hash = weightsSha256(graph, o.state.weights);
    return o;
}

bool mentions(const std::vector<Error> &errors, const char *word)
{
    return std::any_of(errors.begin(), errors.end(), [&](const Error &e) { return message(e).find(word) != std::string::npos; });
}

} // namespace

class LiveSettingsTest : public QObject {
    Q_OBJECT
private slots:
    void sameBitsWhateverTheWay_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<int>("batch");
        QTest::addColumn<QString>("field");
        QTest::addColumn<double>("value");
        QTest::newRow("smaller batch") << "adam(0.01)" << "adam(0.01)" << 10 << "batch_size" << 10.;
        QTest::newRow("larger batch") << "sgd(0.1,momentum=0.9,schedule=cosine(decay_steps=60))" << "sgd(0.1,momentum=0.9,schedule=cosine(decay_steps=60))" << 50 << "batch_size" << 50.;
        QTest::newRow("clipping by norm, smaller") << "sgd(0.5,clipnorm=0.5)" << "sgd(0.5,clipnorm=0.01)" << 32 << "optimizer.clipnorm" << 0.01;
        QTest::newRow("clipping by norm, on") << "sgd(0.5)" << "sgd(0.5,global_clipnorm=0.01)" << 32 << "optimizer.global_clipnorm" << 0.01;
        QTest::newRow("clipping by norm, off") << "sgd(0.5,global_clipnorm=0.01)" << "sgd(0.5)" << 32 << "optimizer.global_clipnorm" << 0.;
        QTest::newRow("clipping by value, on") << "sgd(0.5)" << "sgd(0.5,clipvalue=0.001)" << 32 << "optimizer.clipvalue" << 0.001;
        QTest::newRow("weight decay, on") << "sgd(0.1)" << "sgd(0.1,weight_decay=0.1)" << 32 << "optimizer.weight_decay" << 0.1;
    }
    void sameBitsWhateverTheWay()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(int, batch);
        QFETCH(QString, field);
        QFETCH(double, value);
        const std::string name = field.toStdString(), text = before.toStdString();
        const Outcome live = train(input(text), 6, {{2, name.c_str(), value}}), plain = train(input(text), 6);
        QVERIFY(live.hash != plain.hash);
        QCOMPARE(live.state.changes.size(), std::size_t(1));
        QCOMPARE(live.state.changes[0], (LiveChange{20, name, value}));
        const std::uint64_t perEpoch = (320 + std::uint64_t(batch) - 1) / std::uint64_t(batch);
        QCOMPARE(live.state.step, 20 + 4 * perEpoch);
        QCOMPARE(live.applied.size(), std::size_t(1));
        QCOMPARE(live.applied[0].epoch, 2.0);
        QCOMPARE(live.applied[0].after, value);
        QVERIFY(live.applied[0].before != value && live.applied[0].field == name);
        // From the log alone.
        TrainInput again = input(text);
        again.start.changes = live.state.changes;
        const Outcome replayed = train(again, 6);
        QCOMPARE(replayed.hash, live.hash);
        QVERIFY(replayed.state.changes == live.state.changes);
        again.start = plain.after[0];
        again.start.changes = live.state.changes;
        QCOMPARE(train(again, 5).hash, live.hash);
        // From a checkpoint after it, with the settings as they were, and as a window has them by now.
        TrainInput on = input(text), changed = input(after.toStdString(), batch);
        for (const std::size_t epoch : {std::size_t(2), std::size_t(3)}) {
            on.start = changed.start = live.after[epoch];
            const int rest = 5 - int(epoch);
            const Outcome resumed = train(on, rest);
            QCOMPARE(resumed.hash, live.hash);
            QVERIFY(resumed.state.changes == live.state.changes);
            QCOMPARE(train(changed, rest).hash, live.hash);
            for (std::size_t i = 0; i < resumed.rows.size(); ++i) QVERIFY(resumed.rows[i].validation == live.rows[epoch + 1 + i].validation);
        }
        // Another value in the settings is what counts.
        TrainInput other = input(before.toStdString(), 20);
        if (name == "batch_size") {
            other.start = live.after[3];
            QCOMPARE(train(other, 1).state.step, live.after[3].step + 16);
        }
    }

    /// Asked for in the middle of an epoch: that one keeps its batches, also over a stop in it.
    void batchSizeWaitsForTheNextEpoch()
    {
        const auto run = [](TrainInput in, int epochs, int change, int stop) {
            const Graph graph = in.graph;
            auto t = Trainer::create(std::move(in));
            if (!t) qFatal("%s", message(t.error()).c_str());
            Control c;
            c.set(Control::Command::Pause);
            std::thread runner([&] { (*t)->run(c, {}, {.epochs = epochs, .until = {}, .onEpoch = {}}); });
            for (int i = 0; i < stop; ++i) {
                if (i == change) c.change("batch_size", 50);
                c.set(Control::Command::Step);
                while (c.command() == Control::Command::Step) std::this_thread::yield();
            }
            c.set(epochs > 3 ? Control::Command::Run : Control::Command::Stop);
            runner.join();
            return (*t)->checkpoint();
        };
        const Checkpoint whole = run(input("adam(0.01)"), 4, 13, 16);
        QCOMPARE(whole.step, std::uint64_t(20 + 2 * 7));
        QCOMPARE(whole.changes.size(), std::size_t(1));
        QCOMPARE(whole.changes[0].step, std::uint64_t(20));
        const Checkpoint half = run(input("adam(0.01)"), 3, 13, 16);
        QVERIFY(half.position > 0 && half.epoch == 1 && half.changes.empty());
        for (const int batch : {32, 50}) {
            TrainInput rest = input("adam(0.01)", batch);
            rest.start = half;
            const Outcome second = train(rest, 3);
            QCOMPARE(second.state.step, whole.step);
            QVERIFY(second.state.changes == whole.changes);
            QCOMPARE(second.hash, weightsSha256(rest.graph, whole.weights));
        }
    }

    void whatCannotBeIsRefused()
    {
        const Outcome plain = train(input("sgd(0.1,clipnorm=1)"), 4);
        const struct { const char *field; double value; const char *word; } cases[] = {
            {"batch_size", 0, "whole number"}, {"batch_size", 2.5, "whole number"}, {"batch_size", 321, "larger than the 320"},
            {"optimizer.clipvalue", 0.1, "Only one"}, {"optimizer.global_clipnorm", 0.1, "Only one"}, {"optimizer.clipnorm", -1, "finite number"},
            {"optimizer.weight_decay", NAN, "finite number"}};
        for (const auto &one : cases) {
            const Outcome o = train(input("sgd(0.1,clipnorm=1)"), 4, {{1, one.field, one.value}});
            QVERIFY2(mentions(o.warnings, one.word), one.field);
            QVERIFY(o.state.changes.empty() && o.applied.empty() && o.hash == plain.hash);
        }
        // From one kind of clipping to another, one after the other.
        const Outcome o = train(input("sgd(0.1,clipnorm=1)"), 4, {{1, "optimizer.clipnorm", 0}, {1, "optimizer.clipvalue", 0.01}});
        QVERIFY(o.warnings.empty() && o.state.changes.size() == 2 && o.hash != plain.hash);
    }
};

QTEST_APPLESS_MAIN(LiveSettingsTest)
#include "tst_live_settings.moc"
