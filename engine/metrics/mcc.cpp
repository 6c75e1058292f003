#include "metrics/confusion_metric.h"

#include <cmath>

namespace netloom {
namespace {

class MatthewsCorrelation final : public MatrixMetric {
public:
    bool isShare() const override { return false; }
    std::optional<double> result(std::span<const double> m, int, int classes) const override
    {
        double n = 0, right = 0, cross = 0, truths = 0, predictions = 0;
        for (int k = 0; k < classes; ++k) {
            const ClassCounts c = classCounts(m, classes, k);
            const double t = c.tp + c.fn, p = c.tp + c.fp;
            n += t;
            right += c.tp;
            cross += t * p;
            truths += t * t;
            predictions += p * p;
        }
        return divide(right * n - cross, std::sqrt(n * n - predictions) * std::sqrt(n * n - truths));
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "mcc",
             .title = NL_TR("engine", "Matthews correlation"),
             .doc = NL_TR("engine", "Correlation of truth and prediction, from −1 to 1; honest on rare events, 0 is guessing."),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"matthews_correlation", "matthews_corrcoef"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<MatthewsCorrelation>(); });

} // namespace
} // namespace netloom
