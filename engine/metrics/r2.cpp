#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class R2 final : public RegressionMetric {
public:
    bool higherIsBetter() const override { return true; }
    /// The mean over the outputs whose target varies.
    std::optional<double> result(std::span<const double> state, int outputs, int) const override
    {
        double total = 0;
        int defined = 0;
        for (int k = 0; k < outputs; ++k) {
            const RegressionState s = regressionState(state, k);
            if (s.n == 0) continue;
            const double spread = s.truthSquares - s.truth * s.truth / s.n;
            if (spread <= 1e-13 * s.truthSquares) continue; // constant but for rounding
            total += 1 - s.squares / spread;
            ++defined;
        }
        if (defined == 0) return std::nullopt;
        return total / defined;
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "r2",
             .title = NL_TR("engine", "R²"),
             .doc = NL_TR("engine", "1 − Σe² / Σ(target − mean)²: 1 is perfect, 0 no better than the mean, below 0 worse."),
             .keras = "R2Score",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"r2_score"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<R2>(); });

} // namespace
} // namespace netloom
