#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class DiagnosticOddsRatio final : public OneVsRestMetric {
public:
    explicit DiagnosticOddsRatio(const Values &v) : OneVsRestMetric(v), haldane_(getBool(v, "haldane")) {}
    bool isShare() const override { return false; }
    std::optional<double> ratio(const ClassCounts &c) const override
    {
        const double h = haldane_ ? 0.5 : 0;
        if (c.tp + c.fp + c.fn + c.tn == 0) return std::nullopt;
        return divide((c.tp + h) * (c.tn + h), (c.fp + h) * (c.fn + h));
    }

private:
    bool haldane_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "diagnostic_odds_ratio",
             .title = NL_TR("engine", "Diagnostic odds ratio"),
             .doc = NL_TR("engine", "TP · TN / (FP · FN): the odds of an alarm among positives over those among negatives; 1 is guessing. Several classes: mean of each against the rest, where it is defined."),
             .schema = {{Field{.key = "haldane",
                               .kind = FieldKind::Bool,
                               .def = false,
                               .title = NL_TR("engine", "Haldane correction"),
                               .tooltip = NL_TR("engine", "Adds ½ to all four counts, so that the ratio exists where one of them is 0."),
                               .main = true},
                         oneClassField()}},
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"dor"},
             .cases = {{}, {.config = {{"haldane", true}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<DiagnosticOddsRatio>(v); });

} // namespace
} // namespace netloom
