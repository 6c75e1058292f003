#include "metrics/metric.h"

namespace netloom {
namespace {

class TopK final : public Metric {
public:
    explicit TopK(const Values &v) : k_(int(getInt(v, "k"))) {}
    bool applies(int outputs, int classes, bool regression) const override { return !regression && classes >= 2 && outputs >= 2; }
    std::string counter() const override { return "class_ranks"; }
    bool isShare() const override { return true; }
    std::optional<double> result(std::span<const double> ranks, int, int) const override
    {
        double all = 0, right = 0;
        for (std::size_t r = 0; r < ranks.size(); ++r) {
            all += ranks[r];
            if (r < std::size_t(k_)) right += ranks[r];
        }
        if (all == 0) return std::nullopt;
        return right / all;
    }

private:
    int k_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "top_k_categorical_accuracy",
             .title = NL_TR("engine", "Top-k accuracy"),
             .doc = NL_TR("engine", "Share of rows whose true class is among the k most probable ones."),
             .schema = {{Field{.key = "k",
                               .kind = FieldKind::Int,
                               .def = std::int64_t(5),
                               .title = NL_TR("engine", "k"),
                               .tooltip = NL_TR("engine", "How many of the most probable classes count."),
                               .min = 1,
                               .main = true}}},
             .keras = "TopKCategoricalAccuracy",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"top_k", "top_k_accuracy", "sparse_top_k_categorical_accuracy"},
             .cases = {{}, {.config = {{"k", std::int64_t(1)}}, .inputs = {}}, {.config = {{"k", std::int64_t(2)}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<TopK>(v); });

} // namespace
} // namespace netloom
