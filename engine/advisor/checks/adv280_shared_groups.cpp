#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv280({
    .id = "ADV-280", .group = 'L', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Groups in several splits"),
    .text = NL_TR("advisor", "The same {0} is in training and validation: {1} of them."),
    .fixText = NL_TR("advisor", "Split by {0}"),
    .why = NL_TR("advisor", "Rows of one group (patient, machine, customer) resemble each other. If some of them were trained on, the others are no test."),
    .source = "derived",
    .find = [](const Facts &f, Hits &hits) {
        if (f.data.sharedGroups == 0) return;
        SplitSpec split = f.spec.split;
        split.kind = SplitSpec::Kind::Group;
        split.column.clear();
        hits.push_back({.args = {f.spec.groupColumn, std::to_string(f.data.sharedGroups)}, .column = f.spec.groupColumn, .fix = {fix::split(split)}});
    },
    .cases = {{true, [](Scene &s) { s.words("patient", [](std::size_t r) { return "p" + std::to_string(r % 50); }); s.data.groupColumn = "patient"; }},
              {false, [](Scene &s) { s.words("patient", [](std::size_t r) { return "p" + std::to_string(r % 50); }).split("group:.64,.16,.2"); s.data.groupColumn = "patient"; }}},
});

} // namespace
} // namespace netloom
