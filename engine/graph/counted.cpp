#include "graph/plan.h"

#include <algorithm>

// What metrics look at where it is not what the network has: a transformed target is judged in the units of the data,
// and errors of classes are counted on one column per class.

namespace netloom {

void Program::Impl::originalUnits(MetricContext &c, const std::vector<std::function<double(double)>> &undo, GroupScratch &g) const
{
    const int cols = std::min({c.prediction.cols, c.target.cols, int(undo.size())});
    const auto copy = [&](View &v, AlignedBuffer<Real> &room) {
        const View to{room.data(), v.rows, cols, cols};
        for (int r = 0; r < v.rows; ++r)
            for (int k = 0; k < cols; ++k) to.row(r)[k] = Real(undo[std::size_t(k)](double(v.row(r)[k])));
        v = to;
    };
    copy(c.prediction, g.countedPrediction);
    copy(c.target, g.countedTarget);
}

/// As Keras after to_categorical: all outputs against columns that are 1 for the true class and 0 else; NaN where it is none.
MetricContext Program::Impl::spreadClasses(MetricContext c, const Slot &slot, int column, GroupScratch &g) const
{
    const int last = std::max(1, slot.port.shape.last()), labels = c.target.cols;
    const bool gathered = slot.mask >= 0; // the valid elements one by one
    const int cols = gathered ? last : slot.cols;
    c.prediction.data -= column;
    c.prediction.cols = cols;
    c.outputs = last;
    if (labels * last != cols || last == 1) return c;
    const View to{g.countedTarget.data(), c.rows, cols, cols};
    for (int r = 0; r < c.rows; ++r) {
        const Real *truth = c.target.row(r);
        for (int e = 0; e < labels; ++e)
            for (int k = 0; k < last; ++k) to.row(r)[e * last + k] = truth[e] == Real(k) ? Real(1) : truth[e] == truth[e] ? Real(0) : truth[e];
    }
    c.target = to;
    return c;
}

} // namespace netloom
