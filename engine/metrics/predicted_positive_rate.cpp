#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class PredictedPositiveRate final : public OneVsRestMetric {
public:
    using OneVsRestMetric::OneVsRestMetric;
    std::optional<double> ratio(const ClassCounts &c) const override { return divide(c.tp + c.fp, c.tp + c.fp + c.fn + c.tn); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "predicted_positive_rate",
             .title = NL_TR("engine", "Share predicted positive"),
             .doc = NL_TR("engine", "(TP + FP) / all rows: how often the network says yes, right or wrong; beside the share of positives it shows over- and under-calling. Several classes: mean of each against the rest."),
             .schema = {{oneClassField()}},
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"alarm_rate"},
             .cases = {{}, {.config = {{"class_id", std::int64_t(0)}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<PredictedPositiveRate>(v); });

} // namespace
} // namespace netloom
