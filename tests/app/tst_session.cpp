// The training thread: control, order, nothing lost, nothing late, the window stays free.
#include "io/project.h"
#include "support/own_time.h"
#include "session/training_session.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace netloom;

namespace {

Result<TrainInput> spirals()
{
    const auto project = openExample("spirals");
    if (!project)
        return project.error();
    const auto data = prepareProject(project.value(), "");
    if (!data)
        return data.error();
    return trainInput(project.value(), data.value());
}

/// All that a session reported, in one place.
struct Recorder {
    explicit Recorder(TrainingSession &session)
    {
        QObject::connect(&session, &TrainingSession::snapshot, &session, [this](const std::shared_ptr<const Snapshot> &s) {
            for (const auto &[step, loss] : s->stepLoss)
                steps.push_back(step);
            for (const EpochRow &row : s->epochs)
                epochs.push_back(row.epoch);
            runs.insert(s->runId);
            state = s->state;
        });
        QObject::connect(&session, &TrainingSession::finished, &session,
                         [this](int run, const TrainResult &r, const Checkpoint &c) {
                             finished.push_back(run);
                             result = r;
                             checkpoint = c;
                         });
        QObject::connect(&session, &TrainingSession::failed, &session, [this](int, const Error &e) { errors.push_back(e); });
    }
    std::vector<std::uint64_t> steps, epochs;
    std::set<int> runs;
    std::vector<int> finished;
    std::vector<Error> errors;
    TrainResult result;
    Checkpoint checkpoint;
    RunState state = RunState::Failed;
};

} // namespace

class TestSession : public QObject {
    Q_OBJECT
    std::optional<TrainInput> input_;

private Q_SLOTS:
    void initTestCase()
    {
        auto input = spirals();
        QVERIFY2(input.ok(), input ? "" : message(input.error()).c_str());
        input_ = std::move(input.value());
    }

    void everyStepAndEpochArrivesInOrder()
    {
        TrainingSession session;
        Recorder seen(session);
        session.start(*input_, 200);
        QTRY_COMPARE_WITH_TIMEOUT(seen.finished.size(), std::size_t(1), 60000);
        QCOMPARE(seen.steps.size(), std::size_t(seen.result.steps));
        for (std::size_t i = 0; i < seen.steps.size(); ++i)
            QCOMPARE(seen.steps[i], seen.steps.front() + i);
        QCOMPARE(seen.epochs.size(), std::size_t(200));
        for (std::size_t i = 0; i < seen.epochs.size(); ++i)
            QCOMPARE(seen.epochs[i], std::uint64_t(i + 1));
        QCOMPARE(session.state(), TrainingSession::State::Idle);
        QCOMPARE(seen.checkpoint.epoch, std::uint64_t(200));
    }

    void pauseStepResumeGiveTheSameWeights()
    {
        TrainingSession session;
        Recorder straight(session);
        session.start(*input_, 30);
        QTRY_COMPARE_WITH_TIMEOUT(straight.finished.size(), std::size_t(1), 60000);

        TrainingSession other;
        Recorder seen(other);
        other.start(*input_, 30, true); // one step, then wait
        QTRY_VERIFY_WITH_TIMEOUT(seen.steps.size() == 1 && seen.state == RunState::Paused, 20000);
        QTest::qWait(60);
        QCOMPARE(seen.steps.size(), std::size_t(1)); // nothing goes on by itself
        QCOMPARE(other.state(), TrainingSession::State::Paused);
        for (std::size_t i = 2; i <= 5; ++i) {
            other.step();
            QTRY_COMPARE_WITH_TIMEOUT(seen.steps.size(), i, 20000);
        }
        other.resume();
        QCOMPARE(other.state(), TrainingSession::State::Running);
        QTRY_VERIFY_WITH_TIMEOUT(seen.steps.size() > 5, 20000);
        other.pause();
        QTRY_VERIFY_WITH_TIMEOUT(seen.state == RunState::Paused || !seen.finished.empty(), 20000);
        other.resume();
        QTRY_COMPARE_WITH_TIMEOUT(seen.finished.size(), std::size_t(1), 60000);
        QCOMPARE(weightsSha256(input_->graph, seen.checkpoint.weights), weightsSha256(input_->graph, straight.checkpoint.weights));
    }

