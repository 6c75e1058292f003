#include "train/trainer.h"

#include "core/parallel.h"
#include "core/random.h"
#include "train/before_run.h"
#include "train/metric_set.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>

namespace netloom {

namespace {
using Clock = std::chrono::steady_clock;
double since(Clock::time_point t) { return std::chrono::duration<double>(Clock::now() - t).count(); }
constexpr double kSnapshotInterval = 1.0 / 30;
constexpr std::size_t kStepPoints = 1 << 16;

/// Keras's EarlyStopping over the rows of the epochs.
class EarlyStop {
public:
    EarlyStop(const TrainSettings::EarlyStopping &s, const MetricSet &metrics) : s_(s)
    {
        validation_ = s.monitor.starts_with("val_");
        metric_ = validation_ ? s.monitor.substr(4) : s.monitor;
        max_ = s.mode == "max" || (s.mode == "auto" && metrics.higherIsBetter(metric_));
        best_ = s.baseline ? *s.baseline : (max_ ? -HUGE_VAL : HUGE_VAL);
    }
    /// True: the weights of this epoch are the best so far.
    bool improved(const EpochRow &row)
    {
        if (!s_.on || index_++ < s_.startFromEpoch) return false;
        const MetricValues &values = validation_ ? row.validation : row.train;
        const auto it = values.find(metric_);
        const double v = it != values.end() && it->second ? *it->second : NAN;
        if (max_ ? v - s_.minDelta > best_ : v + s_.minDelta < best_) {
            best_ = v;
            wait_ = 0;
            return true;
        }
        ++wait_; // NaN counts as no improvement
        return false;
    }
    bool stop() const { return s_.on && wait_ >= std::max(1, s_.patience) && index_ > 1; }

private:
    TrainSettings::EarlyStopping s_;
    std::string metric_;
    bool validation_ = false, max_ = false;
    double best_ = 0;
    int wait_ = 0, index_ = 0;
};
} // namespace

struct Trainer::Impl {
    TrainInput input;
    Check checked;
    std::shared_ptr<ParamStore> store;
    std::unique_ptr<Program> program;
    std::unique_ptr<ValidationPass> validation;
    std::unique_ptr<Optimizer> optimizer;
    std::string optimizerType;
    MetricSet metrics;
    std::vector<Row> order;
    std::vector<Error> warnings;
    /// Parameters, optimiser slots and counters at the start of an epoch.
    struct Backup { std::vector<AlignedBuffer<Real>> buffers; std::uint64_t step = 0, epoch = 0; };
    Backup candidate, good;                        // good: of the last epoch whose loss did not explode
    double lowestLoss = HUGE_VAL;
    std::uint64_t step = 0, epoch = 0;
    // Of the current run
    SnapshotSink sink;
    Control *control = nullptr;
    std::unique_ptr<Snapshot> pending;
    Clock::time_point lastSnapshot, runStart;
    std::uint64_t firstEpoch = 0, lastEpoch = 0, rowsDone = 0;
    double busy = 0, pauses = 0;

    const Prepared &data() const { return *input.data; }
    std::uint64_t stepsPerEpoch() const
    {
        const auto b = std::size_t(input.settings.batchSize);
        return (data().split.train.size() + b - 1) / b;
    }

