#include "core/parallel.h"
#include "train/network_objective.h"
#include "train/time_machine.h"
#include "train/trainer_impl.h"

// The loop over the epochs and what it tells the outside.

namespace netloom {

namespace {
constexpr double kSnapshotInterval = 1.0 / 30;
constexpr std::size_t kStepPoints = 1 << 16;
}

std::unique_ptr<Snapshot> Trainer::Impl::makeSnapshot(RunState state, std::uint64_t stepInEpoch)
{
    auto s = pending ? std::move(pending) : std::make_unique<Snapshot>();
    s->runId = input.runId;
    s->state = state;
    s->epoch = epoch + 1;
    s->firstEpoch = firstEpoch;
    s->lastEpoch = lastEpoch;
    s->step = step;
    s->stepInEpoch = stepInEpoch;
    s->stepsPerEpoch = stepsPerEpoch();
    s->learningRate = rate.at(step);
    const double seconds = busy + secondsSince(runStart);
    s->samplesPerSecond = seconds > 0 ? double(rowsDone) / seconds : 0;
    const double total = double(lastEpoch - firstEpoch + 1) * double(order.size());
    s->secondsLeft = s->samplesPerSecond > 0 ? std::max(0.0, total - double(rowsDone)) / s->samplesPerSecond : 0;
    return s;
}

void Trainer::Impl::send(RunState state, std::uint64_t stepInEpoch, bool force)
{
    if (!sink) return;
    const bool full = pending && pending->stepLoss.size() >= kStepPoints;
    if (!force && !full && secondsSince(lastSnapshot) < kSnapshotInterval) return;
    sink(makeSnapshot(state, stepInEpoch));
    lastSnapshot = TrainClock::now();
    pending = std::make_unique<Snapshot>();
    pending->stepLoss.reserve(1024);
}

// False: stop. The time spent waiting does not count.
bool Trainer::Impl::waitIfPaused(std::uint64_t stepInEpoch)
{
    if (control->command() == Control::Command::Run) return true;
    bool paused = false;
    bool go = control->proceed(paused);
    while (paused) {
        const auto from = TrainClock::now();
        busy += secondsSince(runStart);
        runStart = from;
        send(RunState::Paused, stepInEpoch, true);
        control->waitWhilePaused();
        runStart = TrainClock::now();
        pauses += secondsSince(from);
        go = control->proceed(paused);
    }
    return go;
}

// For a view: what is likely wrong, and the loss to beat. A constant needs a look at all rows, so very large data go without.
void Trainer::Impl::tellBeginning()
{
    constexpr double kCells = 2e7;
    pending->warnings = warnings;
    if (!keepMoments) return; // only a view of the epochs draws it
    double width = 0;
    for (const Port &p : data().source->inputs()) width += double(p.shape.size());
    const auto &rows = data().split.validation.empty() ? data().split.train : data().split.validation;
    if (!judged || checked.outputs.size() != 1 || width * double(data().split.train.size() + rows.size()) > kCells) return;
    const auto node = checked.nodes.find(checked.outputs.front());
    if (node != checked.nodes.end() && !node->second.outputs.empty())
        pending->baseRateLoss = baseRateLoss(*judged, node->second.outputs.front(), data(), rows);
}

// After the watchers of the epoch: its checkpoint holds what they remember.
void Trainer::Impl::keepMoment(const EpochRow &row)
{
    Moment m;
    m.row = row;
    m.train = pending->train;
    m.validation = pending->validation;
    if (!scores.empty()) m.scores = std::make_shared<const std::vector<float>>(std::move(scores));
    scores.clear();
    m.state = std::make_shared<const Checkpoint>(checkpoint());
    pending->moments.push_back(std::make_shared<const Moment>(std::move(m)));
}

// False: the run ends after this epoch, for the reason in `result`.
bool Trainer::Impl::afterEpoch(const EpochRow &row, const Options &options, TrainResult &result)
{
    const TrainSettings &s = input.settings;
    ++result.epochs;
    const bool improved = early.improved(row);
    if (improved || bestEpoch == 0) {
        bestEpoch = epoch;
        if (s.earlyStopping.on && s.earlyStopping.restoreBest) bestWeights = shownWeights();
    }
    if (options.onEpoch) options.onEpoch(row);
    if (keepMoments && sink) keepMoment(row);
    if (options.onCheckpoint && s.checkpointEvery > 0 && epoch % std::uint64_t(s.checkpointEvery) == 0)
        if (const bool best = bestOnly.improved(row); best || !s.saveBestOnly) options.onCheckpoint(checkpoint(), row, best);
    send(RunState::Running, stepsPerEpoch(), false);
    const auto stopped = [&](const char *why) {
        result.stopped = why;
        return false;
    };
    if (options.until && options.until(row)) return stopped("until");
    for (const StopRule &rule : rules)
        if (rule.holds(row)) return stopped("until");
    if (early.stop()) return stopped("early");
    if (!solverEnd.empty()) return stopped("converged");
    if (s.timeLimit > 0 && busy + secondsSince(runStart) >= s.timeLimit) return stopped("time");
    return true;
}

TrainResult Trainer::Impl::run(Control &c, const SnapshotSink &s, const Options &options)
{
    const FlushDenormals flush;
    control = &c;
    sink = s;
    keepMoments = options.moments;
    TrainResult result;
    const std::uint64_t epochs = std::uint64_t(std::max(0, options.epochs < 0 ? input.settings.epochs : options.epochs));
    firstEpoch = epoch + 1;
    lastEpoch = epoch + epochs;
    rowsDone = 0;
    busy = 0;
    runStart = lastSnapshot = TrainClock::now();
    const std::uint64_t firstStep = step;
    pending = std::make_unique<Snapshot>();
    if (sink) tellBeginning();
    while (epoch < lastEpoch) {
        EpochRow row;
        Divergence bad;
        const EpochEnd end = runEpoch(row, bad);
        if (end == EpochEnd::Diverged) {
            result.state = RunState::Diverged;
            result.stopped = "diverged";
            result.diverged = bad;
            break;
        }
        if (end == EpochEnd::Stopped) {
            result.state = RunState::Stopped;
            result.stopped = "user";
            break;
        }
        if (!afterEpoch(row, options, result)) break;
    }
    // After an early stop the best weights are where training goes on, too.
    if (result.state == RunState::Finished && result.epochs > 0) restoreBest(result.stopped != "early");
    result.steps = step > firstStep ? step - firstStep : 0;
    result.seconds = busy + secondsSince(runStart);
    if (sink) {
        pending->diverged = result.diverged;
        pending->stopReason = result.stopped;
        auto last = makeSnapshot(result.state, 0);
        last->epoch = epoch; // the last finished one
        sink(std::move(last));
    }
    sink = nullptr;
    control = nullptr;
    return result;
}

} // namespace netloom
