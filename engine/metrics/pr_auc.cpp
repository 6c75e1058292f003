#include "metrics/metric.h"
#include "metrics/ranking.h"

#include <cmath>

namespace netloom {
namespace {

class PrAuc final : public RankMetric {
public:
    explicit PrAuc(const Values &v) : RankMetric(v), interpolated_(getText(v, "method") == "interpolated") {}
    bool fromScores() const override { return !interpolated_; }

protected:
    std::optional<double> binned(std::span<const double> state) const override
    {
        double all = 0;
        for (std::size_t bin = 0; bin < 200; ++bin) all += state[2 * bin + 1];
        if (all == 0) return std::nullopt;
        double tp = 0, fp = 0, area = 0;
        for (std::size_t bin = 200; bin-- > 0;) {
            const double positives = state[2 * bin + 1], negatives = state[2 * bin];
            area += interpolated_ ? between(tp, tp + fp, positives, positives + negatives)
                                  : (positives > 0 ? positives * (tp + positives) / (tp + fp + positives + negatives) : 0);
            tp += positives;
            fp += negatives;
        }
        return area / all;
    }

    /// Average precision, Σ (R_k − R_k−1) P_k over the distinct scores from the highest down.
    std::optional<double> ranked(const Scores &s) const override
    {
        const auto ranked = rankScores(s);
        if (!ranked) return std::nullopt;
        double tp = 0, fp = 0, area = 0;
        for (std::size_t i = ranked->size(); i > 0;) {
            double positives = 0, negatives = 0;
            const float score = (*ranked)[i - 1].score;
            for (; i > 0 && (*ranked)[i - 1].score == score; --i) ((*ranked)[i - 1].positive ? positives : negatives) += (*ranked)[i - 1].weight;
            tp += positives;
            fp += negatives;
            if (positives > 0) area += positives * tp / (tp + fp);
        }
        if (tp == 0) return std::nullopt;
        return area / tp;
    }

private:
    /// Davis and Goadrich: between two thresholds TP grows linearly with TP + FP.
    static double between(double tp, double predicted, double positives, double added)
    {
        if (added == 0) return 0;
        const double slope = positives / added, offset = tp - slope * predicted;
        const double ratio = predicted > 0 ? std::log((predicted + added) / predicted) : 0;
        return slope * (positives + offset * ratio);
    }
    bool interpolated_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "pr_auc",
             .title = NL_TR("engine", "PR-AUC"),
             .doc = NL_TR("engine", "Area under precision over recall; a random classifier reaches the share of positives. Exact on validation and test, 200 thresholds while training. Several classes: each against the rest, then the mean."),
             .schema = {{Field{.key = "method",
                               .kind = FieldKind::Choice,
                               .def = std::string("average_precision"),
                               .title = NL_TR("engine", "Method"),
                               .tooltip = NL_TR("engine", "average_precision: scikit-learn's sum; interpolated: Keras's AUC(curve=PR) from 200 thresholds."),
                               .choices = {"average_precision", "interpolated"},
                               .main = true},
                         Field{.key = "class_id",
                               .kind = FieldKind::Int,
                               .def = std::monostate{},
                               .title = NL_TR("engine", "Class"),
                               .tooltip = NL_TR("engine", "Number of the one class to look at, from 0; empty: averaged."),
                               .min = 0,
                               .optional = true}}},
             .keras = "AUC",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"average_precision", "ap", "auprc"},
             .cases = {{}, {.config = {{"method", std::string("interpolated")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<PrAuc>(v); });

} // namespace
} // namespace netloom