    Result<void> build();
    Result<void> buildPrograms(const ResolvedLosses &losses);
    PassInput pass(std::span<const Row> rows) const;
    double trainStep(std::span<const Row> rows);
    template <class F> void forEachBuffer(F &&use);
    void keepCandidate();
    void judgeCandidate(double loss);
    void restoreGood();
    void shuffle();
    std::unique_ptr<Snapshot> makeSnapshot(RunState state, std::uint64_t stepInEpoch);
    void send(RunState state, std::uint64_t stepInEpoch, bool force);
    bool waitIfPaused(std::uint64_t stepInEpoch);
    enum class EpochEnd { Done, Stopped, Diverged };
    EpochEnd runEpoch(EpochRow &row, Divergence &bad);
    void finishEpoch(EpochRow &row, double lossSum, std::size_t rows, Clock::time_point start);
    TrainResult run(Control &c, const SnapshotSink &s, const Options &options);
};

Trainer::Trainer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Trainer::~Trainer() = default;

Result<std::unique_ptr<Trainer>> Trainer::create(TrainInput input)
{
    auto impl = std::make_unique<Impl>();
    impl->input = std::move(input);
    if (auto r = impl->build(); !r) return r.error();
    return std::unique_ptr<Trainer>(new Trainer(std::move(impl)));
}

Result<void> Trainer::Impl::build()
{
    const TrainSettings &s = input.settings;
    const std::size_t rows = data().split.train.size();
    if (rows == 0) return makeError("E-SIZE", NL_TR("training", "There are no training rows. Import data, or give the split a larger training part."), {}, "split");
    if (std::size_t(s.batchSize) > rows)
        return makeError("E-RANGE", NL_TR("training", "The batch size {0} is larger than the {1} training rows. Choose {1} or less."), {std::to_string(s.batchSize), std::to_string(rows)}, "batch_size");
    const DataPorts ports = dataPortsOf(input.graph, *data().source);
    checked = check(input.graph, ports);
    for (const Finding &f : checked.all())
        if (f.severity == Severity::Error) return f.what;
    for (const auto *part : {&data().split.train, &data().split.validation})
        if (auto ok = checkIndices(input.graph, *data().source, *part); !ok) return ok;
    warnings = runWarnings(input.graph, checked, s, rows);
    auto made = ParamStore::make(input.graph, checked);
    if (!made) return made.error();
    store = std::move(*made);
    auto initial = initialWeights(input.graph, ports, input.weightSeed);
    if (!initial) return initial.error();
    if (auto r = store->load(*initial); !r) return r;
    if (auto r = store->load(input.start.weights); !r) return r;
    auto losses = resolveLosses(s, input.losses, input.graph, checked, data());
    if (!losses) return losses.error();
    auto set = MetricSet::make(s.metrics, data().task, checked.nodes.at(losses->losses[0].node).outputs.at(std::size_t(losses->losses[0].port)), losses->sparse, s.threshold, s.inclusive);
    if (!set) return set.error();
    metrics = std::move(*set);
    const std::string &monitor = s.earlyStopping.monitor;
    const std::string watched = monitor.starts_with("val_") ? monitor.substr(4) : monitor;
    if (s.earlyStopping.on && watched != "loss" && std::find(metrics.names().begin(), metrics.names().end(), watched) == metrics.names().end())
        return makeError("E-COMBO", NL_TR("training", "Early stopping watches “{0}”, which is not among the metrics. Add it to the metrics or watch val_loss."), {monitor}, "monitor");
    if (s.earlyStopping.on && monitor.starts_with("val_") && data().split.validation.empty())
        return makeError("E-COMBO", NL_TR("training", "Early stopping watches “{0}”, but the split has no validation rows. Give the split a validation part or watch “{1}”."), {monitor, watched}, "monitor");
    if (auto r = buildPrograms(*losses); !r) return r;
    auto choice = parsePart(PartKind::Optimizer, s.optimizer);
    if (!choice) return choice.error();
    optimizerType = choice->info->type;
    optimizer = makePart<Optimizer>(*choice->info, choice->config);
    store->prepareSlots(optimizer->slotCount(), [](const void *o, int i) { return static_cast<const Optimizer *>(o)->slotStart(i); }, optimizer.get());
    if (input.start.optimizer == optimizerType)
        if (auto r = store->loadSlots(input.start.optimizerSlots); !r) return r;
    step = input.start.step;
    epoch = input.start.epoch;
    order = data().split.train;
    return {};
}

Result<void> Trainer::Impl::buildPrograms(const ResolvedLosses &losses)
{
    auto weights = classWeights(input.settings.classWeights, data().classes, data().classCounts);
    if (!weights) return weights.error();
    ProgramRequest request;
    request.training = true;
    request.maxRows = input.settings.batchSize;
    request.losses = losses.losses;
    request.targetIndex = losses.targets;
    request.targets = data().source->targets();
    request.classWeights = std::move(*weights);
    request.counters = metrics.plan();
    auto compiled = Program::compile(input.graph, checked, store, std::move(request));
    if (!compiled) return compiled.error();
    program = std::move(*compiled);
    if (data().split.validation.empty()) return {};
    auto pass = ValidationPass::make(input.graph, checked, store, losses, metrics, data(), data().split.validation.size());
    if (!pass) return pass.error();
    validation = std::move(*pass);
    return {};
}

PassInput Trainer::Impl::pass(std::span<const Row> rows) const
{
    PassInput in;
    in.source = data().source.get();
    in.rows = rows;
    in.seed = input.settings.seed;
    in.draw = {input.settings.seed, 0, std::uint32_t(epoch)};
    in.step = step;
    in.optimizer = optimizer.get();
    in.constants = optimizer->begin(step, optimizer->learningRate());
    return in;
}

// A step whose loss is not finite is not applied.
double Trainer::Impl::trainStep(std::span<const Row> rows)
{
    const PassInput in = pass(rows);
    const double loss = program->forwardBackward(in);
    if (!std::isfinite(loss)) return loss;
    program->update(in);
    ++step;
    return loss;
}

template <class F> void Trainer::Impl::forEachBuffer(F &&use)
{
    std::size_t i = 0;
    for (ParamBlock &b : store->blocks()) {
        use(i++, b.data);
        for (auto &slot : b.optimizerSlots) use(i++, slot);
    }
}

void Trainer::Impl::keepCandidate()
{
    candidate.step = step;
    candidate.epoch = epoch;
    forEachBuffer([&](std::size_t i, const AlignedBuffer<Real> &b) {
        auto &to = candidate.buffers;
        if (to.size() <= i) to.resize(i + 1);
        if (to[i].size() != b.size()) to[i].resize(b.size());
        std::memcpy(to[i].data(), b.data(), b.size() * sizeof(Real));
    });
}

// Weights that exploded are still finite: an epoch proves its start good only if its own loss stays near the lowest so far.
void Trainer::Impl::judgeCandidate(double loss)
{
    if (loss > 10 * lowestLoss + 1e-3) return;
    lowestLoss = std::min(lowestLoss, loss);
    std::swap(candidate, good);
}

// Weights, slots and counters together: training can go on from here with a smaller learning rate.
void Trainer::Impl::restoreGood()
{
    const Backup &from = good.buffers.empty() ? candidate : good;
    step = from.step;
    epoch = from.epoch;
    forEachBuffer([&](std::size_t i, AlignedBuffer<Real> &b) { std::memcpy(b.data(), from.buffers[i].data(), b.size() * sizeof(Real)); });
    for (ParamBlock &b : store->blocks()) b.refreshTransposed();
}

// The order of an epoch is a function of (seed, epoch), so that 6 + 6 epochs equal 12.
void Trainer::Impl::shuffle()
{
    if (!input.settings.shuffle) return;
    randomPermutation({input.settings.seed, 0, Purpose::Shuffle, epoch, 0}, order);
    for (Row &r : order) r = data().split.train[r];
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
    const double seconds = busy + since(runStart);
    s->samplesPerSecond = seconds > 0 ? double(rowsDone) / seconds : 0;
    const double total = double(lastEpoch - firstEpoch + 1) * double(order.size());
    s->secondsLeft = s->samplesPerSecond > 0 ? (total - double(rowsDone)) / s->samplesPerSecond : 0;
    return s;
}

void Trainer::Impl::send(RunState state, std::uint64_t stepInEpoch, bool force)
{
    if (!sink) return;
    const bool full = pending && pending->stepLoss.size() >= kStepPoints;
    if (!force && !full && since(lastSnapshot) < kSnapshotInterval) return;
    sink(makeSnapshot(state, stepInEpoch));
    lastSnapshot = Clock::now();
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
        const auto from = Clock::now();
        busy += since(runStart);
        runStart = from;
        send(RunState::Paused, stepInEpoch, true);
        control->waitWhilePaused();
        runStart = Clock::now();
        pauses += since(from);
        go = control->proceed(paused);
    }
    return go;
}

