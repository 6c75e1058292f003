#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv285({
    .id = "ADV-285", .group = 'L', .severity = Severity::Error,
    .title = NL_TR("advisor", "Class missing from a split"),
    .text = NL_TR("advisor", "Class {0} is missing in the {1} rows."),
    .fixText = NL_TR("advisor", "Split by class"),
    .why = NL_TR("advisor", "A class that is not in the training rows cannot be learnt, and one that is not in the validation or test rows cannot be judged."),
    .source = "derived",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.classification()) return;
        SplitSpec split = f.spec.split;
        const bool may = split.kind == SplitSpec::Kind::Random || split.kind == SplitSpec::Kind::Blocked;
        split.kind = SplitSpec::Kind::Stratified;
        const auto look = [&](const std::vector<std::size_t> &counts, std::size_t rows, const char *part) {
            for (std::size_t c = 0; c < counts.size() && rows > 0; ++c)
                if (counts[c] == 0) hits.push_back({.args = {f.data.classes[c], part}, .fix = may ? std::vector{fix::split(split)} : std::vector<FixEdit>{}});
        };
        look(f.data.trainCounts, f.data.train, "training");
        look(f.data.validationCounts, f.data.validation, "validation");
        look(f.data.testCounts, f.data.test, "test");
    },
    .cases = {{true, [](Scene &s) { s.words("y", [](std::size_t r) { return r < 1200 && r % 2 ? "yes" : "no"; }).split("blocked:.64,.16,.2"); }},
              {false, [](Scene &s) { s.words("y", [](std::size_t r) { return r % 2 ? "yes" : "no"; }).split("blocked:.64,.16,.2"); }}},
});

} // namespace
} // namespace netloom
