// Every epoch to go back to: what is kept, what is thinned out, and that training on from one gives the same bits.
#include "graph/text.h"
#include "train/evaluate.h"
#include "train/time_machine.h"

#include <QtTest/QTest>

using namespace netloom;

namespace {

bool yes(int i) { return float(i * 37 % 101 - 50) / 25 + 0.5f * float(i * 53 % 97 - 48) / 24 > 0; }

TrainInput input(const char *text = "dense 12 relu; dropout 0.2; dense 1 sigmoid")
{
    auto d = std::make_shared<Prepared>();
    d->task = TaskKind::Binary;
    d->classes = {"no", "yes"};
    d->targetNames = {"y"};
    std::vector<float> x, y;
    for (int i = 0; i < 400; ++i) {
        const float a = float(i * 37 % 101 - 50) / 25, b = float(i * 53 % 97 - 48) / 24;
        x.insert(x.end(), {a, b, a * b});
        y.push_back(yes(i) ? 1.f : 0.f);
        (i % 5 == 4 ? d->split.validation : d->split.train).push_back(std::uint32_t(i));
    }
    d->classCounts = {0, 0};
    for (const Row r : d->split.train) ++d->classCounts[std::size_t(y[r])];
    d->source = std::make_shared<TableSource>(std::vector{Port{Shape{3}}}, std::vector{Port{Shape{1}}}, std::move(x), std::move(y));
    TrainInput in;
    in.graph = *parseNetwork(text);
    in.data = d;
    in.settings.batchSize = 32;
    in.settings.seed = 5;
    in.weightSeed = 5;
    return in;
}

struct Outcome { Checkpoint state; std::vector<EpochRow> rows; std::string hash; std::vector<Snapshot> live; };

// Runs and feeds the machine, as a window does; null: a run without one.
Outcome train(TrainInput in, int epochs, TimeMachine *machine, bool change = false)
{
    Outcome o;
    const Graph graph = in.graph;
    auto t = Trainer::create(std::move(in));
    if (!t) qFatal("%s", message(t.error()).c_str());
    Control c;
    Trainer::Options options;
    options.epochs = epochs;
    options.moments = machine != nullptr;
    options.onEpoch = [&](const EpochRow &r) {
        o.rows.push_back(r);
        if (change && r.epoch == 3) c.change("optimizer.learning_rate", 0.0003);
    };
    (*t)->run(c, [&](std::unique_ptr<Snapshot> s) {
        if (machine) {
            for (const auto &m : s->moments) machine->add(m);
            for (const auto &a : s->changes) machine->addChange(a);
        }
        o.live.push_back(*s);
    }, options);
    o.state = (*t)->checkpoint();
    o.hash = weightsSha256(graph, o.state.weights);
    return o;
}

MomentPtr made(std::uint64_t epoch, double loss, std::size_t floats)
{
    auto m = std::make_shared<Moment>();
    m->row.epoch = epoch;
    m->row.validation["loss"] = loss;
    m->scores = std::make_shared<const std::vector<float>>(floats);
    m->state = std::make_shared<const Checkpoint>();
    return m;
}

} // namespace

class TimeMachineTest : public QObject {
    Q_OBJECT
private slots:
    void everyEpochOfTwoHundredIsKept()
    {
        TimeMachine machine;
        const TrainInput in = input();
        const Outcome o = train(in, 200, &machine);
        QCOMPARE(machine.moments().size(), std::size_t(200));
        QCOMPARE(machine.stride(), std::uint64_t(1));
        QVERIFY(machine.bytes() > 0 && machine.bytes() < machine.budget());
        for (std::uint64_t e = 1; e <= 200; ++e) {
            const MomentPtr m = machine.at(e);
            QVERIFY(m && m->state && m->scores);
            QCOMPARE(m->row, o.rows[std::size_t(e - 1)]);
            QCOMPARE(m->state->epoch, e);
            QCOMPARE(m->scores->size(), in.data->split.validation.size());
            // Counted again from the kept scores, the matrix is the one shown live.
            Confusion again{2, std::vector<double>(4)};
            for (std::size_t i = 0; i < m->scores->size(); ++i) {
                ++again.counts[std::size_t(yes(int(in.data->split.validation[i]))) * 2 + std::size_t(predictedClass(m->scores->data() + i, 1, 0.5, false))];
            }
            QCOMPARE(m->validation->counts, again.counts);
        }
        const auto best = std::min_element(o.rows.begin(), o.rows.end(), [](const EpochRow &a, const EpochRow &b) { return *a.validation.at("loss") < *b.validation.at("loss"); });
        QCOMPARE(machine.best(), best->epoch);
    }

