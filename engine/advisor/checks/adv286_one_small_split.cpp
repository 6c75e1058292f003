#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv286({
    .id = "ADV-286", .group = 'L', .severity = Severity::Info,
    .title = NL_TR("advisor", "One split of few rows"),
    .text = NL_TR("advisor", "With few rows one split is a lottery."),
    .fixText = NL_TR("advisor", "Hold out one of five folds"),
    .why = NL_TR("advisor", "Fewer than 2000 rows are split once: scores move by points from one split to the next. Cross-validation judges every row once."),
    .source = "Handbook DLM vol.1 ch.2", .limits = {"single_split_rows"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.prepared || isFoldKind(f.spec.split.kind) || f.data.rows < 20 || double(f.data.rows) >= f.limit("single_split_rows")) return;
        SplitSpec split = f.spec.split;
        const bool may = split.kind == SplitSpec::Kind::Random || split.kind == SplitSpec::Kind::Stratified;
        split.kind = f.data.classification() ? SplitSpec::Kind::StratifiedKFold : SplitSpec::Kind::KFold;
        split.folds = 5;
        split.fold = 1;
        hits.push_back({.fix = may ? std::vector{fix::split(split)} : std::vector<FixEdit>{}});
    },
    .cases = {{true, [](Scene &s) { s.rows(600); }}, {false, [](Scene &s) { s.rows(600).split("stratified_kfold:5,1"); }}},
});

} // namespace
} // namespace netloom
