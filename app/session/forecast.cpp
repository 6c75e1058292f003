#include "session/forecast.h"

#include "optimizers/optimizer.h"
#include "optimizers/solver.h"

#include <algorithm>
#include <chrono>

namespace netloom {

namespace {

double clockSeconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// The median of what whole epochs take; the first one warms up.
std::optional<double> wholeEpochs(const TrainInput &input, const std::atomic<bool> &cancelled, double budget)
{
    auto trainer = Trainer::create(input);
    if (!trainer) return std::nullopt;
    Control control;
    std::vector<double> seconds;
    const double start = clockSeconds();
    Trainer::Options options;
    options.epochs = 1000;
    options.onEpoch = [&](const EpochRow &row) { seconds.push_back(row.seconds); };
    options.until = [&](const EpochRow &) { return cancelled.load() || clockSeconds() - start > budget; };
    (*trainer)->run(control, [](std::unique_ptr<Snapshot>) {}, options);
    if (cancelled || seconds.empty()) return std::nullopt;
    if (seconds.size() > 1) seconds.erase(seconds.begin());
    std::nth_element(seconds.begin(), seconds.begin() + std::ptrdiff_t(seconds.size() / 2), seconds.end());
    return seconds[seconds.size() / 2];
}

} // namespace

Cost costOf(const Graph &graph, const Check &check, int batchRows)
{
    Cost cost;
    double values = 0;
    for (const auto &[id, known] : check.nodes) {
        for (const Port &port : known.outputs) values += double(std::max<std::int64_t>(port.shape.size(), 0));
        if (!graph.nodes.count(id) || known.outputs.empty()) continue;
        if (const auto layer = makeLayer(graph, id, check)) cost.multiplyAdds += (*layer)->multiplyAdds(known.inputs);
    }
    // Weights, gradients and two slots of the optimiser; values and gradients of one batch.
    cost.bytes = double(sizeof(float)) * (4.0 * double(check.parameters) + 2.0 * values * batchRows);
    return cost;
}

std::optional<double> measuredEpoch(const TrainInput &input, const std::atomic<bool> &cancelled, double budget)
{
    // Methods that work on all rows at once have no steps to time.
    if (const auto optimizer = makeOptimizer(input.settings.optimizer); optimizer && (*optimizer)->solver())
        return wholeEpochs(input, cancelled, budget);
    auto trainer = Trainer::create(input);
    if (!trainer) return std::nullopt;
    const auto &rows = input.data->split.train;
    const auto batch = std::size_t(std::clamp<std::int64_t>(input.settings.batchSize, 1, std::int64_t(rows.size())));
    const double start = clockSeconds();
    double stepTime = 0;
    std::size_t at = 0, steps = 0;
    // The first steps touch memory for the first time and do not count.
    for (int warm = 0; warm < 2; ++warm) (*trainer)->step({rows.data(), batch});
    const double begun = clockSeconds();
    while (!cancelled && (steps < 3 || clockSeconds() - start < budget / 2)) {
        if (at + batch > rows.size()) at = 0;
        (*trainer)->step({rows.data() + at, batch});
        at += batch;
        ++steps;
    }
    if (cancelled) return std::nullopt;
    stepTime = (clockSeconds() - begun) / double(steps);
    // Validation rows go forward only: about a third of a training step.
    const double perRow = stepTime / double(batch);
    const double epoch = stepTime * double((*trainer)->stepsPerEpoch()) + perRow * double(input.data->split.validation.size()) / 3;
    trainer->reset();
    if (epoch < budget / 4)
        if (const auto whole = wholeEpochs(input, cancelled, budget / 2)) return whole;
    return cancelled ? std::nullopt : std::optional<double>(epoch);
}

} // namespace netloom
