#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv281({
    .id = "ADV-281", .group = 'L', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Equal rows in two splits"),
    .text = NL_TR("advisor", "{0} rows for validation and test are copies of training rows."),
    .why = NL_TR("advisor", "A row that was trained on tests nothing. Take copies out of the file, or split by a column that is equal in them."),
    .source = "derived", .limits = {"shared_rows"},
    .find = [](const Facts &f, Hits &hits) {
        const std::size_t shared = f.data.sharedValidation + f.data.sharedTest;
        const double rows = double(std::max<std::size_t>(1, f.data.validation + f.data.test));
        if (double(shared) > f.limit("shared_rows") * rows) hits.push_back({.args = {std::to_string(shared)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("a", [](std::size_t r) { return Scene::noise(r % 2200, 1); }).numbers("b", [](std::size_t r) { return Scene::noise(r % 2200, 2); }).words("y", [](std::size_t r) { return r % 2200 % 2 ? "yes" : "no"; }); }},
              {false, [](Scene &) {}}},
});

} // namespace
} // namespace netloom
