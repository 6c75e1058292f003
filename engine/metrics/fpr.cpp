#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class FalsePositiveRate final : public ConfusionMetric {
public:
    using ConfusionMetric::ConfusionMetric;
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(c.fp, c.fp + c.tn); }
    bool higherIsBetter() const override { return false; }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "fpr",
             .title = NL_TR("engine", "False positive rate"),
             .doc = NL_TR("engine", "FP / (FP + TN): how many of the negatives raise an alarm."),
             .schema = averageSchema(),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"false_positive_rate"},
             .cases = averageCases()},
    [](const Values &v) { return std::make_unique<FalsePositiveRate>(v); });

} // namespace
} // namespace netloom
