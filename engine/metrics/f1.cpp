#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class F1 final : public ConfusionMetric {
public:
    using ConfusionMetric::ConfusionMetric;
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(2 * c.tp, 2 * c.tp + c.fp + c.fn); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "f1",
             .title = NL_TR("engine", "F1"),
             .doc = NL_TR("engine", "2 TP / (2 TP + FP + FN): precision and recall in one number. Several classes: mean over the classes."),
             .schema = averageSchema(),
             .keras = "F1Score",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"f1_score"},
             .cases = averageCases()},
    [](const Values &v) { return std::make_unique<F1>(v); });

} // namespace
} // namespace netloom
