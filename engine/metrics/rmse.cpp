#include "metrics/regression_metric.h"

#include <cmath>

namespace netloom {
namespace {

class RootMeanSquaredError final : public RegressionMetric {
public:
    bool onClasses() const override { return true; }
    MetricUnit unit() const override { return MetricUnit::Target; }
    double value(std::span<const double> s) const override { return std::sqrt(s[1] / s[0]); }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "rmse",
             .title = NL_TR("engine", "Root mean squared error"),
             .doc = NL_TR("engine", "√ mean (prediction − target)², in units of the target; the root of the whole epoch's mean."),
             .keras = "RootMeanSquaredError",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"root_mean_squared_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<RootMeanSquaredError>(); });

} // namespace
} // namespace netloom
