#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv269({
    .id = "ADV-269", .group = 'L', .severity = Severity::Warning,
    .title = NL_TR("advisor", "No validation rows"),
    .text = NL_TR("advisor", "Without validation rows overfitting stays invisible."),
    .fixText = NL_TR("advisor", "Split 64/16/20"),
    .why = NL_TR("advisor", "All rows are training or test rows: nothing shows during training whether the network learns or memorises."),
    .source = "Ranjan 2020 §4.3",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.prepared || f.data.validation > 0 || f.data.rows < 20) return;
        SplitSpec split = f.spec.split;
        const bool parts = split.kind == SplitSpec::Kind::Random || split.kind == SplitSpec::Kind::Stratified || split.kind == SplitSpec::Kind::Blocked;
        if (parts) split.train = 0.64, split.validation = 0.16, split.test = 0.2;
        hits.push_back({.fix = parts ? std::vector{fix::split(split)} : std::vector<FixEdit>{}});
    },
    .cases = {{true, [](Scene &s) { s.split("stratified:.8,0,.2"); }}, {false, [](Scene &s) { s.split("stratified:.8,.1,.1"); }}},
});

} // namespace
} // namespace netloom
