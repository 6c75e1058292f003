#include "session/health_watch.h"

#include "document/project_document.h"
#include "io/project.h"
#include "session/rewind.h"
#include "session/training_controller.h"

#include <QEvent>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <ctime>
#include <new>
#include <utility>

namespace netloom {

namespace {
constexpr double kPause = 0.5;               // between looks at a run, seconds
constexpr double kTrainingShare = 50;                // that training gets the better part of

/// Of this thread: what a look costs does not grow because the machine is busy.
double ownSeconds()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}
}

HealthWatch::HealthWatch(ProjectDocument *document, TrainingController *controller, Rewind *rewind, QObject *parent)
    : QObject(parent), document_(document), controller_(controller), rewind_(rewind)
{
    wait_.setSingleShot(true);
    connect(&wait_, &QTimer::timeout, this, &HealthWatch::start);
    for (const auto signal : {&ProjectDocument::wasReset, &ProjectDocument::checkChanged, &ProjectDocument::trainingChanged,
                              &ProjectDocument::preparedChanged})
        connect(document, signal, this, &HealthWatch::forget);
    connect(document, &ProjectDocument::stateChanged, this, [this] {
        own_.reset();
        schedule();
    });
    connect(controller, &TrainingController::runEnded, this, [this] {
        wait_.stop(); // nothing has to be spared any more
        schedule();
    });
    connect(rewind, &Rewind::moved, this, &HealthWatch::schedule);
    connect(rewind, &Rewind::lineChanged, this, &HealthWatch::schedule);
    connect(controller->session(), &TrainingSession::snapshot, this, [this](const std::shared_ptr<const Snapshot> &s) {
        if (!s->moments.empty() && rewind_->isLive())
            schedule();
    });
}

HealthWatch::~HealthWatch() = default;

void HealthWatch::serve(QWidget *viewer)
{
    viewers_.emplace_back(viewer);
    viewer->installEventFilter(this);
    schedule();
}

bool HealthWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        schedule();
    return QObject::eventFilter(watched, event);
}

bool HealthWatch::isWatched() const
{
    return std::any_of(viewers_.begin(), viewers_.end(), [](const QPointer<QWidget> &v) { return v && v->isVisible(); });
}

// Another network, other data or settings: what was found is of the old ones.
void HealthWatch::forget()
{
    ++round_;
    probe_.reset();
    own_.reset();
    known_.clear();
    failed_ = false;
    if (!looks_.empty()) {
        looks_.clear();
        Q_EMIT changed();
    }
    schedule();
}

void HealthWatch::schedule()
{
    if (busy_ || failed_ || wait_.isActive() || !isWatched())
        return;
    const double since = sinceLook_.isValid() ? static_cast<double>(sinceLook_.elapsed()) / 1000 : 1e9;
    // Zero, not at once: what belongs together arrives in several signals.
    const double left = controller_->isActive() ? std::max(0.0, pause_ - since) : 0;
    wait_.start(static_cast<int>(left * 1000));
}

// The epoch shown and those before it whose weights are kept; of a network from a file its weights.
std::vector<HealthWatch::Wanted> HealthWatch::wanted() const
{
    std::vector<Wanted> list;
    const auto &moments = rewind_->machine().moments();
    const std::uint64_t shown = rewind_->epoch();
    bool has = false;
    for (auto it = moments.rbegin(); it != moments.rend() && list.size() < kEpochs; ++it) {
        if ((*it)->row.epoch > shown || !(*it)->state)
            continue;
        const auto loss = (*it)->row.train.find("loss");
        has = has || (*it)->row.epoch == shown;
        list.push_back({(*it)->state, loss == (*it)->row.train.end() ? std::nullopt : loss->second});
    }
    std::reverse(list.begin(), list.end());
    // An epoch whose weights were thinned out says nothing about itself.
    if (!has)
        list.clear();
    if (!has && rewind_->showsOwn() && own_)
        list.push_back({own_, {}});
    return list;
}

const Health *HealthWatch::known(const std::shared_ptr<const Checkpoint> &state) const
{
    const auto it = std::find_if(known_.begin(), known_.end(), [&](const Known &k) { return k.state.lock() == state; });
    return it == known_.end() ? nullptr : &it->health;
}

HealthWatch::Outcome HealthWatch::look(std::shared_ptr<HealthProbe> probe, TrainInput input, const std::vector<Wanted> &wanted)
{
    Outcome out;
    try {
        if (!probe) {
            auto made = HealthProbe::create(std::move(input));
            if (!made)
                return out;
            probe = std::move(*made);
        }
        const double from = ownSeconds();
        for (const Wanted &w : wanted) {
            auto health = probe->look(*w.state);
            if (!health)
                return out;
            health->trainLoss = w.loss;
            out.made.push_back(std::move(*health));
        }
        out.seconds = ownSeconds() - from;
        out.probe = std::move(probe);
    } catch (const std::bad_alloc &) {
        out.probe.reset(); // a network as large as that is trained without
    }
    return out;
}

void HealthWatch::start()
{
    if (busy_ || !isWatched())
        return;
    if (!own_ && !controller_->isActive() && document_->isTrained())
        own_ = std::make_shared<const Checkpoint>(document_->project().state);
    std::vector<Wanted> missing = wanted();
    std::erase_if(missing, [this](const Wanted &w) { return known(w.state) != nullptr; });
    const auto &data = document_->prepared();
    if (missing.empty() || !data || !document_->check().ok())
        return show();
    auto input = trainInput(document_->project(), data);
    if (!input)
        return show();
    input->start = {};
    busy_ = true;
    auto *watcher = new QFutureWatcher<Outcome>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, missing, round = round_] {
        watcher->deleteLater();
        busy_ = false;
        if (round == round_)
            take(missing, watcher->result());
        else
            schedule(); // the network is another one by now
    });
    watcher->setFuture(QtConcurrent::run(look, std::exchange(probe_, nullptr), std::move(*input), missing));
}

void HealthWatch::take(const std::vector<Wanted> &asked, Outcome outcome)
{
    failed_ = !outcome.probe;
    probe_ = std::move(outcome.probe);
    if (!failed_ && !outcome.made.empty()) {
        cost_ = outcome.seconds / static_cast<double>(outcome.made.size());
        pause_ = std::max(kPause, outcome.seconds * kTrainingShare);
        count_ += static_cast<int>(outcome.made.size());
        sinceLook_.start();
    }
    std::erase_if(known_, [](const Known &k) { return k.state.expired(); });
    for (std::size_t i = 0; i < outcome.made.size(); ++i)
        known_.push_back({asked[i].state, std::move(outcome.made[i])});
    show();
    schedule(); // epochs may have come, or the slider moved, meanwhile
}

void HealthWatch::show()
{
    std::vector<Health> looks;
    for (const Wanted &w : wanted())
        if (const Health *h = known(w.state))
            looks.push_back(*h);
    const auto same = [](const Health &a, const Health &b) { return a.epoch == b.epoch && a.step == b.step && a.layers == b.layers && a.graph == b.graph; };
    if (std::equal(looks.begin(), looks.end(), looks_.begin(), looks_.end(), same))
        return;
    looks_ = std::move(looks);
    Q_EMIT changed();
}

} // namespace netloom
