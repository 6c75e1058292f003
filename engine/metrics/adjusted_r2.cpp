#include "metrics/regression_metric.h"

namespace netloom {
namespace {

/// Undefined with too few rows to correct for: N ≤ k + 1.
class AdjustedR2 final : public MomentMetric {
public:
    explicit AdjustedR2(const Values &v) : given_(isSet(v, "predictors")), predictors_(given_ ? int(getInt(v, "predictors")) : 1) {}
    void setInputs(int inputs) override
    {
        if (!given_) predictors_ = inputs;
    }

protected:
    std::optional<double> value(const Moments &m) const override
    {
        if (constant(m.yy, m.meanY, m.n) || m.n <= predictors_ + 1) return std::nullopt;
        return 1 - m.squares / m.yy * (m.n - 1) / (m.n - predictors_ - 1);
    }

private:
    bool given_;
    int predictors_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "adjusted_r2",
             .title = NL_TR("engine", "Adjusted R²"),
             .doc = NL_TR("engine", "1 − (1 − R²)(N − 1) / (N − k − 1): R² corrected for the number k of input columns."),
             .schema = {{Field{.key = "predictors",
                               .kind = FieldKind::Int,
                               .def = std::monostate{},
                               .title = NL_TR("engine", "Predictors"),
                               .tooltip = NL_TR("engine", "Number k of input columns; empty: as many as the network has."),
                               .min = 1,
                               .optional = true,
                               .main = true}}},
             .keras = "R2Score",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"adj_r2"},
             .cases = {{}, {.config = {{"predictors", std::int64_t(3)}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<AdjustedR2>(v); });

} // namespace
} // namespace netloom
