#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class F1 final : public ConfusionMetric {
public:
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(2 * c.tp, 2 * c.tp + c.fp + c.fn); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "f1",
             .title = NL_TR("engine", "F1"),
             .doc = NL_TR("engine", "2 TP / (2 TP + FP + FN): precision and recall in one number. Several classes: mean over the classes."),
             .keras = "F1Score",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"f1_score"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<F1>(); });

} // namespace
} // namespace netloom
