#include "train/network_objective.h"
#include "train/trainer_impl.h"

#include <cmath>

// Full-batch methods: an epoch is one iteration over all training rows.

namespace netloom {

Trainer::Impl::EpochEnd Trainer::Impl::runSolver(Divergence &bad)
{
    if (!waitIfPaused(0)) return EpochEnd::Stopped;
    objective->control = control;
    std::vector<double> x = objective->weights();
    const std::vector<double> before = x;
    auto done = solver->step(*objective, x);
    objective->control = nullptr;
    const bool stopped = control->stopping();
    objective->setWeights(stopped ? before : x);
    if (stopped) return EpochEnd::Stopped;
    if (!done || !std::isfinite(done->value)) {
        objective->setWeights(before);
        bad = program->findNonFinite(pass(std::span(data().split.train).first(std::min<std::size_t>(data().split.train.size(), 1024))));
        return EpochEnd::Diverged;
    }
    program->constrain();
    if (done->converged) solverEnd = done->reason;
    ++step;
    restored = 0;
    rowsDone += data().split.train.size();
    if (sink) {
        pending->stepLoss.emplace_back(step, float(objective->loss(done->value)));
        send(RunState::Running, 1, false);
    }
    return EpochEnd::Done;
}

Result<void> Trainer::Impl::loadSolver()
{
    const Checkpoint &from = input.start;
    if (from.optimizer != optimizerType) return {};
    solver->setNumbers(from.memory);
    std::vector<std::pair<std::string, std::vector<float>>> vectors;
    for (std::size_t i = 0; i < from.slotNames.size(); ++i) {
        std::map<ParamKey, TensorPtr> parts;
        for (const auto &[key, list] : from.optimizerSlots)
            if (i < list.size()) parts[key] = list[i];
        auto v = objective->join(parts);
        if (v.empty()) return {}; // of another network: begins anew
        vectors.emplace_back(from.slotNames[i], std::move(v));
    }
    solver->setVectors(vectors);
    return {};
}

void Trainer::Impl::saveSolver(Checkpoint &to) const
{
    for (const auto &[key, value] : solver->numbers()) to.memory[key] = value;
    to.optimizerSlots.clear();
    to.slotNames.clear();
    for (const auto &[name, vector] : solver->vectors()) {
        to.slotNames.push_back(name);
        for (auto &[key, tensor] : objective->split(vector)) to.optimizerSlots[key].push_back(tensor);
    }
}

} // namespace netloom
