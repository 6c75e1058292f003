#include "metrics/metric.h"

namespace netloom {
namespace {

class Cosine final : public Metric {
public:
    bool applies(int outputs, int, bool regression) const override { return regression && outputs >= 2; }
    bool onClasses() const override { return true; }
    std::string counter() const override { return "cosine_sums"; }
    std::optional<double> result(std::span<const double> s, int, int) const override
    {
        if (s[0] == 0) return std::nullopt;
        return s[1] / s[0];
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "cosine_similarity",
             .title = NL_TR("engine", "Cosine similarity"),
             .doc = NL_TR("engine", "Mean cosine of the angle between prediction and target vectors; 1 is the same direction."),
             .keras = "CosineSimilarity",
             .onnx = "no: metrics are not part of an exported model",
             .cases = {{}}},
    [](const Values &) { return std::make_unique<Cosine>(); });

} // namespace
} // namespace netloom