    void stopKeepsWhatWasLearnt()
    {
        TrainingSession session;
        Recorder seen(session);
        session.start(*input_, 1000000);
        QTRY_VERIFY_WITH_TIMEOUT(seen.epochs.size() > 3, 20000);
        session.stop();
        QCOMPARE(session.state(), TrainingSession::State::Stopping);
        QTRY_COMPARE_WITH_TIMEOUT(seen.finished.size(), std::size_t(1), 20000);
        QCOMPARE(seen.result.state, RunState::Stopped);
        QCOMPARE(seen.result.stopped, std::string("user"));
        QCOMPARE(seen.steps.size(), std::size_t(seen.result.steps));
        QVERIFY(!seen.checkpoint.weights.empty());
    }

    void stoppingWhilePausedEnds()
    {
        TrainingSession session;
        Recorder seen(session);
        session.start(*input_, 1000000);
        QTRY_VERIFY_WITH_TIMEOUT(!seen.steps.empty(), 20000);
        session.pause();
        QTRY_COMPARE_WITH_TIMEOUT(seen.state, RunState::Paused, 20000);
        session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(seen.finished.size(), std::size_t(1), 20000);
    }

    void restartingTwoHundredTimes()
    {
        TrainingSession session;
        Recorder seen(session);
        int last = 0;
        for (int i = 0; i < 200; ++i) {
            last = session.start(*input_, 1000000);
            seen.runs.clear();
            if (i % 3 == 0)
                QTest::qWait(i % 7);
            for (const int run : seen.runs)
                QCOMPARE(run, last); // never a snapshot of a run before
            if (i % 2 == 0)
                session.stop();
        }
        session.stop();
        QTRY_VERIFY_WITH_TIMEOUT(!seen.finished.empty() && seen.finished.back() == last, 60000);
        QCOMPARE(session.state(), TrainingSession::State::Idle);
        std::set<int> once(seen.finished.begin(), seen.finished.end());
        QCOMPARE(once.size(), seen.finished.size());
        QVERIFY(seen.errors.empty());
    }

    void destroyedWhileTraining()
    {
        for (int i = 0; i < 20; ++i) {
            auto session = std::make_unique<TrainingSession>();
            Recorder seen(*session);
            session->start(*input_, 1000000);
            if (i % 2)
                QTRY_VERIFY_WITH_TIMEOUT(!seen.steps.empty(), 20000);
            if (i % 4 == 3)
                session->pause();
            session.reset();
            QCoreApplication::processEvents();
            QVERIFY(seen.finished.empty());
        }
    }

    void errorsComeBack()
    {
        TrainingSession session;
        Recorder seen(session);
        TrainInput bad = *input_;
        bad.settings.batchSize = 1 << 20;
        session.start(bad);
        QTRY_COMPARE_WITH_TIMEOUT(seen.errors.size(), std::size_t(1), 20000);
        QCOMPARE(seen.errors.front().field, std::string("batch_size"));
        QCOMPARE(session.state(), TrainingSession::State::Idle);
        session.start(*input_, 2); // the thread is as good as new
        QTRY_COMPARE_WITH_TIMEOUT(seen.finished.size(), std::size_t(1), 20000);
    }

    void eventLoopStaysFree()
    {
        TrainingSession session;
        Recorder seen(session);
        QElapsedTimer clock;
        qint64 worst = 0, before = 0, worstOwn = 0, ownBefore = ownNs();
        QTimer beat;
        beat.setTimerType(Qt::PreciseTimer);
        connect(&beat, &QTimer::timeout, this, [&] {
            const qint64 now = clock.nsecsElapsed();
            worst = std::max(worst, now - before);
            before = now;
            const qint64 own = ownNs();
            worstOwn = std::max(worstOwn, own - ownBefore);
            ownBefore = own;
        });
        session.start(*input_, 1000000);
        QTRY_VERIFY_WITH_TIMEOUT(!seen.steps.empty(), 20000);
        clock.start();
        ownBefore = ownNs();
        beat.start(1);
        QTest::qWait(3000);
        beat.stop();
        session.stop();
        qInfo("event loop while training at full speed: longest gap %.1f ms, of its own work %.1f ms; %zu steps in 3 s",
              static_cast<double>(worst) / 1e6, static_cast<double>(worstOwn) / 1e6, seen.steps.size());
        QVERIFY2(worst < 5'000'000'000, "the event loop hung"); // wall time is shared with other programs: a hang only
        QVERIFY2(static_cast<double>(worstOwn) < 50e6 * kSlow, "the event loop's own work took more than 50 ms in one go");
        QTRY_COMPARE_WITH_TIMEOUT(seen.finished.size(), std::size_t(1), 20000);
        QCOMPARE(seen.steps.size(), std::size_t(seen.result.steps));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
