#include "session/training_controller.h"

#include "common/engine_text.h"
#include "document/project_document.h"
#include "graph/text.h"
#include "optimizers/optimizer.h"
#include "session/data_preparer.h"

#include <QCoreApplication>

#include <algorithm>

namespace netloom {

namespace {

std::string settingsLine(const TrainInput &input)
{
    const TrainSettings &s = input.settings;
    return s.optimizer + ", batch " + toText(std::int64_t(s.batchSize)) + ", seed "
        + toText(static_cast<std::int64_t>(s.seed))
        + (s.classWeights == "none" ? std::string() : ", class weights " + s.classWeights);
}

} // namespace

QString divergenceText(const Divergence &d)
{
    const QString where = d.nodeName.empty() ? QCoreApplication::translate("Training", "the loss")
                                             : QCoreApplication::translate("Training", "layer %1").arg(qstr(d.nodeName));
    const QString why = d.reason.empty() ? QString() : QLatin1Char(' ') + QCoreApplication::translate("Training", "Its formula, %1.").arg(qstr(d.reason));
    return QCoreApplication::translate(
               "Training", "Diverged at step %1: values of %2 are not finite any more. A smaller learning rate or scaled "
                           "columns usually help.")
        .arg(groupedNumber(static_cast<std::int64_t>(d.step)), where) + why;
}

TrainingController::TrainingController(ProjectDocument *document, DataPreparer *preparer, TrainingSession *session,
                                       QObject *parent)
    : QObject(parent), document_(document), preparer_(preparer), session_(session)
{
    connect(preparer, &DataPreparer::finished, this, &TrainingController::dataReady);
    connect(session, &TrainingSession::snapshot, this,
            [this](const std::shared_ptr<const Snapshot> &s) { takeSnapshot(*s); });
    connect(session, &TrainingSession::finished, this,
            [this](int, const TrainResult &result, const Checkpoint &checkpoint) { takeResult(result, checkpoint); });
    connect(document, &ProjectDocument::trainingChanged, this, &TrainingController::sendLiveChanges);
    connect(session, &TrainingSession::failed, this, [this](int, const Error &error) { fail(error); });
}

void TrainingController::train()
{
    if (session_->state() == TrainingSession::State::Paused)
        session_->resume();
    else if (!isActive())
        start(false);
}

void TrainingController::pause()
{
    session_->pause();
}

void TrainingController::togglePause()
{
    if (session_->state() == TrainingSession::State::Paused)
        session_->resume();
    else
        session_->pause();
}

void TrainingController::step()
{
    if (session_->isActive())
        session_->step();
    else if (!waiting_)
        start(true);
}

void TrainingController::stop()
{
    if (waiting_) {
        waiting_ = false;
        end({RunState::Stopped, tr("Stopped before the data was read.")});
        return;
    }
    session_->stop();
}

void TrainingController::resetWeights()
{
    if (isActive())
        return;
    document_->resetState();
    run_ = {};
    outcome_.reset();
    Q_EMIT weightsReset();
}

void TrainingController::abandon()
{
    waiting_ = false;
    session_->abandon();
    document_->setLocked(false);
    data_.reset();
    run_ = {};
    outcome_.reset();
}

void TrainingController::start(bool stepOnly)
{
    outcome_.reset();
    if (!document_->prepared() && preparer_->isBusy()) {
        waiting_ = true;
        waitingStep_ = stepOnly;
        return;
    }
    if (!document_->prepared()) {
        fail(!preparer_->error().code.empty()
                 ? preparer_->error()
                 : makeError("E-DATA", NL_TR("session", "There is no data to train on. Open an example, or import a table "
                                                        "on the Data page.")));
        return;
    }
    data_ = document_->prepared();
    auto input = trainInput(document_->project(), data_);
    if (!input) {
        fail(input.error());
        return;
    }
    if (input->start.weights.empty())
        input->start = {}; // a new network counts its epochs and steps from the beginning
    const auto &runs = document_->project().runs;
    run_ = {};
    for (const Run &r : runs)
        run_.id = std::max(run_.id, r.id);
    ++run_.id;
    run_.settings = settingsLine(*input);
    run_.config = document_->project().training;
    run_.network = networkText(document_->graph());
    run_.parameters = document_->check().parameters;
    document_->setLocked(true);
    if (auto optimizer = makeOptimizer(input->settings.optimizer); optimizer)
        learningRate_ = optimizer.value()->learningRate();
    const bool keep = input->settings.checkpointEvery > 0 && !document_->path().isEmpty(), bestOnly = input->settings.saveBestOnly;
    session_->start(std::move(*input), -1, stepOnly, keep ? checkpointWriter(bestOnly) : TrainingSession::KeepCheckpoint());
    Q_EMIT runStarted();
}

// Beside the project's file, on the training thread: a copy of the project as it stands now, with the run's weights.
TrainingSession::KeepCheckpoint TrainingController::checkpointWriter(bool bestOnly)
{
    return [this, bestOnly, project = document_->project(), data = data_, run = run_, path = document_->path().toStdString()](
               const Checkpoint &checkpoint, const EpochRow &row, bool) {
        Project copy = project;
        Run record = run;
        record.epochs.push_back(row);
        storeResult(copy, *data, checkpoint, std::move(record));
        if (const auto saved = saveProject(copy, checkpointPath(path, row.epoch, bestOnly)); !saved)
            QMetaObject::invokeMethod(this, [this, error = saved.error()] { Q_EMIT problem(error); }, Qt::QueuedConnection);
    };
}

// What may change while training runs goes to the run, which logs it with its step.
void TrainingController::sendLiveChanges()
{
    if (!session_->isActive())
        return;
    const auto settings = trainSettings(document_->project().training);
    auto optimizer = settings ? makeOptimizer(settings->optimizer) : Result<std::unique_ptr<Optimizer>>(settings.error());
    if (!optimizer || optimizer.value()->learningRate() == learningRate_)
        return;
    learningRate_ = optimizer.value()->learningRate();
    session_->change("optimizer.learning_rate", learningRate_);
}

void TrainingController::dataReady()
{
    if (!waiting_)
        return;
    waiting_ = false;
    start(waitingStep_);
}

void TrainingController::takeSnapshot(const Snapshot &snapshot)
{
    run_.epochs.insert(run_.epochs.end(), snapshot.epochs.begin(), snapshot.epochs.end());
}

void TrainingController::takeResult(const TrainResult &result, const Checkpoint &checkpoint)
{
    run_.stopped = result.stopped;
    document_->setLocked(false);
    if (data_ && !checkpoint.weights.empty())
        document_->storeRun(*data_, checkpoint, run_);
    RunOutcome outcome{result.state, {}, result.diverged};
    const QString epochs = result.epochs == 1 ? tr("1 epoch") : tr("%1 epochs").arg(groupedNumber(static_cast<std::int64_t>(result.epochs)));
    if (result.state == RunState::Diverged)
        outcome.text = divergenceText(result.diverged.value_or(Divergence{}));
    else if (result.stopped == "early")
        outcome.text = tr("Stopped early after %1: no improvement any more.").arg(epochs);
    else if (result.stopped == "until")
        outcome.text = tr("Stopped after %1: a stop rule holds.").arg(epochs);
    else if (result.stopped == "time")
        outcome.text = tr("Stopped after %1: the time limit is reached.").arg(epochs);
    else if (result.stopped == "converged")
        outcome.text = tr("Converged after %1: the method can do no more.").arg(epochs);
    else if (result.state == RunState::Stopped)
        outcome.text = tr("Stopped after %1.").arg(epochs);
    else
        outcome.text = tr("Finished %1.").arg(epochs);
    const auto restored = checkpoint.memory.find("early_stopping.restored");
    if (const auto *epoch = restored == checkpoint.memory.end() ? nullptr : std::get_if<std::int64_t>(&restored->second))
        outcome.text += QLatin1Char(' ') + tr("The network has the weights of epoch %1, the best one.").arg(groupedNumber(*epoch));
    end(std::move(outcome));
}

void TrainingController::fail(const Error &error)
{
    end({RunState::Failed, errorText(error), {}, error});
}

void TrainingController::end(RunOutcome outcome)
{
    document_->setLocked(false);
    data_.reset();
    outcome_ = std::move(outcome);
    Q_EMIT runEnded(*outcome_);
}

} // namespace netloom
