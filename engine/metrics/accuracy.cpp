#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class Accuracy final : public MatrixMetric {
public:
    std::optional<double> result(std::span<const double> m, int, int classes) const override
    {
        double right = 0, all = 0;
        for (int i = 0; i < classes * classes; ++i) all += m[std::size_t(i)];
        for (int k = 0; k < classes; ++k) right += m[std::size_t(k * (classes + 1))];
        return divide(right, all);
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "accuracy",
             .title = NL_TR("engine", "Accuracy"),
             .doc = NL_TR("engine", "Share of right answers. On rare events compare it with the share of the larger class."),
             .keras = "accuracy",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"acc", "binary_accuracy", "categorical_accuracy", "sparse_categorical_accuracy"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Accuracy>(); });

} // namespace
} // namespace netloom
