#pragma once

#include "core/schema.h"
#include "data/table.h"

namespace netloom {

/// Row numbers of the three parts, in the order that the rule gives (random: permutation order).
struct SplitRows {
    std::vector<std::uint32_t> train, validation, test;
    std::size_t purged = 0;                       ///< rows left out before the cuts of a blocked split
};

/// How rows are parted; spec/data.md §8. Text form (command line): "random", "random:.64,.16,.2", "stratified:…", "blocked:…", "group:…", "column=NAME".
struct SplitSpec {
    enum class Kind { Random, Stratified, Blocked, Group, Column } kind = Kind::Random;
    double train = 0.64, validation = 0.16, test = 0.2;
    std::uint32_t seed = 0;
    std::string column = {};                      ///< Group, Column
    bool operator==(const SplitSpec &) const = default;
};
NL_API Result<SplitSpec> parseSplit(std::string_view text);
NL_API std::string toText(const SplitSpec &split);

/// What a split may look at. `labels` for stratified; `groups` for group and column; `purge` = look-back − 1 + horizon + |curve shift|.
struct SplitInput {
    std::size_t rows = 0;
    std::vector<std::int32_t> labels = {}, groups = {};
    std::vector<std::string> groupNames = {};
    std::size_t purge = 0;
};
/// Random: two-stage scikit-learn train_test_split(random_state = seed). Errors: too few rows, a class with one row …
NL_API Result<SplitRows> split(const SplitSpec &spec, const SplitInput &input);

} // namespace netloom
