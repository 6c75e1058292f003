#include "graph/plan.h"

#include <algorithm>

// Losses and metrics of outputs with a mask: steps that are not valid drop out of sum and count, whatever they hold.
// The valid ones are gathered, so that no loss and no metric has to know of masks.

namespace netloom {

namespace {

/// Calls f(row, element, place in the gathered rows) for every element whose step is valid.
template <class F> int eachValid(const MaskView &mask, int rows, int elements, F f)
{
    const int perStep = elements / mask.steps;
    int n = 0;
    for (int r = 0; r < rows; ++r)
        for (int e = 0; e < elements; ++e)
            if (mask.data[std::ptrdiff_t(r) * mask.steps + e / perStep]) f(r, e, n++);
    return n;
}

} // namespace

void Program::Impl::countMasked(std::size_t rows)
{
    for (ProgramLoss &l : losses)
        if (slots[std::size_t(l.slot)].mask >= 0) l.valid = eachValid(maskView(l.slot, 0), int(rows), l.elements, [](int, int, int) {});
}

int Program::Impl::gatherValid(const ProgramLoss &l, const View &prediction, const View &target, const Real *weights, std::size_t row0, GroupScratch &g) const
{
    const int last = slots[std::size_t(l.slot)].port.shape.last(), labels = target.cols / l.elements;
    return eachValid(maskView(l.slot, row0), prediction.rows, l.elements, [&](int r, int e, int n) {
        std::copy_n(prediction.row(r) + std::ptrdiff_t(e) * last, last, g.validPrediction.data() + std::ptrdiff_t(n) * last);
        std::copy_n(target.row(r) + std::ptrdiff_t(e) * labels, labels, g.validTarget.data() + std::ptrdiff_t(n) * labels);
        g.validWeights[std::size_t(n)] = weights ? weights[r] : Real(1);
    });
}

void Program::Impl::maskedLoss(const ProgramLoss &l, LossContext c, std::size_t row0, std::size_t batchRows, GroupScratch &g)
{
    const View prediction = c.prediction, gradient = c.gradient;
    const int last = c.last, labels = c.target.cols / l.elements;
    const int n = gatherValid(l, prediction, c.target, c.weights, row0, g);
    const double divisor = l.loss->reduction() == Reduction::Sum ? 1 : std::max(1.0, l.valid);
    if (n > 0) {
        c.rows = n;
        c.prediction = {g.validPrediction.data(), n, last, last};
        c.target = {g.validTarget.data(), n, labels, labels};
        if (c.weights) c.weights = g.validWeights.data();
        if (gradient.data) c.gradient = {g.validGradient.data(), n, last, last};
        c.scale = Real(l.weight / divisor);
        const double sum = l.loss->compute(c, false);
        g.lossSums[std::size_t(&l - losses.data())] += sum;
        g.loss += l.weight * sum / divisor * double(batchRows);
    }
    if (!gradient.data) return;
    for (int r = 0; r < gradient.rows; ++r) std::fill_n(gradient.row(r), gradient.ld, Real(0));
    eachValid(maskView(l.slot, row0), gradient.rows, l.elements, [&](int r, int e, int i) {
        std::copy_n(g.validGradient.data() + std::ptrdiff_t(i) * last, last, gradient.row(r) + std::ptrdiff_t(e) * last);
    });
}

const Real *Program::Impl::maskedCount(MetricContext &c, const ProgramLoss &l, int column, const Real *weights, std::size_t row0, GroupScratch &g) const
{
    View prediction = c.prediction;
    prediction.cols = slots[std::size_t(l.slot)].cols;
    const int last = slots[std::size_t(l.slot)].port.shape.last(), labels = c.target.cols / l.elements;
    prediction.data -= column;
    c.rows = gatherValid(l, prediction, c.target, weights, row0, g);
    c.prediction = {g.validPrediction.data() + column, c.rows, c.outputs, last};
    c.target = {g.validTarget.data(), c.rows, labels, labels};
    return weights ? g.validWeights.data() : nullptr;
}

} // namespace netloom
