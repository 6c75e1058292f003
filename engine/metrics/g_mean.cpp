#include "metrics/confusion_metric.h"

#include <cmath>

namespace netloom {
namespace {

class GMean final : public MatrixMetric {
public:
    std::optional<double> result(std::span<const double> m, int, int classes) const override
    {
        double product = 1;
        for (int k = 0; k < classes; ++k) {
            const ClassCounts c = classCounts(m, classes, k);
            if (c.tp + c.fn == 0) return std::nullopt;
            product *= std::pow(c.tp / (c.tp + c.fn), 1.0 / classes);
        }
        return product;
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "g_mean",
             .title = NL_TR("engine", "G-mean"),
             .doc = NL_TR("engine", "√(TPR · TNR), with several classes the geometric mean of their recalls: 0 as soon as one class is never found."),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"geometric_mean"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<GMean>(); });

} // namespace
} // namespace netloom
