#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv287({
    .id = "ADV-287", .group = 'L', .severity = Severity::Error,
    .title = NL_TR("advisor", "Shuffled folds of a series"),
    .text = NL_TR("advisor", "Shuffled folds mix past and future."),
    .fixText = NL_TR("advisor", "Use folds that go forward in time"),
    .why = NL_TR("advisor", "The rows have a time, and folds are drawn from all of it: each is judged by what was learnt from its future."),
    .source = "derived",
    .find = [](const Facts &f, Hits &hits) {
        using K = SplitSpec::Kind;
        SplitSpec split = f.spec.split;
        if (f.spec.timeColumn.empty() || (split.kind != K::StratifiedKFold && !(split.kind == K::KFold && split.shuffled))) return;
        split.kind = K::TimeSeries;
        hits.push_back({.fix = {fix::split(split)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r); }).split("kfold:5,1"); s.data.timeColumn = "t"; }},
              {false, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r); }).split("time_series:5,1"); s.data.timeColumn = "t"; }}},
});

} // namespace
} // namespace netloom
