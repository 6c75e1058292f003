#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv043({
    .id = "ADV-043", .group = 'B', .severity = Severity::Info,
    .title = NL_TR("advisor", "Deep for a first run"),
    .text = NL_TR("advisor", "Start with two hidden layers and grow only if needed."),
    .why = NL_TR("advisor", "More than four hidden layers stand in a project that has not been trained yet. A small network tells sooner whether data and target fit together."),
    .source = "Ranjan 2020 §4.4, §4.10", .limits = {"first_layers"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.runs == 0 && f.hidden > f.limit("first_layers")) hits.push_back({});
    },
    .cases = {{true, [](Scene &s) { s.runs = 0; s.network("dense 8 relu; dense 8 relu; dense 8 relu; dense 8 relu; dense 8 relu; dense 1 sigmoid"); }},
              {false, [](Scene &s) { s.network("dense 8 relu; dense 8 relu; dense 8 relu; dense 8 relu; dense 8 relu; dense 1 sigmoid"); }}},
});

} // namespace
} // namespace netloom
