#pragma once

#include "data/recipe.h"
#include "train/time_machine.h"

#include <QStringList>

namespace netloom {

/// A target that is a number, as classes: bins of about as many validation rows each, in units of the data.
struct TargetBins {
    static constexpr int count = 5;
    std::vector<double> edges;     ///< rising; a value on an edge is in the bin above
    QStringList names;
    std::vector<int> truth;        ///< of each validation row

    /// One number to predict and enough validation rows to have bins.
    static bool fits(const Prepared &data);
    static TargetBins of(const Prepared &data);
    int binOf(double value) const;
    /// Of a network's output for a row.
    int predicted(const Prepared &data, float output) const { return binOf(invertTarget(data, 0, static_cast<double>(output))); }
    /// None where the scores of the epoch were not kept.
    std::optional<Confusion> matrix(const Prepared &data, const Moment &moment) const;
};

} // namespace netloom