Trainer::Impl::EpochEnd Trainer::Impl::runEpoch(EpochRow &row, Divergence &bad)
{
    const auto start = Clock::now();
    keepCandidate();
    pauses = 0;
    shuffle();
    const auto state = program->counterState();
    std::fill(state.begin(), state.end(), 0.0);
    program->resetState();
    const std::span<const Row> rows = order;
    const auto batch = std::size_t(input.settings.batchSize);
    double lossSum = 0;
    std::uint64_t inEpoch = 0;
    for (std::size_t at = 0; at < rows.size(); at += batch) {
        if (!waitIfPaused(inEpoch)) return EpochEnd::Stopped;
        const auto part = rows.subspan(at, std::min(batch, rows.size() - at));
        const double loss = trainStep(part);
        if (!std::isfinite(loss)) {
            bad = program->findNonFinite(pass(part));
            restoreGood();
            return EpochEnd::Diverged;
        }
        lossSum += loss * double(part.size());
        rowsDone += part.size();
        ++inEpoch;
        if (sink) {
            pending->stepLoss.emplace_back(step, float(loss));
            send(RunState::Running, inEpoch, false);
        }
    }
    if (!store->finite()) { // by the last update of the epoch
        bad = program->findNonFinite(pass(rows.first(1)));
        restoreGood();
        return EpochEnd::Diverged;
    }
    judgeCandidate(lossSum / double(rows.size()));
    finishEpoch(row, lossSum, rows.size(), start);
    return EpochEnd::Done;
}

