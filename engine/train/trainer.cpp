#include "train/trainer.h"

#include "train/before_run.h"
#include "train/network_objective.h"
#include "train/trainer_impl.h"

#include <algorithm>

namespace netloom {

Trainer::Trainer(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Trainer::~Trainer() = default;

Result<std::unique_ptr<Trainer>> Trainer::create(TrainInput input)
{
    auto impl = std::make_unique<Impl>();
    impl->input = std::move(input);
    if (auto r = impl->build(); !r) return r.error();
    return std::unique_ptr<Trainer>(new Trainer(std::move(impl)));
}

TrainResult Trainer::run(Control &control, const SnapshotSink &sink, const Options &options) { return impl_->run(control, sink, options); }
std::uint64_t Trainer::stepsPerEpoch() const { return impl_->stepsPerEpoch(); }
double Trainer::step(std::span<const Row> rows) { return impl_->trainStep(rows); }
const std::vector<Error> &Trainer::warnings() const { return impl_->warnings; }
std::vector<std::string> Trainer::metricNames() const { return impl_->metrics.watchable(); }
Checkpoint Trainer::checkpoint() const { return impl_->checkpoint(); }

Result<void> Trainer::Impl::checkSettings() const
{
    const TrainSettings &s = input.settings;
    const std::size_t rows = data().split.train.size();
    if (rows == 0) return makeError("E-SIZE", NL_TR("training", "There are no training rows. Import data, or give the split a larger training part."), {}, "split");
    if (std::size_t(s.batchSize) > rows)
        return makeError("E-RANGE", NL_TR("training", "The batch size {0} is larger than the {1} training rows. Choose {1} or less."), {std::to_string(s.batchSize), std::to_string(rows)}, "batch_size");
    if (s.epochMode != TrainSettings::EpochMode::Partition && !s.shuffle)
        return makeError("E-COMBO", NL_TR("training", "Batches that are drawn have no fixed order. Switch shuffle on, or set epoch_mode to partition."), {}, "epoch_mode");
    return {};
}

Result<void> Trainer::Impl::build()
{
    const TrainSettings &s = input.settings;
    if (auto r = checkSettings(); !r) return r;
    const DataPorts ports = dataPortsOf(input.graph, *data().source);
    checked = check(input.graph, ports);
    for (const Finding &f : checked.all())
        if (f.severity == Severity::Error) return f.what;
    if (auto ok = checkStateful(input.graph, checked, s, data().split.train.size()); !ok) return ok;
    for (const auto *part : {&data().split.train, &data().split.validation})
        if (auto ok = checkIndices(input.graph, *data().source, *part); !ok) return ok;
    warnings = runWarnings(input.graph, checked, s, data().split.train.size());
    if (auto ok = checkMasking(input.graph, *data().source, data().split.train, warnings); !ok) return ok;
    auto made = ParamStore::make(input.graph, checked);
    if (!made) return made.error();
    store = std::move(*made);
    auto initial = initialWeights(input.graph, ports, input.weightSeed);
    if (!initial) return initial.error();
    if (auto r = store->load(*initial); !r) return r;
    if (auto r = store->load(input.start.weights); !r) return r;
    auto losses = resolveLosses(s, input.losses, input.graph, checked, data());
    if (!losses) return losses.error();
    for (Error &w : lossWarnings(input.graph, *losses, data())) warnings.push_back(std::move(w));
    judged = *losses;
    auto set = MetricSet::make(s, data(), *losses);
    if (!set) return set.error();
    metrics = std::move(*set);
    if (s.earlyStopping.on || (s.checkpointEvery > 0 && s.saveBestOnly))
        if (auto r = checkMonitor(s.earlyStopping.monitor, metrics, !data().split.validation.empty(), s.earlyStopping.on ? NL_TR("training", "Early stopping") : NL_TR("training", "The choice of checkpoints"), "monitor"); !r) return r;
    early = EarlyStop(s.earlyStopping, metrics);
    TrainSettings::EarlyStopping watched = s.earlyStopping;
    watched.on = s.saveBestOnly;
    bestOnly = EarlyStop(watched, metrics);
    for (const std::string &text : s.stopWhen) {
        auto rule = parseStopRule(text, metrics.watchable());
        if (!rule) return rule.error();
        rules.push_back(std::move(*rule));
    }
    if (auto r = buildOptimizer(); !r) return r;
    if (auto r = solver ? buildSolver(*losses) : buildPrograms(*losses); !r) return r;
    return resume();
}

Result<void> Trainer::Impl::buildOptimizer()
{
    auto choice = parsePart(PartKind::Optimizer, input.settings.optimizer);
    if (!choice) return choice.error();
    optimizerType = choice->info->type;
    auto made = makeOptimizer(input.settings.optimizer);
    if (!made) return made.error();
    optimizer = std::move(*made);
    solver = optimizer->solver();
    live = LiveSettings(input.settings, *optimizer);
    order = RowOrder(data().split.train, input.settings);
    auto r = LearningRate::make(*optimizer, metrics, !data().split.validation.empty());
    if (!r) return r.error();
    rate = std::move(*r);
    rate.setLengths(order.steps(), order.steps() * std::uint64_t(std::max(0, input.settings.epochs)));
    return {};
}

Result<void> Trainer::Impl::buildPrograms(const ResolvedLosses &losses)
{
    auto weights = lossClassWeights(input.settings.classWeights, losses);
    if (!weights) return weights.error();
    ProgramRequest request;
    request.training = true;
    request.maxRows = input.settings.batchSize;
    request.losses = losses.losses;
    request.targetIndex = losses.targets;
    request.targets = data().source->targets();
    request.oneHot = losses.oneHot();
    request.classWeights = std::move(*weights);
    request.activityPerBatch = losses.activityPerBatch;
    request.materialised = optimizer->options.byNorm();
    if (solver) {
        request.deterministic = true;
        request.maxRows = int(std::min<std::size_t>(data().split.train.size(), 1024));
    } else {
        request.counters = metrics.plan();
    }
    auto compiled = Program::compile(input.graph, checked, store, std::move(request));
    if (!compiled) return compiled.error();
    program = std::move(*compiled);
    clipsByNorm = optimizer->options.byNorm();
    if (input.settings.evaluateTrain || solver) {
        auto pass = ValidationPass::make(input.graph, checked, store, losses, metrics, data(), data().split.train.size());
        if (!pass) return pass.error();
        trainPass = std::move(*pass);
    }
    if (data().split.validation.empty()) return {};
    auto pass = ValidationPass::make(input.graph, checked, store, losses, metrics, data(), data().split.validation.size());
    if (!pass) return pass.error();
    validation = std::move(*pass);
    return {};
}

Result<void> Trainer::Impl::buildSolver(const ResolvedLosses &losses)
{
    if (auto r = buildPrograms(losses); !r) return r;
    auto made = NetworkObjective::make(input, checked, store, *program, losses, solver->needsResiduals());
    if (!made) return made.error();
    objective = std::move(*made);
    return solver->check(objective->size(), objective->hasResiduals());
}

} // namespace netloom
