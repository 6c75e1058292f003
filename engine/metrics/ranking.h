#pragma once

#include "metrics/counters.h"

#include <algorithm>
#include <cmath>

namespace netloom {

struct RankedScore { float score; bool positive; double weight; };

/// The scores in ascending order; null if one is no number.
inline std::optional<std::vector<RankedScore>> rankScores(const Scores &s)
{
    std::vector<RankedScore> items(s.score.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (std::isnan(s.score[i])) return std::nullopt;
        items[i] = {s.score[i], s.label[i] > 0.5f, s.weight.empty() ? 1.0 : double(s.weight[i])};
    }
    std::sort(items.begin(), items.end(), [](const RankedScore &a, const RankedScore &b) { return a.score < b.score; });
    return items;
}

/// Metrics of one class's scores against the rest: of the positive class where there are two, else the mean over the
/// classes for which it is defined (one-vs-rest, macro), or one class alone (option class_id).
class RankMetric : public Metric {
public:
    explicit RankMetric(const Values &options) : class_(isSet(options, "class_id") ? int(getInt(options, "class_id")) : -1) {}
    bool applies(int outputs, int classes, bool regression) const override
    {
        return !regression && classes >= 2 && (outputs <= 2 || classes > 2) && (class_ < 0 || (outputs > 1 && class_ < classes));
    }
    std::string counter() const override { return "score_histogram"; }
    bool isShare() const override { return true; }
    std::optional<double> result(std::span<const double> state, int outputs, int classes) const override
    {
        return mean(scoreColumns(outputs, classes), [&](int k) { return binned(state.subspan(std::size_t(k) * 2 * kScoreBins, 2 * kScoreBins)); });
    }
    std::optional<double> exact(const Scores &s) const override
    {
        std::vector<float> score, label;
        return mean(s.classes, [&](int k) {
            if (s.classes == 1) return ranked(s);
            score.clear();
            label.clear();
            for (std::size_t r = 0; r < s.label.size(); ++r) {
                score.push_back(s.score[r * std::size_t(s.classes) + std::size_t(k)]);
                label.push_back(s.label[r] == float(k) ? 1.0f : 0.0f);
            }
            return ranked({score, label, s.weight});
        });
    }

protected:
    /// From 200 bins × (negatives, positives).
    virtual std::optional<double> binned(std::span<const double> bins) const = 0;
    /// From the scores and labels 0 and 1 of all rows.
    virtual std::optional<double> ranked(const Scores &s) const = 0;

private:
    template <class F> std::optional<double> mean(int columns, F f) const
    {
        if (class_ >= 0) return f(class_);
        double total = 0;
        int known = 0;
        for (int k = 0; k < columns; ++k)
            if (const auto v = f(k)) {
                total += *v;
                ++known;
            }
        if (known == 0) return std::nullopt;
        return total / known;
    }
    int class_ = -1;
};

} // namespace netloom
