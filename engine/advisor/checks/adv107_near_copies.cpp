#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv107({
    .id = "ADV-107", .group = 'E', .severity = Severity::Info,
    .title = NL_TR("advisor", "Near copies"),
    .text = NL_TR("advisor", "Most positive rows are now near copies of a few real ones."),
    .fixText = NL_TR("advisor", "Use 5 neighbours"),
    .why = NL_TR("advisor", "SMOTE with a single neighbour puts all new rows on the lines between pairs."),
    .source = "Ranjan 2020 App. L",
    .find = [](const Facts &f, Hits &hits) {
        const int at = f.stepOf("smote");
        if (at < 0) return;
        const auto k = f.spec.steps[std::size_t(at)].config.find("k_neighbors");
        if (k != f.spec.steps[std::size_t(at)].config.end() && k->second == Value(std::int64_t(1))) hits.push_back({.fix = {fix::changeStep(at, "k_neighbors", std::int64_t(5))}});
    },
    .cases = {{true, [](Scene &s) { s.positives(300).step("smote", {{"k_neighbors", std::int64_t(1)}}); }}, {false, [](Scene &s) { s.positives(300).step("smote"); }}},
});

} // namespace
} // namespace netloom