void Trainer::Impl::finishEpoch(EpochRow &row, double lossSum, std::size_t rows, Clock::time_point start)
{
    ++epoch;
    row.epoch = epoch;
    const auto total = sumGroups(*program, metrics.plan().size);
    row.train = metrics.values(total, nullptr);
    row.train["loss"] = lossSum / double(rows);
    const double training = since(start) - pauses;
    std::optional<Confusion> confusion;
    if (validation) {
        auto outcome = validation->run(*data().source, data().split.validation, nullptr);
        row.validation = std::move(outcome.metrics);
        confusion = std::move(outcome.confusion);
    }
    row.seconds = since(start) - pauses;
    row.samplesPerSecond = training > 0 ? double(rows) / training : 0;
    if (!sink) return;
    pending->epochs.push_back(row);
    pending->train = metrics.confusion(total);
    if (confusion) pending->validation = std::move(confusion);
}

TrainResult Trainer::Impl::run(Control &c, const SnapshotSink &s, const Options &options)
{
    const FlushDenormals flush;
    control = &c;
    sink = s;
    TrainResult result;
    const std::uint64_t epochs = std::uint64_t(std::max(0, options.epochs < 0 ? input.settings.epochs : options.epochs));
    firstEpoch = epoch + 1;
    lastEpoch = epoch + epochs;
    rowsDone = 0;
    busy = 0;
    runStart = lastSnapshot = Clock::now();
    const std::uint64_t firstStep = step;
    pending = std::make_unique<Snapshot>();
    EarlyStop early(input.settings.earlyStopping, metrics);
    Checkpoint best;
    const bool keepBest = input.settings.earlyStopping.on && input.settings.earlyStopping.restoreBest;
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
        ++result.epochs;
        if ((early.improved(row) || best.weights.empty()) && keepBest) best.weights = store->values();
        if (options.onEpoch) options.onEpoch(row);
        send(RunState::Running, stepsPerEpoch(), false);
        if (options.until && options.until(row)) { result.stopped = "until"; break; }
        if (early.stop()) { result.stopped = "early"; break; }
    }
    if (!best.weights.empty() && result.state == RunState::Finished && !store->load(best.weights)) result.state = RunState::Failed;
    result.steps = step - firstStep;
    result.seconds = busy + since(runStart);
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

TrainResult Trainer::run(Control &control, const SnapshotSink &sink, const Options &options) { return impl_->run(control, sink, options); }
const std::vector<Error> &Trainer::warnings() const { return impl_->warnings; }
std::uint64_t Trainer::stepsPerEpoch() const { return impl_->stepsPerEpoch(); }
double Trainer::step(std::span<const Row> rows) { return impl_->trainStep(rows); }

Checkpoint Trainer::checkpoint() const
{
    Checkpoint c;
    c.weights = impl_->store->values();
    c.optimizerSlots = impl_->store->slotValues();
    c.optimizer = impl_->optimizerType;
    c.step = impl_->step;
    c.epoch = impl_->epoch;
    return c;
}

} // namespace netloom
