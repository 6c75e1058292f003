#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv015({
    .id = "ADV-015", .group = 'A', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Copied rows"),
    .text = NL_TR("advisor", "{0} % of the rows are copies."),
    .why = NL_TR("advisor", "More than one row in a hundred equals an earlier one in all columns. Copies count twice, and after a random split the same row is learnt and tested. Take them out of the file."),
    .source = "derived", .limits = {"copies_share"},
    .find = [](const Facts &f, Hits &hits) {
        if (f.data.rows > 0 && double(f.data.copies) > f.limit("copies_share") * double(f.data.rows)) hits.push_back({.args = {percentText(double(f.data.copies) / double(f.data.rows))}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("a", [](std::size_t r) { return Scene::noise(r % 2200, 1); }).numbers("b", [](std::size_t r) { return Scene::noise(r % 2200, 2); }).words("y", [](std::size_t r) { return r % 2200 % 2 ? "yes" : "no"; }); }},
              {false, [](Scene &) {}}},
});

} // namespace
} // namespace netloom
