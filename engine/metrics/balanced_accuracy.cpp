#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class BalancedAccuracy final : public MatrixMetric {
public:
    std::optional<double> result(std::span<const double> m, int, int classes) const override
    {
        double total = 0;
        int present = 0;
        for (int k = 0; k < classes; ++k) {
            const ClassCounts c = classCounts(m, classes, k);
            if (c.tp + c.fn == 0) continue;
            total += c.tp / (c.tp + c.fn);
            ++present;
        }
        // Of two classes both must occur; with more, those that do.
        if (present == 0 || (classes == 2 && present == 1)) return std::nullopt;
        return total / present;
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "balanced_accuracy",
             .title = NL_TR("engine", "Balanced accuracy"),
             .doc = NL_TR("engine", "Mean of the recalls of all classes: 0.5 is guessing with two classes, however rare one of them is."),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<BalancedAccuracy>(); });

} // namespace
} // namespace netloom
