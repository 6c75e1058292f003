#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv270({
    .id = "ADV-270", .group = 'L', .severity = Severity::Warning,
    .title = NL_TR("advisor", "No test rows"),
    .text = NL_TR("advisor", "No rows are kept for one honest final test."),
    .fixText = NL_TR("advisor", "Reserve 20 %"),
    .why = NL_TR("advisor", "Validation rows choose epochs, settings and thresholds: their score is a little too good. Rows that nothing was chosen by give the honest one."),
    .source = "Ranjan 2020 §4.3; Hjorth-Jensen 2018",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.prepared || f.data.test > 0 || f.data.rows < 20 || isFoldKind(f.spec.split.kind)) return;
        SplitSpec split = f.spec.split;
        const bool parts = split.kind == SplitSpec::Kind::Random || split.kind == SplitSpec::Kind::Stratified || split.kind == SplitSpec::Kind::Blocked;
        if (parts) split.train = 0.64, split.validation = 0.16, split.test = 0.2;
        hits.push_back({.fix = parts ? std::vector{fix::split(split)} : std::vector<FixEdit>{}});
    },
    .cases = {{true, [](Scene &s) { s.split("stratified:.8,.2,0"); }}, {false, [](Scene &s) { s.split("stratified_kfold:5,1"); }}},
});

} // namespace
} // namespace netloom
