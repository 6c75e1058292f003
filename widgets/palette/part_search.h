#pragma once

#include "core/registry.h"

#include <QString>

#include <vector>

namespace netloom {

struct PartMatch {
    const PartInfo *info = nullptr;
    int score = 0; ///< higher is better
};

/// Layers that a typed text may mean, best first: title, type, aliases, category, documentation. Empty text: all.
/// Nothing found: the nearest spellings.
std::vector<PartMatch> searchLayers(const QString &text);

} // namespace netloom
