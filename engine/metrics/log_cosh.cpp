#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class LogCoshError final : public RegressionMetric {
public:
    std::string counter() const override { return "relative_sums"; }
    double value(std::span<const double> s) const override { return s[3] / s[0]; }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "log_cosh",
             .title = NL_TR("engine", "Log-cosh"),
             .doc = NL_TR("engine", "mean ln cosh(e): squared for small errors, absolute for large ones."),
             .keras = "LogCoshError",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"logcosh", "log_cosh_error"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<LogCoshError>(); });

} // namespace
} // namespace netloom
