#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class R2 final : public MomentMetric {
public:
    explicit R2(const Values &v) : weighted_(getText(v, "class_aggregation") != "uniform_average") {}

protected:
    std::optional<double> value(const Moments &m) const override
    {
        if (constant(m.yy, m.meanY, m.n)) return std::nullopt;
        return 1 - m.squares / m.yy;
    }
    double weight(const Moments &m) const override { return weighted_ ? m.yy : 1; }

private:
    bool weighted_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "r2",
             .title = NL_TR("engine", "R²"),
             .doc = NL_TR("engine", "1 − Σe² / Σ(target − mean)²: 1 is perfect, 0 no better than the mean, below 0 worse."),
             .schema = {{Field{.key = "class_aggregation",
                               .kind = FieldKind::Choice,
                               .def = std::string("uniform_average"),
                               .title = NL_TR("engine", "Outputs"),
                               .tooltip = NL_TR("engine", "Several outputs: mean of their values, or weighted by the variance of their targets."),
                               .choices = {"uniform_average", "variance_weighted_average"}}}},
             .keras = "R2Score",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"r2_score"},
             .cases = {{}, {.config = {{"class_aggregation", std::string("variance_weighted_average")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<R2>(v); });

} // namespace
} // namespace netloom
