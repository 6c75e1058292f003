#include "train/before_run.h"
#include "train/network_objective.h"
#include "train/trainer_impl.h"

#include <cmath>

// Settings that change while a run goes on: before a step, or before an epoch where batches or the program are others by them.

namespace netloom {

namespace {
bool isClipping(const LiveSettings::Field &f) { return f.name != "batch_size" && f.name != "optimizer.weight_decay"; }
}

// Live changes take effect before a step and are logged with it; those of an earlier run are made again at their steps.
void Trainer::Impl::takeChanges()
{
    for (LiveChange &c : control->takeChanges()) takeChange(c);
    while (!replay.empty() && replay.front().step <= step) {
        const LiveChange c = replay.front();
        replay.erase(replay.begin());
        takeChange(c);
    }
}

void Trainer::Impl::takeChange(const LiveChange &c)
{
    if (c.field == "optimizer.learning_rate") {
        if (!(c.value > 0) || !std::isfinite(c.value)) return;
        const double before = rate.at(step);
        rate.change(c.value);
        logChange(c.field, before, c.value);
        return;
    }
    LiveSettings::Field *field = live.find(c.field);
    if (!field) return;
    if (const auto ok = checkChange(*field, c.value); !ok) {
        if (pending) pending->warnings.push_back(ok.error());
        return;
    }
    // Clipping by a norm needs all gradients at once: where it was off the program has no room for them.
    const bool clips = field->name == "optimizer.clipnorm" || field->name == "optimizer.global_clipnorm";
    if (field->name == "batch_size" || (clips && c.value > 0 && !clipsByNorm)) {
        field->next = c.value;
        return;
    }
    setLive(*field, c.value);
}

void Trainer::Impl::setLive(LiveSettings::Field &field, double value)
{
    const double before = std::exchange(field.now, value);
    field.next.reset();
    live.apply(optimizer->options);
    if (value != before) logChange(field.name, before, value);
}

void Trainer::Impl::logChange(const std::string &field, double before, double after)
{
    if (sink && pending && order.size() > 0)
        pending->changes.push_back({double(epoch) + double(at.rows) / double(order.size()), field, before, after});
    changes.push_back({step, field, after});
}

Result<void> Trainer::Impl::checkChange(const LiveSettings::Field &field, double value)
{
    if (field.name == "batch_size") {
        if (!(value >= 1) || value != std::floor(value) || value > 1e9)
            return makeError("E-RANGE", NL_TR("training", "The batch size must be a whole number from 1 on; {0} is none."), {toText(value)}, "batch_size");
        const int before = std::exchange(input.settings.batchSize, int(value));
        Result<void> ok = checkSettings();
        if (ok) ok = checkStateful(input.graph, checked, input.settings, data().split.train.size());
        input.settings.batchSize = before;
        return ok;
    }
    if (!(value >= 0) || !std::isfinite(value))
        return makeError("E-RANGE", NL_TR("training", "{0} must be a finite number from 0 on; {1} is none."), {field.name, toText(value)}, "optimizer");
    if (value <= 0 || field.name == "optimizer.weight_decay") return {};
    for (const LiveSettings::Field &f : live.fields())
        if (isClipping(f) && f.name != field.name && f.next.value_or(f.now) > 0)
            return makeError("E-COMBO", NL_TR("engine", "Only one of clipvalue, clipnorm and global_clipnorm can be set. Set the others to none."), {}, "optimizer");
    return {};
}

// What waits for a new epoch. One that is only gone on with keeps its batches until it ends.
void Trainer::Impl::beginEpoch()
{
    const Checkpoint &from = input.start;
    if (from.position > 0 && epoch == from.epoch && step == from.step) return;
    at = {};
    takeChanges();
    for (LiveSettings::Field &f : live.fields())
        if (f.next) setLive(f, *f.next);
    if (auto ok = fitProgram(); !ok && pending) pending->warnings.push_back(ok.error());
}

// Programs and order of the rows for the batch size and clipping as they are now.
Result<void> Trainer::Impl::fitProgram()
{
    const int batch = int(live.now("batch_size")), before = input.settings.batchSize;
    if (batch == before && (clipsByNorm || !optimizer->options.byNorm())) return {};
    input.settings.batchSize = batch;
    judged->batchRows = batch;
    if (auto ok = buildPrograms(*judged); !ok) {
        input.settings.batchSize = judged->batchRows = before;
        if (auto *field = live.find("batch_size")) field->now = before;
        return ok;
    }
    order = RowOrder(data().split.train, input.settings);
    rate.setLengths(order.steps(), order.steps() * std::uint64_t(std::max(0, input.settings.epochs)));
    if (batch != before && pending)
        for (Error &w : runWarnings(input.graph, checked, input.settings, data().split.train.size())) pending->warnings.push_back(std::move(w));
    return {};
}

Result<void> Trainer::Impl::loadLive()
{
    live.load(input.start.memory);
    for (LiveSettings::Field &f : live.fields())
        if (!checkChange(f, f.now)) f.now = f.configured; // the data are others by now
    live.apply(optimizer->options);
    return fitProgram();
}

} // namespace netloom
