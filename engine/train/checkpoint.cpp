#include "train/trainer_impl.h"

#include <algorithm>
#include <cmath>
#include <cstring>

// State of a trainer in and out: resumed, saved, and taken back after a run that diverged.

namespace netloom {
namespace {

// Weights of an older form of the network are left out: `weights` hold what fits.
ParamValues fitting(const ParamValues &values, const ParamValues &like)
{
    ParamValues out;
    for (const auto &[key, tensor] : values)
        if (const auto it = like.find(key); it != like.end() && tensor && tensor->shape == it->second->shape) out[key] = tensor;
    return out;
}

} // namespace

Result<void> Trainer::Impl::resume()
{
    const Checkpoint &from = input.start;
    step = from.step;
    epoch = from.epoch;
    since = from.optimizerSince;
    store->prepareSlots(*optimizer);
    if (from.optimizer != optimizerType) since = step; // slots and bias corrections begin anew
    else if (auto r = store->loadSlots(from.optimizerSlots, from.slotNames); !r) return r;
    early.load(from.memory);
    rate.load(from.memory);
    if (!solver)
        if (auto r = loadLive(); !r) return r;
    bestWeights = from.bestWeights;
    const auto best = from.memory.find("early_stopping.best_epoch");
    if (const auto *e = best == from.memory.end() ? nullptr : std::get_if<std::int64_t>(&best->second); e && input.settings.earlyStopping.on) bestEpoch = std::uint64_t(*e);
    const bool wasAveraged = std::find(from.slotNames.begin(), from.slotNames.end(), "average_weights") != from.slotNames.end();
    const ParamValues shown = store->values();
    if (bestWeights.empty() && bestEpoch > 0 && (bestEpoch == epoch || !from.resumeWeights.empty())) bestWeights = shown;
    if (!from.resumeWeights.empty()) {
        if (!wasAveraged || averaged()) // averages go on only while they are wanted
            if (auto r = store->load(fitting(from.resumeWeights, shown)); !r) return r;
        if (wasAveraged && averaged()) shownBest = shown;
    } else if (const auto it = from.memory.find("early_stopping.restored"); it != from.memory.end() && !from.weights.empty()) {
        if (const auto *e = std::get_if<std::int64_t>(&it->second)) restored = std::uint64_t(*e);
    }
    for (const LiveChange &c : from.changes) (c.step >= step ? replay : changes).push_back(c);
    return solver ? loadSolver() : Result<void>();
}

void Trainer::Impl::resumeProgress()
{
    at = {};
    const Checkpoint &from = input.start;
    if (from.position == 0 || epoch != from.epoch || step != from.step || from.position >= order.size() || from.partial.size() < 6) return;
    at.rows = std::size_t(from.position);
    at.loss = from.partial[0];
    at.norms = from.partial[1];
    at.updates = std::uint64_t(std::max(0.0, from.partial[2]));
    at.parts = {from.partial[3], from.partial[4], from.partial[5]};
    const auto state = program->counterState();
    const std::size_t several = metrics.outputs() > 1 ? metrics.outputs() : 0;
    if (from.partial.size() != metrics.plan().size + 6 + several) return;
    const auto counted = from.partial.begin() + std::ptrdiff_t(6 + several);
    at.losses.assign(from.partial.begin() + 6, counted);
    if (!state.empty()) std::copy(counted, from.partial.end(), state.begin());
}

ParamValues Trainer::Impl::shownWeights() const
{
    if (!averaged()) return store->values();
    if (!shownBest.empty()) return shownBest;
    store->swapWeights(optimizer->averageBuffer());
    ParamValues values = store->values();
    store->swapWeights(optimizer->averageBuffer());
    return values;
}

Checkpoint Trainer::Impl::checkpoint() const
{
    Checkpoint c;
    c.weights = shownWeights();
    c.optimizerSlots = store->slotValues();
    c.slotNames = store->slotNames();
    c.optimizer = optimizerType;
    c.optimizerSince = since;
    c.step = step;
    c.epoch = epoch;
    c.position = at.rows;
    if (at.rows > 0) {
        c.partial = {at.loss, at.norms, double(at.updates), at.parts.data, at.parts.weights, at.parts.activity};
        c.partial.insert(c.partial.end(), at.losses.begin(), at.losses.end());
        const auto total = metrics.sum(*program);
        c.partial.insert(c.partial.end(), total.begin(), total.end());
    }
    early.save(c.memory);
    if (input.settings.earlyStopping.on && bestEpoch > 0) c.memory["early_stopping.best_epoch"] = std::int64_t(bestEpoch);
    if (restored > 0) c.memory["early_stopping.restored"] = std::int64_t(restored);
    rate.save(c.memory);
    if (!solver) live.save(c.memory);
    if (solver) saveSolver(c);
    if (averaged()) c.resumeWeights = store->values();
    else c.resumeWeights = lastWeights;
    if (lastWeights.empty() && bestEpoch != epoch) c.bestWeights = bestWeights;
    c.changes = changes;
    return c;
}

void Trainer::Impl::restoreBest(bool goesOn)
{
    if (bestWeights.empty() || bestEpoch == epoch) return;
    if (averaged() && goesOn) { // the best ones are averages: shown, while weights and averages stay as they are
        shownBest = bestWeights;
        restored = bestEpoch;
        return;
    }
    ParamValues last = store->values();
    if (!store->load(bestWeights)) return;
    if (averaged()) {
        store->swapWeights(optimizer->averageBuffer());
        (void)store->load(bestWeights);
    } else if (goesOn) {
        lastWeights = std::move(last);
    }
    restored = bestEpoch;
    if (!goesOn) bestWeights.clear();
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
    at = {};
    std::erase_if(changes, [&](const LiveChange &c) { return c.step >= step; });
    forEachBuffer([&](std::size_t i, AlignedBuffer<Real> &b) { std::memcpy(b.data(), from.buffers[i].data(), b.size() * sizeof(Real)); });
    for (ParamBlock &b : store->blocks()) b.refreshTransposed();
}

} // namespace netloom
