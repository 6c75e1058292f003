#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class Precision final : public ConfusionMetric {
public:
    using ConfusionMetric::ConfusionMetric;
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(c.tp, c.tp + c.fp); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "precision",
             .title = NL_TR("engine", "Precision"),
             .doc = NL_TR("engine", "TP / (TP + FP): how many of the alarms are right. Several classes: mean over the classes."),
             .schema = averageSchema(),
             .keras = "Precision",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"ppv"},
             .cases = averageCases()},
    [](const Values &v) { return std::make_unique<Precision>(v); });

} // namespace
} // namespace netloom
