#include "metrics/confusion_metric.h"

#include <cstdlib>

namespace netloom {
namespace {

class CohenKappa final : public MatrixMetric {
public:
    explicit CohenKappa(const Values &v) : weights_(getText(v, "weights")) {}
    bool isShare() const override { return false; }
    std::optional<double> result(std::span<const double> m, int, int classes) const override
    {
        std::vector<double> truth(std::size_t(classes), 0.0), prediction(truth);
        double n = 0, observed = 0, expected = 0;
        for (int t = 0; t < classes; ++t)
            for (int p = 0; p < classes; ++p) {
                const double count = m[std::size_t(t * classes + p)];
                truth[std::size_t(t)] += count;
                prediction[std::size_t(p)] += count;
                n += count;
                observed += cost(t, p) * count;
            }
        for (int t = 0; t < classes; ++t)
            for (int p = 0; p < classes; ++p) expected += cost(t, p) * truth[std::size_t(t)] * prediction[std::size_t(p)];
        if (n == 0 || expected == 0) return std::nullopt;
        return 1 - observed * n / expected;
    }

private:
    double cost(int truth, int prediction) const
    {
        const double d = std::abs(truth - prediction);
        return weights_ == "none" ? (d != 0 ? 1 : 0) : weights_ == "linear" ? d : d * d;
    }
    std::string weights_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "cohen_kappa",
             .title = NL_TR("engine", "Cohen's kappa"),
             .doc = NL_TR("engine", "(p_o − p_e) / (1 − p_e): agreement beyond what the sizes of the classes give by chance."),
             .schema = {{Field{.key = "weights",
                               .kind = FieldKind::Choice,
                               .def = std::string("none"),
                               .title = NL_TR("engine", "Weights"),
                               .tooltip = NL_TR("engine", "none: every error counts the same; linear, quadratic: by the distance of the classes, where these have an order."),
                               .choices = {"none", "linear", "quadratic"},
                               .main = true}}},
             .keras = "no: Keras has no such metric",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"kappa"},
             .cases = {{}, {.config = {{"weights", std::string("linear")}}, .inputs = {}}, {.config = {{"weights", std::string("quadratic")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<CohenKappa>(v); });

} // namespace
} // namespace netloom