    void theMatrixAtAnotherThreshold()
    {
        TimeMachine machine;
        const TrainInput in = input();
        const Outcome o = train(in, 20, &machine);
        const std::vector<int> truth = trueClasses(*in.data, in.data->split.validation);
        QCOMPARE(truth.size(), in.data->split.validation.size());
        for (std::size_t i = 0; i < truth.size(); ++i) QCOMPARE(truth[i], int(yes(int(in.data->split.validation[i]))));
        QCOMPARE(confusionAt(*machine.at(20), truth, 0.5, false), machine.at(20)->validation);
        const auto all = confusionAt(*machine.at(20), truth, -1, false), none = confusionAt(*machine.at(20), truth, 2, false);
        QCOMPARE(all->counts[0] + all->counts[2], 0.0);
        QCOMPARE(none->counts[1] + none->counts[3], 0.0);
        QVERIFY(o.live.front().baseRateLoss && *o.live.front().baseRateLoss > 0.5 && *o.live.front().baseRateLoss < 0.8);
        QVERIFY(!confusionAt(*machine.at(20), {}, 0.5, false));
    }

    void keepingChangesNoBit()
    {
        TimeMachine machine;
        QCOMPARE(train(input(), 12, &machine).hash, train(input(), 12, nullptr).hash);
    }

    void aBranchIsTrainingOnFromACheckpoint()
    {
        TimeMachine machine;
        const TrainInput in = input();
        const Outcome straight = train(in, 30, &machine);
        for (const std::uint64_t from : {1, 7, 19, 29}) {
            TrainInput branch = in, plain = in;
            branch.start = *machine.at(from)->state;
            plain.start = train(in, int(from), nullptr).state;
            QCOMPARE(weightsSha256(in.graph, branch.start.weights), weightsSha256(in.graph, plain.start.weights));
            const int rest = 30 - int(from);
            const std::string hash = train(branch, rest, nullptr).hash;
            QCOMPARE(hash, train(plain, rest, nullptr).hash);
            QCOMPARE(hash, straight.hash); // nothing was changed on the way
        }
    }

    void earlyStoppingIsResumedToo()
    {
        TrainInput in = input();
        in.settings.earlyStopping.on = true;
        in.settings.earlyStopping.patience = 4;
        in.settings.optimizer = "adam 0.05";
        TimeMachine machine;
        const Outcome straight = train(in, 200, &machine);
        QVERIFY(straight.rows.size() < 200);
        TrainInput branch = in;
        branch.start = *machine.at(3)->state;
        const Outcome again = train(branch, 197, nullptr);
        QCOMPARE(again.rows.size() + 3, straight.rows.size());
        QCOMPARE(again.hash, straight.hash);
    }

    void branchesKeepBothLines()
    {
        TimeMachine machine;
        const TrainInput in = input();
        train(in, 10, &machine);
        const EpochRow old = machine.at(8)->row;
        TrainInput branch = in;
        branch.start = *machine.at(5)->state;
        branch.settings.optimizer = "sgd 0.1";
        train(branch, 3, &machine);
        QCOMPARE(machine.lines(), std::size_t(2));
        QCOMPARE(machine.line(), std::size_t(1));
        QCOMPARE(machine.branchedAt(1), std::uint64_t(5));
        QCOMPARE(machine.last(), std::uint64_t(8));
        QVERIFY(machine.at(8)->row != old);
        machine.switchTo(0);
        QCOMPARE(machine.last(), std::uint64_t(10));
        QCOMPARE(machine.at(8)->row, old);
        QVERIFY(machine.at(8)->state);
    }

