#pragma once

#include "session/training_session.h"

#include "io/project.h"

#include <QObject>

#include <map>
#include <string>

namespace netloom {

class DataPreparer;
class ProjectDocument;

/// How the latest run ended, in words.
struct RunOutcome {
    RunState state = RunState::Finished;
    QString text;
    std::optional<Divergence> diverged = {};
    Error error = {};          ///< Failed: where it belongs
};

/// Train, pause, step, stop: takes what a run needs out of the document and writes its result back.
class TrainingController : public QObject {
    Q_OBJECT
public:
    TrainingController(ProjectDocument *document, DataPreparer *preparer, TrainingSession *session,
                       QObject *parent = nullptr);

    /// Starts a run, or goes on after a pause. Where data is still being read, it starts as soon as it is there.
    void train();
    void pause();
    /// Pause while running; one training step while paused or idle.
    void togglePause();
    void step();
    void stop();
    /// Forgets what was learnt and its curves, to be undone; the first weights are those by the project's seed, or others.
    void resetWeights(bool others = false);
    /// The running run's result is not wanted any more; call before another project takes the document.
    void abandon();

    TrainingSession *session() const { return session_; }
    bool isActive() const { return session_->isActive() || waiting_; }
    /// The run going on, or the latest one: rows so far.
    const Run &run() const { return run_; }
    const std::optional<RunOutcome> &outcome() const { return outcome_; }
    /// Checkpoints written beside the project's file in this session: file by epoch.
    const std::map<std::uint64_t, QString> &checkpoints() const { return checkpoints_; }

Q_SIGNALS:
    void runStarted();
    void runEnded(const netloom::RunOutcome &outcome);
    /// Weights and curves were forgotten.
    void weightsReset();
    /// A checkpoint of the run was written.
    void checkpointKept();
    /// Something else than a run could not be done.
    void problem(const netloom::Error &error);

private:
    void start(bool stepOnly);
    void end(RunOutcome outcome);
    void fail(const Error &error);
    void dataReady();
    void sendLiveChanges();
    TrainingSession::KeepCheckpoint checkpointWriter(bool bestOnly);
    void takeSnapshot(const Snapshot &snapshot);
    void takeResult(const TrainResult &result, const Checkpoint &checkpoint);

    ProjectDocument *document_;
    DataPreparer *preparer_;
    TrainingSession *session_;
    Run run_;
    std::shared_ptr<const Prepared> data_;
    std::optional<RunOutcome> outcome_;
    bool waiting_ = false, waitingStep_ = false;
    void keptCheckpoint(std::uint64_t epoch, const QString &path);
    std::map<std::uint64_t, QString> checkpoints_;
    std::map<std::string, double> live_; ///< settings that may change while training runs, as the run knows them
};

/// "Diverged at step 12: …", with layer and remedy.
QString divergenceText(const Divergence &d);

} // namespace netloom
