#pragma once

#include "core/mailbox.h"
#include "train/trainer.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThread>
#include <QTimer>

namespace netloom {

/// Trains networks beside the window: the only class of the application with a thread. Everything that crosses it is
/// a copy or an immutable shared value. All members are for the GUI thread; so are the signals.
class TrainingSession : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Preparing, Running, Paused, Stopping };
    Q_ENUM(State)

    explicit TrainingSession(QObject *parent = nullptr);
    /// Stops a run and waits for its current step; nothing is reported any more.
    ~TrainingSession() override;

    /// Starts a run and returns its id, which replaces input.runId. A run still going on is abandoned.
    /// epochs: that many more, -1 for the settings' number. stepOnly: does one step, then waits as if paused.
    /// keep: called on the training thread with what `checkpoint_every` of the settings asks for.
    using KeepCheckpoint = std::function<void(const Checkpoint &, const EpochRow &, bool)>;
    int start(TrainInput input, int epochs = -1, bool stepOnly = false, KeepCheckpoint keep = {});
    /// A new value of a live setting, "optimizer.learning_rate"; takes effect before the next step.
    void change(const std::string &field, double value);
    /// The four do nothing in states they do not fit.
    void pause();
    void resume();
    void step();
    void stop();
    /// Stops a run whose result nobody wants any more (another project was opened).
    void abandon();

    State state() const { return state_; }
    /// True from start until finished or failed.
    bool isActive() const { return state_ != State::Idle; }
    /// Id of the present or latest run; 0 before the first.
    int runId() const { return lastRunId_; }

Q_SIGNALS:
    void stateChanged(netloom::TrainingSession::State state);
    /// At most about 30 a second, fewer when the window is late; together they hold every step and epoch.
    void snapshot(std::shared_ptr<const netloom::Snapshot> snapshot);
    void finished(int runId, const netloom::TrainResult &result, const netloom::Checkpoint &checkpoint);
    void failed(int runId, const netloom::Error &error);

private:
    struct Job {
        TrainInput input;
        Trainer::Options options;
        Control control;
        Mailbox<Snapshot> mailbox;
    };
    using JobPtr = std::shared_ptr<Job>;

    void work(const JobPtr &job); // on the worker
    void wake(int runId);
    void drain();
    void done(int runId, const Result<std::pair<TrainResult, Checkpoint>> &result);
    void setState(State state);
    void release();

    QThread thread_;
    QObject *worker_;
    JobPtr job_;
    State state_ = State::Idle;
    int lastRunId_ = 0;
    QTimer wait_;
    QElapsedTimer sinceDrain_;
    qint64 lastCostMs_ = 0;
};

} // namespace netloom
