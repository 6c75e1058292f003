#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class YoudenJ final : public OneVsRestMetric {
public:
    using OneVsRestMetric::OneVsRestMetric;
    bool isShare() const override { return false; }
    std::optional<double> ratio(const ClassCounts &c) const override
    {
        if (c.tp + c.fn == 0 || c.fp + c.tn == 0) return std::nullopt;
        return c.tp / (c.tp + c.fn) - c.fp / (c.fp + c.tn);
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "youden_j",
             .title = NL_TR("engine", "Youden's J"),
             .doc = NL_TR("engine", "TPR − FPR: 0 is guessing, 1 perfect. Several classes: mean of each against the rest."),
             .schema = {{oneClassField()}},
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"youden", "informedness"},
             .cases = {{}, {.config = {{"class_id", std::int64_t(0)}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<YoudenJ>(v); });

} // namespace
} // namespace netloom
