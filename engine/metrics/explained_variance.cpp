#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class ExplainedVariance final : public MomentMetric {
protected:
    /// The errors about their mean: Σe² − N·mean(e)².
    std::optional<double> value(const Moments &m) const override
    {
        if (constant(m.yy, m.meanY, m.n)) return std::nullopt;
        const double bias = m.meanP - m.meanY;
        return 1 - (m.squares - m.n * bias * bias) / m.yy;
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "explained_variance",
             .title = NL_TR("engine", "Explained variance"),
             .doc = NL_TR("engine", "1 − Var(e) / Var(target): R² that forgives a constant offset."),
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<ExplainedVariance>(); });

} // namespace
} // namespace netloom
