#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class YoudenJ final : public MatrixMetric {
public:
    bool applies(int, int classes, bool regression) const override { return !regression && classes == 2; }
    bool isShare() const override { return false; }
    std::optional<double> result(std::span<const double> m, int, int classes) const override
    {
        const ClassCounts c = classCounts(m, classes, 1);
        if (c.tp + c.fn == 0 || c.fp + c.tn == 0) return std::nullopt;
        return c.tp / (c.tp + c.fn) - c.fp / (c.fp + c.tn);
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "youden_j",
             .title = NL_TR("engine", "Youden's J"),
             .doc = NL_TR("engine", "TPR − FPR: 0 is guessing, 1 perfect."),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"youden", "informedness"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<YoudenJ>(); });

} // namespace
} // namespace netloom
