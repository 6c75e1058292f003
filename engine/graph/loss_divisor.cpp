#include "graph/plan.h"

#include <algorithm>
#include <cmath>

namespace netloom {

View Program::Impl::targetView(int target, std::size_t row0, int rows)
{
    Buffer &b = buffers[std::size_t(targetBuffers[std::size_t(target)])];
    return {b.data.data() + row0 * std::size_t(b.ld), rows, int(request.targets[std::size_t(target)].shape.size()), b.ld};
}

// Row weight of the source times the weight of its class in this loss's target; null: every row counts 1.
const Real *Program::Impl::rowWeights(const PassInput &in, const ProgramLoss &l, std::size_t row0, int rows, Real *room)
{
    const bool weighted = in.source->weighted();
    if (l.classWeights.empty() && !weighted) return nullptr;
    for (int r = 0; r < rows; ++r) room[r] = weighted ? Real(in.source->weight(in.rows[row0 + std::size_t(r)])) : Real(1);
    if (l.classWeights.empty()) return room;
    const View t = targetView(l.target, row0, rows);
    for (int r = 0; r < rows; ++r) {
        // A class index, or one-hot columns: the largest of them.
        const auto label = t.cols == 1 ? std::size_t(std::max(Real(0), t.row(r)[0]))
                                       : std::size_t(std::max_element(t.row(r), t.row(r) + t.cols) - t.row(r));
        room[r] *= Real(l.classWeights[std::min(label, l.classWeights.size() - 1)]);
    }
    return room;
}

// A pass returns Σ of what losses add, divided by its rows: a mean over the elements adds its sum as it is, the others
// as many rows as there are.
LossDivisor Program::Impl::divisorOf(const ProgramLoss &l, std::size_t rows) const
{
    const double n = double(rows), all = n * l.elements;
    if (l.loss->reduction() == Reduction::Sum) {
        // Of a training step also where a pass is longer than that, so that both curves share a scale.
        const int step = request.batchRows > 0 ? request.batchRows : request.maxRows;
        return {1, request.training ? n : double(step)};
    }
    const double counted = countedOf(l, all);
    if (counted <= 0) return {1, 0}; // nothing counts: Σ is 0 too
    const double slope = l.loss->rootOfMean() ? 2 * l.root : 1; // d√M = dM / (2 √M)
    return {counted * slope, n / (counted * l.root)};
}

double Program::Impl::countedOf(const ProgramLoss &l, double all) const
{
    const bool own = l.batchDivisor && (l.loss->reduction() == Reduction::WeightedMean || !l.loss->countsAll());
    return own ? l.counted : all;
}

// Sums of several passes make the value that one pass over all their rows would have.
double Program::Impl::valueOf(const ProgramLoss &l, const LossSum &s, double rows) const
{
    if (l.loss->reduction() == Reduction::Sum)
        return request.training ? s.sum : s.sum / rows * double(request.batchRows > 0 ? request.batchRows : request.maxRows);
    if (!(s.counted > 0)) return 0;
    const double mean = s.sum / s.counted;
    return l.loss->rootOfMean() ? std::sqrt(mean) : mean;
}

void Program::Impl::computeDivisors(const PassInput &in)
{
    const int rows = int(in.rows.size());
    for (ProgramLoss &l : losses) {
        if (!l.batchDivisor) continue;
        LossContext c;
        c.rows = rows;
        c.prediction = view(l.slot, 0, rows, false);
        c.target = targetView(l.target, 0, rows);
        c.last = slots[std::size_t(l.slot)].port.shape.last();
        const Real *weights = request.training ? rowWeights(in, l, 0, rows, batchWeights.data()) : nullptr;
        if (l.loss->reduction() == Reduction::WeightedMean) c.weights = weights;
        l.counted = l.loss->counted(c);
        l.root = 1;
        if (!l.loss->rootOfMean()) continue;
        c.weights = weights;
        const double mean = l.loss->compute(c, false) / countedOf(l, double(rows) * l.elements);
        l.root = mean > 1e-14 ? std::sqrt(mean) : mean >= 0 ? 1e-7 : mean; // a NaN goes on
    }
}

} // namespace netloom
