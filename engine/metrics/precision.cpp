#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class Precision final : public ConfusionMetric {
public:
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(c.tp, c.tp + c.fp); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "precision",
             .title = NL_TR("engine", "Precision"),
             .doc = NL_TR("engine", "TP / (TP + FP): how many of the alarms are right. Several classes: mean over the classes."),
             .keras = "Precision",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"ppv"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Precision>(); });

} // namespace
} // namespace netloom
