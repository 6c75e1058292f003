#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class MeanSquaredLogarithmicError final : public RegressionMetric {
public:
    std::string counter() const override { return "relative_sums"; }
    double value(std::span<const double> s) const override { return s[2] / s[0]; }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "msle",
             .title = NL_TR("engine", "Mean squared logarithmic error"),
             .doc = NL_TR("engine", "mean (ln(1 + prediction) − ln(1 + target))², both at least 0."),
             .keras = "mean_squared_logarithmic_error",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"mean_squared_logarithmic_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<MeanSquaredLogarithmicError>(); });

} // namespace
} // namespace netloom
