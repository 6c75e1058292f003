#include "metrics/metric.h"
#include "metrics/ranking.h"

namespace netloom {
namespace {

class RocAuc final : public RankMetric {
public:
    explicit RocAuc(const Values &v) : RankMetric(v), binned_(getText(v, "method") == "binned") {}
    bool fromScores() const override { return !binned_; }

protected:
    /// Trapezoids between the points at the 200 thresholds, from the highest down.
    std::optional<double> binned(std::span<const double> state) const override
    {
        double tp = 0, fp = 0, area = 0;
        for (std::size_t bin = 200; bin-- > 0;) {
            const double negatives = state[2 * bin], positives = state[2 * bin + 1];
            area += negatives * (tp + positives / 2);
            tp += positives;
            fp += negatives;
        }
        if (tp == 0 || fp == 0) return std::nullopt;
        return area / (tp * fp);
    }

    /// Share of pairs in the right order, ties half, by weight.
    std::optional<double> ranked(const Scores &s) const override
    {
        const auto items = rankScores(s);
        if (!items) return std::nullopt;
        double below = 0, positives = 0, area = 0;
        for (std::size_t i = 0; i < items->size();) {
            double here = 0, negatives = 0;
            const float score = (*items)[i].score;
            for (; i < items->size() && (*items)[i].score == score; ++i) ((*items)[i].positive ? here : negatives) += (*items)[i].weight;
            area += here * (below + negatives / 2);
            below += negatives;
            positives += here;
        }
        if (positives == 0 || below == 0) return std::nullopt;
        return area / (positives * below);
    }

private:
    bool binned_;
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "roc_auc",
             .title = NL_TR("engine", "ROC-AUC"),
             .doc = NL_TR("engine", "Chance that a positive scores above a negative; 0.5 is guessing. Exact on validation and test, 200 thresholds while training. Several classes: each against the rest, then the mean."),
             .schema = {{Field{.key = "method",
                               .kind = FieldKind::Choice,
                               .def = std::string("exact"),
                               .title = NL_TR("engine", "Method"),
                               .tooltip = NL_TR("engine", "exact: from all scores; binned: from 200 thresholds on every part, as Keras does."),
                               .choices = {"exact", "binned"},
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
             .aliases = {"auc"},
             .cases = {{}, {.config = {{"method", std::string("binned")}}, .inputs = {}}}},
    [](const Values &v) { return std::make_unique<RocAuc>(v); });

} // namespace
} // namespace netloom
