#pragma once

#include "core/schema.h"
#include "data/table.h"

namespace netloom {

/// Row numbers of the three parts, in the order that the rule gives (random: permutation order).
struct SplitRows {
    std::vector<std::uint32_t> train, validation, test;
    std::size_t purged = 0;                       ///< rows left out before the cuts of a blocked split
};

/// How rows are parted; spec/data.md §8. Text form (command line): "random", "random:.64,.16,.2", "stratified:…", "blocked:…[,gap=N]",
/// "group:…", "column=NAME", "last:…", and one fold held out for validation: "kfold:5,1", "stratified_kfold:5,1", "group_kfold:5,1",
/// "time_series:5,1[,gap=N]", "leave_one_out:ROW".
struct SplitSpec {
    enum class Kind { Random, Stratified, Blocked, Group, Column, Last, KFold, StratifiedKFold, GroupKFold, TimeSeries, LeaveOneOut }
        kind = Kind::Random;
    double train = 0.64, validation = 0.16, test = 0.2;
    std::uint32_t seed = 0;
    std::string column = {};                      ///< Group, Column
    std::uint32_t folds = 5, fold = 1;            ///< k-fold kinds: how many, and which one (from 1) is held out; leave-one-out: fold = row from 0
    bool shuffled = true;                         ///< KFold, StratifiedKFold: by `seed` first
    std::uint32_t gap = 0;                        ///< Blocked, TimeSeries: rows left out before each cut on top of the purge
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


/// One round of cross-validation, rows as scikit-learn's split() gives them.
struct Fold {
    std::vector<std::uint32_t> train, test;
};
/// All rounds of a k-fold kind (KFold … LeaveOneOut). Errors: more folds than rows, members of a class or groups …
NL_API Result<std::vector<Fold>> folds(const SplitSpec &spec, const SplitInput &input);
/// One round alone: leave-one-out of a large table has too many to list.
NL_API Result<Fold> fold(const SplitSpec &spec, const SplitInput &input, std::size_t round);
NL_API bool isFoldKind(SplitSpec::Kind kind);

} // namespace netloom
