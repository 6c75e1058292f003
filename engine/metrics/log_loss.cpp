#include "metrics/metric.h"

namespace netloom {
namespace {

class LogLoss final : public Metric {
public:
    bool applies(int, int classes, bool regression) const override { return !regression && classes >= 2; }
    std::string counter() const override { return "log_loss"; }
    bool higherIsBetter() const override { return false; }
    std::optional<double> result(std::span<const double> s, int, int) const override
    {
        if (s[0] == 0) return std::nullopt;
        return s[1] / s[0];
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "log_loss",
             .title = NL_TR("engine", "Log loss"),
             .doc = NL_TR("engine", "mean −ln of the probability given to the true answer, whatever loss the network was trained with."),
             .keras = "BinaryCrossentropy",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"binary_crossentropy", "categorical_crossentropy", "sparse_categorical_crossentropy", "crossentropy"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<LogLoss>(); });

} // namespace
} // namespace netloom
