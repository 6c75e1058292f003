#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv010({
    .id = "ADV-010", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Rows of another range"),
    .text = NL_TR("advisor", "The {0} rows look different from the training rows: {1} % of their values lie far outside."),
    .why = NL_TR("advisor", "More than one value in a hundred lies outside the range of the training rows widened by half. The network has to answer where it has learnt nothing: look at how the rows were split."),
    .source = "Hjorth-Jensen 2018; derived", .limits = {"shifted_share"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.data.shiftedValidation > f.limit("shifted_share")) hits.push_back({.args = {"validation", percentText(f.data.shiftedValidation)}});
        if (f.data.shiftedTest > f.limit("shifted_share")) hits.push_back({.args = {"test", percentText(f.data.shiftedTest)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("a", [](std::size_t r) { return double(r) * double(r) * 1e-4; }).split("blocked:.4,.2,.4"); }},
              {false, [](Scene &s) { s.split("blocked:.64,.16,.2"); }}},
});

} // namespace
} // namespace netloom
