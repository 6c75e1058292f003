#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class MeanSquaredError final : public RegressionMetric {
public:
    bool onClasses() const override { return true; }
    MetricUnit unit() const override { return MetricUnit::TargetSquared; }
    double value(std::span<const double> s) const override { return s[1] / s[0]; }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "mse",
             .title = NL_TR("engine", "Mean squared error"),
             .doc = NL_TR("engine", "mean (prediction − target)²."),
             .keras = "mean_squared_error",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"mean_squared_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<MeanSquaredError>(); });

} // namespace
} // namespace netloom
