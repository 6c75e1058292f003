#pragma once

#include "metrics/metric.h"

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

} // namespace netloom
