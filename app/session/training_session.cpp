#include "session/training_session.h"

#include <algorithm>
#include <new>

namespace netloom {

namespace {

constexpr qint64 frameMs = 33;

Error outOfMemory()
{
    return makeError("E-MEMORY",
                     NL_TR("session", "There is not enough memory to train this network. Make layers or the batch "
                                      "size smaller, or use fewer rows."));
}

} // namespace

TrainingSession::TrainingSession(QObject *parent) : QObject(parent), worker_(new QObject)
{
    worker_->moveToThread(&thread_);
    connect(&thread_, &QThread::finished, worker_, &QObject::deleteLater);
    thread_.setObjectName(QStringLiteral("training"));
    thread_.start();
    wait_.setSingleShot(true);
    wait_.setTimerType(Qt::PreciseTimer);
    connect(&wait_, &QTimer::timeout, this, &TrainingSession::drain);
}

TrainingSession::~TrainingSession()
{
    release();
    thread_.quit();
    thread_.wait();
}

int TrainingSession::start(TrainInput input, int epochs, bool stepOnly, KeepCheckpoint keep)
{
    release();
    const auto job = std::make_shared<Job>();
    job->input = std::move(input);
    job->input.runId = ++lastRunId_;
    job->options.epochs = epochs;
    job->options.moments = true;
    job->options.onCheckpoint = std::move(keep);
    job->control.set(stepOnly ? Control::Command::Step : Control::Command::Run);
    job_ = job;
    setState(State::Preparing);
    QMetaObject::invokeMethod(worker_, [this, job] { work(job); }, Qt::QueuedConnection);
    return lastRunId_;
}

void TrainingSession::change(const std::string &field, double value)
{
    if (job_)
        job_->control.change(field, value);
}

void TrainingSession::pause()
{
    if (state_ != State::Running && state_ != State::Preparing)
        return;
    job_->control.set(Control::Command::Pause);
    setState(State::Paused);
}

void TrainingSession::resume()
{
    if (state_ != State::Paused)
        return;
    job_->control.set(Control::Command::Run);
    setState(State::Running);
}

void TrainingSession::step()
{
    if (state_ != State::Paused && state_ != State::Running)
        return;
    job_->control.set(Control::Command::Step);
    setState(State::Paused);
}

void TrainingSession::stop()
{
    if (!job_ || state_ == State::Stopping)
        return;
    job_->control.set(Control::Command::Stop);
    setState(State::Stopping);
}

void TrainingSession::abandon()
{
    if (!job_)
        return;
    release();
    setState(State::Idle);
}

void TrainingSession::release()
{
    wait_.stop();
    if (job_)
        job_->control.set(Control::Command::Stop);
    job_.reset();
}

// Old runs are ended by their own Control, so a new one needs no lock and no wait: the thread's queue orders them.
void TrainingSession::work(const JobPtr &job)
{
    if (job->control.stopping()) {
        const TrainResult none{RunState::Stopped, "user", 0, 0, 0, {}};
        const int id = job->input.runId;
        const Checkpoint start = job->input.start;
        QMetaObject::invokeMethod(this, [this, id, none, start] { done(id, std::pair(none, start)); },
                                  Qt::QueuedConnection);
        return;
    }
    const int id = job->input.runId;
    const auto run = [&]() -> Result<std::pair<TrainResult, Checkpoint>> {
        try {
            auto trainer = Trainer::create(std::move(job->input));
            if (!trainer)
                return trainer.error();
            const auto sink = [this, &job, id](std::unique_ptr<Snapshot> snapshot) {
                snapshot->runId = id;
                if (job->mailbox.put(std::move(snapshot)))
                    QMetaObject::invokeMethod(this, [this, id] { wake(id); }, Qt::QueuedConnection);
            };
            TrainResult result = (*trainer)->run(job->control, sink, job->options);
            return std::pair(std::move(result), (*trainer)->checkpoint());
        } catch (const std::bad_alloc &) {
            return outOfMemory();
        }
    };
    auto result = run();
    QMetaObject::invokeMethod(this, [this, id, result = std::move(result)] { done(id, result); },
                              Qt::QueuedConnection);
}

void TrainingSession::wake(int runId)
{
    if (!job_ || runId != lastRunId_ || wait_.isActive())
        return;
    // A window that needs long for a picture is asked for fewer: half of its time stays free for the user.
    const qint64 interval = std::max(frameMs, 2 * lastCostMs_);
    const qint64 passed = sinceDrain_.isValid() ? sinceDrain_.elapsed() : interval;
    if (passed >= interval)
        drain();
    else
        wait_.start(static_cast<int>(interval - passed));
}

void TrainingSession::drain()
{
    if (!job_)
        return;
    const auto job = job_; // a slot may abandon the run
    std::shared_ptr<const Snapshot> latest = job->mailbox.take();
    if (!latest)
        return;
    if (state_ == State::Preparing)
        setState(job->control.command() == Control::Command::Run ? State::Running : State::Paused);
    QElapsedTimer cost;
    cost.start();
    Q_EMIT snapshot(latest);
    lastCostMs_ = cost.elapsed();
    sinceDrain_.start();
}

void TrainingSession::done(int runId, const Result<std::pair<TrainResult, Checkpoint>> &result)
{
    if (!job_ || runId != lastRunId_)
        return;
    drain();
    if (!job_ || runId != lastRunId_)
        return;
    wait_.stop();
    job_.reset();
    setState(State::Idle);
    if (result)
        Q_EMIT finished(runId, result.value().first, result.value().second);
    else
        Q_EMIT failed(runId, result.error());
}

void TrainingSession::setState(State state)
{
    if (state == state_)
        return;
    state_ = state;
    Q_EMIT stateChanged(state);
}

} // namespace netloom
