// The window's part in a run: where it goes, what is shown and said.
#include "main_window.h"

#include "charts/ticks.h"
#include "common/announce.h"
#include "common/engine_text.h"
#include "common/toast.h"
#include "core/parallel.h"
#include "project_files.h"
#include "session/data_preparer.h"
#include "session/training_controller.h"
#include "top_bar.h"
#include "views/view_export.h"

#include <QThreadPool>
#include <QTimer>

#include <utility>

namespace netloom {

void MainWindow::connectTraining()
{
    connect(session_, &TrainingSession::snapshot, this, [this](const std::shared_ptr<const Snapshot> &s) {
        top_->setProgress(*s);
        latest_ = s;
        refreshFacts();
    });
    connect(session_, &TrainingSession::stateChanged, this, &MainWindow::announceState);
    connect(controller_, &TrainingController::runStarted, this, [this] {
        if (runToast_)
            runToast_->dismiss(); // what it says is of an earlier run
        setProperty(kRunProperty, controller_->run().id);
        showPage(QStringLiteral("trainPage"));
    });
    connect(controller_, &TrainingController::runEnded, this, [this](const RunOutcome &outcome) {
        say(outcome.text);
        announce(status_, outcome.text);
        if (outcome.state == RunState::Diverged || outcome.state == RunState::Failed)
            runToast_ = Toast::show(this, Status::Error, outcome.text);
        if (rebuilding_)
            QMetaObject::invokeMethod(this, &MainWindow::rebuild, Qt::QueuedConnection);
    });
    connect(controller_, &TrainingController::problem, this, [this](const Error &error) {
        Toast::show(this, Status::Error, errorText(error));
    });
}

/// A screen reader hears what the run does now, wherever its focus is.
void MainWindow::announceState()
{
    using State = TrainingSession::State;
    const State state = session_->state();
    // A short run may be over before anything of it was shown: its beginning is what is said.
    const bool goesOn = state == State::Running && paused_;
    paused_ = state == State::Paused;
    const QString text = state == State::Preparing  ? tr("Training begins.")
                         : goesOn                   ? tr("Training goes on.")
                         : paused_                  ? tr("Training is paused.")
                         : state == State::Stopping ? tr("Training stops.") : QString();
    if (!text.isEmpty())
        announce(status_, text);
}

// Loops of the engine start from this thread: with none going on here or in the pools, none begins meanwhile.
void MainWindow::applyThreads()
{
    if (!threads_)
        return;
    if (controller_->isActive() || files_->isBusy() || preparer_->isBusy() || QThreadPool::globalInstance()->activeThreadCount() > 0) {
        QTimer::singleShot(200, this, &MainWindow::applyThreads);
        return;
    }
    setThreads(*std::exchange(threads_, std::nullopt));
}

} // namespace netloom
