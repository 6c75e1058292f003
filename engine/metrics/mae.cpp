#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class MeanAbsoluteError final : public RegressionMetric {
public:
    bool onClasses() const override { return true; }
    MetricUnit unit() const override { return MetricUnit::Target; }
    double value(std::span<const double> s) const override { return s[2] / s[0]; }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "mae",
             .title = NL_TR("engine", "Mean absolute error"),
             .doc = NL_TR("engine", "mean |prediction − target|, in units of the target."),
             .keras = "mean_absolute_error",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"mean_absolute_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<MeanAbsoluteError>(); });

} // namespace
} // namespace netloom
