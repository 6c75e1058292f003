#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv037({
    .id = "ADV-037", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Tiny class"),
    .text = NL_TR("advisor", "Class {0} has only {1} training rows."),
    .why = NL_TR("advisor", "From fewer than ten rows a class can hardly be learnt, and its scores hang on single rows. Join it with another class, or find more rows."),
    .source = "Hjorth-Jensen 2018; derived", .limits = {"class_rows"},
    .find = [](const Facts &f, Hits &hits) {
        if (!f.data.classification()) return;
        for (std::size_t c = 0; c < f.data.trainCounts.size() && c < f.data.classes.size(); ++c)
            if (double(f.data.trainCounts[c]) < f.limit("class_rows")) hits.push_back({.args = {f.data.classes[c], std::to_string(f.data.trainCounts[c])}});
    },
    .cases = {{true, [](Scene &s) { s.positives(10); }}, {false, [](Scene &s) { s.positives(40); }}},
});

} // namespace
} // namespace netloom
