#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv076({
    .id = "ADV-076", .group = 'D', .severity = Severity::Info,
    .title = NL_TR("advisor", "First run with regularisation"),
    .text = NL_TR("advisor", "Run once without regularisation to have a baseline."),
    .fixText = NL_TR("advisor", "Take it out for this run"),
    .why = NL_TR("advisor", "A small network that has not been trained yet has dropout or a weight penalty: whether it is needed shows only against a run without."),
    .source = "Ranjan 2020 §4.10", .limits = {"small_network"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.runs > 0 || !f.whole || double(f.check.parameters) >= f.limit("small_network") || f.hidden > 2) return;
        std::vector<FixEdit> edits;
        for (const LayerFacts &l : f.layers) {
            if (isDropout(l.type())) edits.push_back(fix::remove(l.id));
            if (l.type() == "dense" && isSet(l.config, "kernel_regularizer")) edits.push_back(fix::field(l.id, "kernel_regularizer", std::monostate{}));
        }
        if (!edits.empty()) hits.push_back({.fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.runs = 0; s.network("dense 8 relu kernel_regularizer=l2(l2=0.01); dropout 0.3; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 relu; dropout 0.3; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
