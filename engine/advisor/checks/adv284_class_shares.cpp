#include "advisor/rule.h"

#include <cmath>

namespace netloom {
namespace {

const RuleRegistrar adv284({
    .id = "ADV-284", .group = 'L', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Class shares differ"),
    .text = NL_TR("advisor", "The splits have different shares of class {0}."),
    .fixText = NL_TR("advisor", "Split by class"),
    .why = NL_TR("advisor", "A class makes up a share of the validation or test rows that differs by more than a fifth from that of the training rows: scores are hard to compare."),
    .source = "derived; Handbook DLM vol.1 ch.2", .limits = {"class_drift"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.classification()) return;
        // After resampling the training shares differ on purpose.
        for (const char *type : {"smote", "random_oversample", "random_undersample", "balance"})
            if (f.stepOf(type) >= 0) return;
        const bool may = f.spec.split.kind == SplitSpec::Kind::Random;
        SplitSpec split = f.spec.split;
        split.kind = SplitSpec::Kind::Stratified;
        for (std::size_t c = 0; c < f.data.trainCounts.size(); ++c) {
            const double share = double(f.data.trainCounts[c]) / double(f.data.train);
            const auto differs = [&](const std::vector<std::size_t> &counts, std::size_t rows) {
                if (rows == 0 || counts[c] == 0) return false; // missing altogether: ADV-285
                const double expected = share * double(rows), there = double(counts[c]);
                // Chance alone moves small counts: two standard errors are let pass.
                return std::fabs(there - expected) > f.limit("class_drift") * expected && std::fabs(there - expected) > 2 * std::sqrt(expected);
            };
            if (differs(f.data.validationCounts, f.data.validation) || differs(f.data.testCounts, f.data.test))
                hits.push_back({.args = {f.data.classes[c]}, .fix = may ? std::vector{fix::split(split)} : std::vector<FixEdit>{}});
        }
    },
    .cases = {{true, [](Scene &s) { s.words("y", [](std::size_t r) { return r % (r < 1600 ? 3 : 2) ? "no" : "yes"; }).split("blocked:.64,.16,.2"); }},
              {true, [](Scene &s) {
                   // Some random splits of so few rows are uneven: the first seed of one is searched.
                   s.rows(400).positives(40);
                   for (std::uint32_t seed = 0; seed < 3000; ++seed) {
                       s.split("random:.4,.3,.3");
                       s.data.split.seed = seed;
                       const auto p = prepare(s.table, s.data);
                       const auto yes = [&](const std::vector<std::uint32_t> &rows) { double n = 0; for (const auto r : rows) n += s.table.columns[std::size_t(s.table.indexOf("y"))].text(r) == "yes"; return n; };
                       const double expected = 0.75 * yes(p->split.train);
                       if (std::fabs(yes(p->split.validation) - expected) > 2.2 * std::sqrt(expected)) return;
                   }
               }},
              {false, [](Scene &s) { s.positives(600); }}},
});

} // namespace
} // namespace netloom
