#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class Specificity final : public ConfusionMetric {
public:
    using ConfusionMetric::ConfusionMetric;
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(c.tn, c.tn + c.fp); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "specificity",
             .title = NL_TR("engine", "Specificity"),
             .doc = NL_TR("engine", "TN / (TN + FP): how many of the negatives raise no alarm."),
             .schema = averageSchema(),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"tnr"},
             .cases = averageCases()},
    [](const Values &v) { return std::make_unique<Specificity>(v); });

} // namespace
} // namespace netloom
