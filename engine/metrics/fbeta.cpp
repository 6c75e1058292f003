#include "metrics/confusion_metric.h"

namespace netloom {
namespace {

class FBeta final : public ConfusionMetric {
public:
    explicit FBeta(const Values &v) : ConfusionMetric(v), squared_(getNumber(v, "beta") * getNumber(v, "beta")) {}
    std::optional<double> ratio(const ClassCounts &c) const override { return divide((1 + squared_) * c.tp, (1 + squared_) * c.tp + squared_ * c.fn + c.fp); }

private:
    double squared_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "fbeta",
             .title = NL_TR("engine", "F-beta"),
             .doc = NL_TR("engine", "(1 + β²) P R / (β² P + R): recall counts β times as much as precision."),
             .schema = averageSchema({Field{.key = "beta",
                               .kind = FieldKind::Number,
                               .def = 2.0,
                               .title = NL_TR("engine", "Beta"),
                               .tooltip = NL_TR("engine", "Above 1 recall counts more, below 1 precision."),
                               .min = 0,
                               .minOpen = true}}),
             .keras = "FBetaScore",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"fbeta_score", "f_beta"},
             .cases = averageCases()},
    [](const Values &v) { return std::make_unique<FBeta>(v); });

} // namespace
} // namespace netloom
