#include "optimizers/optimizer.h"

#include "optimizers/solver.h"
#include "schedules/schedule.h"

namespace netloom {

std::unique_ptr<Solver> Optimizer::solver() const { return nullptr; }

double Objective::residuals(std::span<const double>, std::span<double>, std::span<double>)
{
    assert(false && "this objective has no residuals");
    return 0;
}

Optimizer::StepConstants Optimizer::constants(std::uint64_t batchStep, double learningRate) const
{
    const auto every = std::uint64_t(options.accumulationSteps);
    const std::uint64_t update = batchStep / every;
    StepConstants k = begin(update, learningRate);
    k.update = batchStep % every == every - 1;
    k.decay = Real(learningRate * options.weightDecay);
    k.averageKeep = update == 0 ? Real(0) : Real(options.emaMomentum); // the first mean is the weights themselves
    k.overwrite = options.ema && options.emaOverwriteEvery > 0 && (update + 1) % std::uint64_t(options.emaOverwriteEvery) == 0;
    return k;
}

int Optimizer::accumulatorBuffer() const { return options.accumulationSteps > 1 ? slotCount() : -1; }
int Optimizer::averageBuffer() const { return options.ema ? slotCount() + (options.accumulationSteps > 1 ? 1 : 0) : -1; }
int Optimizer::bufferCount() const { return slotCount() + (options.accumulationSteps > 1 ? 1 : 0) + (options.ema ? 1 : 0); }

std::string Optimizer::bufferName(int i) const
{
    if (i == accumulatorBuffer()) return "gradient_accumulator";
    if (i == averageBuffer()) return "average_weights";
    return slotName(i);
}

double Optimizer::bufferStart(int i) const { return i < slotCount() ? slotStart(i) : 0; }

Result<std::unique_ptr<Optimizer>> makeOptimizer(std::string_view text)
{
    auto choice = parsePart(PartKind::Optimizer, text);
    if (!choice) return choice.error();
    auto made = makePart<Optimizer>(*choice->info, choice->config);
    if (made->schedule.empty()) return made;
    auto schedule = makePart<Schedule>(PartKind::Schedule, made->schedule);
    if (!schedule) return schedule.error();
    if (auto r = (*schedule)->check(); !r) {
        Error e = r.error();
        e.field = "optimizer";
        return e;
    }
    return made;
}

} // namespace netloom
