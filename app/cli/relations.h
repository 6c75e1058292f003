#pragma once

#include "cli/output.h"
#include "data/statistics.h"

#include <optional>

namespace netloom::cli {

/// What columns have to do with each other: rows that repeat, strongest correlations, classes of the target and what each column says of it.
struct Relations {
    struct Pair { std::string a, b; double r = 0; };
    std::vector<std::pair<std::uint32_t, std::uint32_t>> duplicates; ///< row, first equal row (from 0)
    std::vector<Pair> correlations;            ///< strongest first
    std::string target, positive;              ///< empty: none was named
    std::optional<ClassBalance> balance;       ///< of a target with classes
    std::vector<FeatureAuc> auc;               ///< of a target with two classes, farthest from 0.5 first
};

/// Errors: no such target.
Result<Relations> relationsOf(const Table &table, const std::string &target, Output &out);
/// For people, the first lines of each.
void print(const Relations &relations, Output &out);
/// Keys duplicates, correlations, and with a target also balance, feature_auc.
Json toJson(const Relations &relations);

} // namespace netloom::cli
