#pragma once

#include "metrics/metric.h"

namespace netloom {

/// What one class has in a confusion matrix.
struct ClassCounts { double tp = 0, fp = 0, fn = 0, tn = 0; };

inline ClassCounts classCounts(std::span<const double> matrix, int classes, int which)
{
    ClassCounts c;
    for (int t = 0; t < classes; ++t)
        for (int p = 0; p < classes; ++p) {
            const double n = matrix[std::size_t(t * classes + p)];
            (t == which ? (p == which ? c.tp : c.fn) : (p == which ? c.fp : c.tn)) += n;
        }
    return c;
}

/// Metrics of the confusion matrix: of the positive class where there are two, else the mean over the classes
/// that occur as truth or prediction (an undefined ratio among them counts 0).
class ConfusionMetric : public Metric {
public:
    bool applies(int, int classes, bool regression) const override { return !regression && classes >= 2; }
    std::string counter() const override { return "class_confusion"; }
    std::optional<double> result(std::span<const double> state, int, int classes) const override
    {
        if (classes == 2) return ratio(classCounts(state, 2, 1));
        double total = 0;
        int present = 0;
        for (int k = 0; k < classes; ++k) {
            const ClassCounts c = classCounts(state, classes, k);
            if (c.tp + c.fp + c.fn == 0) continue;
            total += ratio(c).value_or(0);
            ++present;
        }
        if (present == 0) return std::nullopt;
        return total / present;
    }
    virtual std::optional<double> ratio(const ClassCounts &) const = 0;

protected:
    static std::optional<double> divide(double a, double b)
    {
        if (b == 0) return std::nullopt;
        return a / b;
    }
};

} // namespace netloom
