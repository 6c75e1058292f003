#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class NegativePredictiveValue final : public ConfusionMetric {
public:
    using ConfusionMetric::ConfusionMetric;
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(c.tn, c.tn + c.fn); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "npv",
             .title = NL_TR("engine", "Negative predictive value"),
             .doc = NL_TR("engine", "TN / (TN + FN): how many of the rows without alarm are negative."),
             .schema = averageSchema(),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"negative_predictive_value"},
             .cases = averageCases()},
    [](const Values &v) { return std::make_unique<NegativePredictiveValue>(v); });

} // namespace
} // namespace netloom
