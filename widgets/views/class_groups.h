#pragma once

#include "train/snapshot.h"

#include <vector>

namespace netloom {

/// What a matrix of very many classes shows at once: the classes of interest, alone or in blocks of neighbours, and all others as one.
struct ClassGroups {
    static constexpr int largest = 100;       ///< classes that are shown one by one
    std::vector<std::vector<int>> members;    ///< classes of each row and column shown; the last are the others, if there are any
    std::vector<int> place;                   ///< row of each class
    bool others = false;

    /// interest: rising class numbers; empty: all.
    static ClassGroups of(int classes, const std::vector<int> &interest);
    int count() const { return static_cast<int>(members.size()); }
    bool isOthers(int shown) const { return others && shown == count() - 1; }
    Confusion sum(const Confusion &whole) const;
};

} // namespace netloom
