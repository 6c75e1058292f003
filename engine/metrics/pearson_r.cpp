#include "metrics/regression_metric.h"

#include <cmath>

namespace netloom {
namespace {

class PearsonR final : public MomentMetric {
protected:
    std::optional<double> value(const Moments &m) const override
    {
        if (constant(m.yy, m.meanY, m.n) || constant(m.pp, m.meanP, m.n)) return std::nullopt;
        return m.yp / (std::sqrt(m.yy) * std::sqrt(m.pp));
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "pearson_r",
             .title = NL_TR("engine", "Pearson's r"),
             .doc = NL_TR("engine", "Correlation of prediction and target over all rows, mean over the outputs; blind to a wrong scale or offset."),
             .keras = "PearsonCorrelation",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"pearson", "pearson_correlation", "correlation"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<PearsonR>(); });

} // namespace
} // namespace netloom
