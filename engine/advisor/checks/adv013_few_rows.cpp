#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv013({
    .id = "ADV-013", .group = 'A', .severity = Severity::Info,
    .title = NL_TR("advisor", "Few rows"),
    .text = NL_TR("advisor", "With {0} rows a classic model often does as well as a network."),
    .why = NL_TR("advisor", "Below a thousand training rows compare the network with a linear model: one layer without hidden units."),
    .source = "Hjorth-Jensen 2018; EDSF 2020", .limits = {"few_rows"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.data.train > 0 && f.hidden > 0 && double(f.data.train) < f.limit("few_rows")) hits.push_back({.args = {std::to_string(f.data.train)}});
    },
    .cases = {{true, [](Scene &s) { s.rows(600); }}, {false, [](Scene &s) { s.rows(2400); }}},
});

} // namespace
} // namespace netloom
