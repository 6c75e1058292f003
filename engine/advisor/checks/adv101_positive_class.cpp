#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv101({
    .id = "ADV-101", .group = 'E', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Positive class is the common one"),
    .text = NL_TR("advisor", "\"{0}\" counts as a hit although it is the common class: recall and precision speak of it."),
    .why = NL_TR("advisor", "Precision, recall and F1 are those of the second class by name. Where it makes up more than 80 % of the rows they look good whatever the model does; give the rarer class the later name, such as 1."),
    .source = "derived", .limits = {"majority"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.data.prepared && f.data.task == TaskKind::Binary && f.data.classes.size() == 2 && f.data.positiveShare() > f.limit("majority"))
            hits.push_back({.args = {f.data.classes[1]}});
    },
    .cases = {{true, [](Scene &s) { s.positives(2400).words("y", [](std::size_t r) { return r % 10 ? "yes" : "no"; }); }}, {false, [](Scene &s) { s.positives(200); }}},
});

} // namespace
} // namespace netloom
