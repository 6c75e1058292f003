#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class MeanAbsolutePercentageError final : public RegressionMetric {
public:
    std::string counter() const override { return "relative_sums"; }
    double value(std::span<const double> s) const override { return 100 * s[1] / s[0]; }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "mape",
             .title = NL_TR("engine", "Mean absolute percentage error"),
             .doc = NL_TR("engine", "100 · mean |e| / |target|: errors in per cent of the target, which must not be 0."),
             .keras = "mean_absolute_percentage_error",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"mean_absolute_percentage_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<MeanAbsolutePercentageError>(); });

} // namespace
} // namespace netloom
