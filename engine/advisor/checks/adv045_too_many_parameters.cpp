#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv045({
    .id = "ADV-045", .group = 'B', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Many parameters, few rows"),
    .text = NL_TR("advisor", "The model has {0} parameters for {1} training rows."),
    .fixText = NL_TR("advisor", "Halve the widths"),
    .why = NL_TR("advisor", "With more parameters than rows a network can learn the training rows by heart. Halve the widths, or add dropout."),
    .source = "ANN notes", .limits = {"rows_per_parameter"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.whole || f.data.train == 0 || f.check.trainable <= std::int64_t(f.data.train)) return;
        std::vector<FixEdit> edits;
        for (const LayerFacts &l : f.layers)
            if (l.type() == "dense" && !l.head && !l.node->sharedWith && l.out.last() >= 8) edits.push_back(fix::field(l.id, "units", std::int64_t(l.out.last() / 2)));
        hits.push_back({.args = {std::to_string(f.check.trainable), std::to_string(f.data.train)}, .fix = edits,
                        .severity = double(f.check.trainable) > f.limit("rows_per_parameter") * double(f.data.train) ? Severity::Warning : Severity::Info});
    },
    .cases = {{true, [](Scene &s) { s.network("dense 8 relu; dense 180 relu; dense 1 sigmoid"); }}, {false, [](Scene &) {}}},
});

} // namespace
} // namespace netloom