    void liveChangesSayWhenAndWhat()
    {
        TimeMachine machine;
        train(input(), 6, &machine, true);
        const auto changes = machine.changes();
        QCOMPARE(changes.size(), std::size_t(1));
        QCOMPARE(changes[0].epoch, 3.0);
        QCOMPARE(float(changes[0].before), 0.001f);
        QCOMPARE(changes[0].after, 0.0003);
    }

    void aFullBudgetThinsEvenly()
    {
        const std::size_t one = made(1, 1, 1000)->bytes();
        TimeMachine machine(20 * one);
        for (std::uint64_t e = 1; e <= 203; ++e) machine.add(made(e, e == 77 ? 0.1 : 1.0 + double(e) / 1000, 1000));
        QCOMPARE(machine.stride(), std::uint64_t(16));
        QVERIFY2(machine.bytes() <= machine.budget(), qPrintable(QString::number(machine.bytes())));
        QCOMPARE(machine.best(), std::uint64_t(77));
        std::size_t bytes = 0;
        for (std::uint64_t e = 1; e <= 203; ++e) {
            const bool kept = e == 1 || e == 77 || e == 203 || e % 16 == 0;
            QCOMPARE(bool(machine.at(e)->state), kept);
            QCOMPARE(machine.at(e)->row.epoch, e); // figures of every epoch
            bytes += machine.at(e)->bytes();
        }
        QCOMPARE(machine.bytes(), bytes);
        QCOMPARE(machine.nearestKept(70), std::uint64_t(64));
        QCOMPARE(machine.nearestKept(76), std::uint64_t(77));
    }

    void branchingPointsSurviveThinning()
    {
        const std::size_t one = made(1, 1, 1000)->bytes();
        TimeMachine machine(16 * one);
        for (std::uint64_t e = 1; e <= 14; ++e) machine.add(made(e, double(e), 1000));
        for (std::uint64_t e = 6; e <= 100; ++e) machine.add(made(e, double(e) + 0.5, 1000));
        QCOMPARE(machine.lines(), std::size_t(2));
        QVERIFY(machine.bytes() <= machine.budget());
        QVERIFY(machine.at(5)->state);
        machine.switchTo(0);
        QVERIFY(machine.at(5)->state && machine.at(14)->state && machine.at(1)->state);
        QVERIFY(!machine.at(7)->state);
    }

    void oneEpochLargerThanTheBudget()
    {
        TimeMachine machine(1000);
        for (std::uint64_t e = 1; e <= 9; ++e) machine.add(made(e, 10.0 - double(e), 5000));
        QVERIFY(machine.at(1)->state && machine.at(9)->state);
        for (std::uint64_t e = 2; e <= 8; ++e) QVERIFY(!machine.at(e)->state || e == 8);
    }

    void flipsAreFoundOverTheEpochs()
    {
        TimeMachine machine;
        const float scores[] = {0.2f, 0.6f, 0.7f, 0.4f, 0.5f};
        for (std::uint64_t e = 1; e <= 5; ++e) {
            auto m = std::make_shared<Moment>();
            m->row.epoch = e;
            m->scores = std::make_shared<const std::vector<float>>(std::vector<float>{0.9f, scores[e - 1]});
            machine.add(m);
        }
        QVERIFY(flipsOf(machine, 0, 1, 0.5, false, 5).empty());
        QCOMPARE(flipsOf(machine, 1, 1, 0.5, false, 5), (std::vector<Flip>{{2, 0, 1}, {4, 1, 0}}));
        QCOMPARE(flipsOf(machine, 1, 1, 0.5, true, 5), (std::vector<Flip>{{2, 0, 1}, {4, 1, 0}, {5, 0, 1}}));
        QCOMPARE(flipsOf(machine, 1, 1, 0.5, false, 3), (std::vector<Flip>{{2, 0, 1}}));
        QCOMPARE(predictedClass(std::vector<float>{0.2f, 0.5f, 0.3f}.data(), 3, 0.5, false), 1);
    }
};

QTEST_GUILESS_MAIN(TimeMachineTest)
#include "tst_time_machine.moc"
