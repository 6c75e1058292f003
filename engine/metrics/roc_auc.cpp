#include "metrics/metric.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace netloom {
namespace {

class RocAuc final : public Metric {
public:
    bool applies(int outputs, int classes, bool regression) const override
    {
        return !regression && classes == 2 && outputs == 1;
    }
    std::string counter() const override { return "score_histogram"; }
    bool fromScores() const override { return true; }

    /// Trapezoids between the points at the 200 thresholds, from the highest down.
    std::optional<double> result(std::span<const double> state, int, int) const override
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

    /// Share of pairs in the right order, ties half: by the sum of mean ranks of the positives.
    std::optional<double> exact(const Scores &s) const override
    {
        struct Item { float score; bool positive; };
        std::vector<Item> items(s.score.size());
        for (std::size_t i = 0; i < items.size(); ++i) {
            if (std::isnan(s.score[i])) return std::nullopt;
            items[i] = {s.score[i], s.label[i] > 0.5f};
        }
        std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.score < b.score; });
        double rankSum = 0, positives = 0;
        for (std::size_t i = 0; i < items.size();) {
            std::size_t end = i;
            double here = 0;
            for (; end < items.size() && items[end].score == items[i].score; ++end) here += items[end].positive;
            rankSum += here * (double(i + 1 + end) / 2); // ranks i+1 … end
            positives += here;
            i = end;
        }
        const double negatives = double(items.size()) - positives;
        if (positives == 0 || negatives == 0) return std::nullopt;
        return (rankSum - positives * (positives + 1) / 2) / (positives * negatives);
    }
};

const Registrar<Metric> registrar(
    PartInfo{.kind = PartKind::Metric,
             .type = "roc_auc",
             .title = NL_TR("engine", "ROC-AUC"),
             .doc = NL_TR("engine", "Chance that a positive scores above a negative; 0.5 is guessing. Exact on validation and test, 200 thresholds while training."),
             .keras = "AUC",
             .onnx = "no: metrics are not part of an exported model",
             .aliases = {"auc"},
             .cases = {{}}},
    [](const Values &) { return std::make_unique<RocAuc>(); });

} // namespace
} // namespace netloom
