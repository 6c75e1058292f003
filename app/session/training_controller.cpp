#include "session/training_controller.h"

#include "common/engine_text.h"
#include "document/project_document.h"
#include "graph/text.h"
#include "optimizers/optimizer.h"
#include "session/data_preparer.h"
#include "train/live_settings.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

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

std::map<std::string, double> liveValues(const TrainSettings &settings)
{
    std::map<std::string, double> values;
    const auto optimizer = makeOptimizer(settings.optimizer);
    if (!optimizer)
        return values;
    values["optimizer.learning_rate"] = optimizer.value()->learningRate();
    for (const auto &field : LiveSettings::of(settings, *optimizer.value()))
        values[field.name] = field.now;
    return values;
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
    // A number that is being typed is not one to train with at every digit.
    auto *later = new QTimer(this);
    later->setSingleShot(true);
    later->setInterval(250);
    connect(document, &ProjectDocument::trainingChanged, later, qOverload<>(&QTimer::start));
    connect(later, &QTimer::timeout, this, &TrainingController::sendLiveChanges);
    connect(document, &ProjectDocument::weightsReplaced, this, [this] {
        run_ = {};
        outcome_.reset();
        checkpoints_.clear();
        Q_EMIT weightsReset();
    });
    connect(document, &ProjectDocument::wasReset, this, [this] { checkpoints_.clear(); });
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

void TrainingController::resetWeights(bool others)
{
    if (isActive())
        return;
    Checkpoint first;
    if (others) {
        auto weights = initialWeights(document_->graph(), document_->ports(), QRandomGenerator::global()->generate64());
        if (!weights) {
            Q_EMIT problem(weights.error());
            return;
        }
        first.weights = std::move(*weights);
    }
    document_->resetState(std::move(first));
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
    live_ = liveValues(input->settings);
    std::erase_if(checkpoints_, [&](const auto &kept) { return kept.first > input->start.epoch; }); // of another line
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
        const std::string file = checkpointPath(path, row.epoch, bestOnly);
        if (const auto saved = saveProject(copy, file); !saved)
            QMetaObject::invokeMethod(this, [this, error = saved.error()] { Q_EMIT problem(error); }, Qt::QueuedConnection);
        else
            QMetaObject::invokeMethod(this, [this, id = run.id, epoch = row.epoch, kept = QString::fromStdString(file)] {
                if (id == run_.id)
                    keptCheckpoint(epoch, kept);
            }, Qt::QueuedConnection);
    };
}

// The best one has a file of its own, and each better one takes its place.
void TrainingController::keptCheckpoint(std::uint64_t epoch, const QString &path)
{
    std::erase_if(checkpoints_, [&](const auto &kept) { return kept.second == path; });
    checkpoints_[epoch] = path;
    Q_EMIT checkpointKept();
}

// What may change while training runs goes to the run, which logs it with its step.
void TrainingController::sendLiveChanges()
{
    if (!session_->isActive())
        return;
    const auto settings = trainSettings(document_->project().training);
    if (!settings)
        return;
    auto now = liveValues(settings.value());
    // First what is less than before: one kind of clipping goes before another comes.
    for (const bool less : {true, false})
        for (const auto &[field, value] : now)
            if (const auto was = live_.find(field); was != live_.end() && was->second != value && (value < was->second) == less)
                session_->change(field, value);
    if (!now.empty())
        live_ = std::move(now);
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
