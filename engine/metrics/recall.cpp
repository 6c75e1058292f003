#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class Recall final : public ConfusionMetric {
public:
    using ConfusionMetric::ConfusionMetric;
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(c.tp, c.tp + c.fn); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "recall",
             .title = NL_TR("engine", "Recall"),
             .doc = NL_TR("engine", "TP / (TP + FN): how many of the positives are found. Several classes: mean over the classes."),
             .schema = averageSchema(),
             .keras = "Recall",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"sensitivity", "tpr"},
             .cases = averageCases()},
    [](const Values &v) { return std::make_unique<Recall>(v); });

} // namespace
} // namespace netloom
