#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class FalseNegativeRate final : public ConfusionMetric {
public:
    using ConfusionMetric::ConfusionMetric;
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(c.fn, c.fn + c.tp); }
    bool higherIsBetter() const override { return false; }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "fnr",
             .title = NL_TR("engine", "False negative rate"),
             .doc = NL_TR("engine", "FN / (FN + TP): how many of the positives are missed."),
             .schema = averageSchema(),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"false_negative_rate", "miss_rate"},
             .cases = averageCases()},
    [](const Values &v) { return std::make_unique<FalseNegativeRate>(v); });

} // namespace
} // namespace netloom
