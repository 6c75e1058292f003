#include "train/network_objective.h"
#include "train/trainer_impl.h"

#include <cmath>

// One epoch: its steps, or one iteration of a full-batch method, and what is known at its end.

namespace netloom {

PassInput Trainer::Impl::pass(std::span<const Row> rows) const
{
    PassInput in;
    in.source = data().source.get();
    in.rows = rows;
    in.seed = input.settings.seed;
    in.draw = {input.settings.seed, 0, std::uint32_t(epoch)};
    in.step = step;
    in.optimizer = optimizer.get();
    in.constants = optimizer->constants(step - since, rate.at(step));
    return in;
}

// A step whose loss is not finite is not applied.
double Trainer::Impl::trainStep(std::span<const Row> rows)
{
    const PassInput in = pass(rows);
    if (optimizer->looksAhead()) program->lookAhead(in);
    const double loss = program->forwardBackward(in);
    if (!std::isfinite(loss)) return loss;
    program->update(in);
    shownBest.clear();
    restored = 0;
    if (optimizer->options.byNorm() && in.constants.update) {
        at.norms += program->gradientNorm();
        ++at.updates;
    }
    ++step;
    return loss;
}

Trainer::Impl::EpochEnd Trainer::Impl::runSteps(Divergence &bad)
{
    const std::span<const Row> rows = order.rows();
    const auto batch = std::size_t(input.settings.batchSize);
    while (at.rows < rows.size()) {
        const std::uint64_t inEpoch = at.rows / batch;
        if (!waitIfPaused(inEpoch)) return EpochEnd::Stopped;
        takeChanges();
        const auto part = rows.subspan(at.rows, std::min(batch, rows.size() - at.rows));
        const double loss = trainStep(part);
        if (!std::isfinite(loss)) {
            bad = program->findNonFinite(pass(part));
            restoreGood();
            return EpochEnd::Diverged;
        }
        at.loss += loss * double(part.size());
        if (program->penalised()) at.parts.add(program->lossParts(), double(part.size()));
        at.losses.resize(metrics.outputs() > 1 ? metrics.outputs() : 0);
        for (std::size_t i = 0; i < at.losses.size(); ++i) at.losses[i] += program->lossValue(i, program->lossSums()[i], part.size()) * double(part.size());
        at.rows += part.size();
        rowsDone += part.size();
        if (sink) {
            pending->stepLoss.emplace_back(step, float(loss));
            send(RunState::Running, inEpoch + 1, false);
        }
    }
    if (!store->finite()) { // by the last update of the epoch
        bad = program->findNonFinite(pass(rows.first(1)));
        restoreGood();
        return EpochEnd::Diverged;
    }
    return EpochEnd::Done;
}

Trainer::Impl::EpochEnd Trainer::Impl::runEpoch(EpochRow &row, Divergence &bad)
{
    const auto start = TrainClock::now();
    pauses = 0;
    if (!solver) {
        keepCandidate();
        beginEpoch();
        order.start(epoch);
        const auto state = program->counterState();
        std::fill(state.begin(), state.end(), 0.0);
        resumeProgress();
        if (at.rows == 0) program->resetState();
    }
    row.learningRate = solver ? std::nullopt : std::optional(rate.at(step));
    const EpochEnd end = solver ? runSolver(bad) : runSteps(bad);
    if (end != EpochEnd::Done) return end;
    if (!solver) {
        row.learningRate = rate.at(step > 0 ? step - 1 : 0);
        judgeCandidate(at.loss / double(order.size()));
    }
    finishEpoch(row, start);
    return EpochEnd::Done;
}

void Trainer::Impl::finishEpoch(EpochRow &row, TrainClock::time_point start)
{
    ++epoch;
    row.epoch = epoch;
    const double training = secondsSince(start) - pauses;
    std::optional<Confusion> trained, confusion;
    if (averaged()) store->swapWeights(optimizer->averageBuffer());
    if (trainPass) {
        auto outcome = trainPass->run(*data().source, data().split.train, nullptr);
        row.train = std::move(outcome.metrics);
        trained = std::move(outcome.confusion);
    } else {
        const auto total = metrics.sum(*program);
        row.train = metrics.values(total, nullptr);
        row.train["loss"] = at.loss / double(order.size());
        const auto names = metrics.lossNames();
        for (std::size_t i = 0; i < at.losses.size(); ++i) row.train[names[i]] = at.losses[i] / double(order.size());
        if (program->penalised()) storeLossParts(row.train, at.parts, double(order.size()));
        trained = metrics.confusion(total);
    }
    if (validation) {
        auto outcome = validation->run(*data().source, data().split.validation, keepMoments && sink ? &scores : nullptr);
        row.validation = std::move(outcome.metrics);
        confusion = std::move(outcome.confusion);
    }
    if (averaged()) store->swapWeights(optimizer->averageBuffer());
    if (at.updates > 0) row.gradientNorm = at.norms / double(at.updates);
    at = {};
    row.seconds = secondsSince(start) - pauses;
    const std::size_t rows = solver ? data().split.train.size() : order.size();
    row.samplesPerSecond = training > 0 ? double(rows) / training : 0;
    rate.endEpoch(row);
    if (!sink) return;
    pending->epochs.push_back(row);
    pending->train = std::move(trained);
    if (confusion) pending->validation = std::move(confusion);
}

} // namespace netloom
