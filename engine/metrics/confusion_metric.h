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

/// Metrics of the whole confusion matrix.
class MatrixMetric : public Metric {
public:
    bool applies(int, int classes, bool regression) const override { return !regression && classes >= 2; }
    std::string counter() const override { return "class_confusion"; }
    bool isShare() const override { return true; }

protected:
    static std::optional<double> divide(double a, double b)
    {
        if (b == 0) return std::nullopt;
        return a / b;
    }
};

/// Metrics of one class against the rest: of the positive class where there are two, else a mean over the classes
/// that occur as truth or prediction (an undefined ratio among them counts 0). Options: averageSchema().
class ConfusionMetric : public MatrixMetric {
public:
    explicit ConfusionMetric(const Values &options);
    bool applies(int outputs, int classes, bool regression) const override;
    std::optional<double> result(std::span<const double> state, int outputs, int classes) const override;
    virtual std::optional<double> ratio(const ClassCounts &) const = 0;

private:
    std::string average_;
    int class_ = -1;
};
/// Metrics of one class against the rest, of the positive class where there are two, else the mean over the classes for
/// which they are defined. Option: oneClassField().
class OneVsRestMetric : public MatrixMetric {
public:
    explicit OneVsRestMetric(const Values &options);
    bool applies(int outputs, int classes, bool regression) const override;
    std::optional<double> result(std::span<const double> state, int outputs, int classes) const override;
    virtual std::optional<double> ratio(const ClassCounts &) const = 0;

private:
    int class_ = -1;
};
/// `class_id`: the one class to look at.
Field oneClassField();
/// `average` and `class_id`, then `more`.
Schema averageSchema(std::vector<Field> more = {});
/// The cases of every such metric.
std::vector<PartCase> averageCases();

} // namespace netloom
