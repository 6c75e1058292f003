#include "metrics/regression_metric.h"

namespace netloom {
namespace {

class ReconstructionError final : public RegressionMetric {
public:
    explicit ReconstructionError(const Values &v) : sum_(getText(v, "per_row") == "sum") {}
    double value(std::span<const double> s) const override { return s[1] / (sum_ ? s[3] : s[0]); }

private:
    bool sum_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "reconstruction_error",
             .title = NL_TR("engine", "Reconstruction error"),
             .doc = NL_TR("engine", "Σ e² of a row (or its mean over the outputs), mean over the rows: what an autoencoder's threshold is set against."),
             .schema = {{Field{.key = "per_row",
                               .kind = FieldKind::Choice,
                               .def = std::string("sum"),
                               .title = NL_TR("engine", "Per row"),
                               .tooltip = NL_TR("engine", "Sum or mean of the squared errors of a row; write it down with the threshold."),
                               .choices = {"sum", "mean"},
                               .main = true}}},
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .cases = {{}, {.config = {{"per_row", std::string("mean")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<ReconstructionError>(v); });

} // namespace
} // namespace netloom
