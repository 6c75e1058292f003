#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv279({
    .id = "ADV-279", .group = 'L', .severity = Severity::Warning,
    .title = NL_TR("advisor", "Random split of a series"),
    .text = NL_TR("advisor", "The future would help to predict the past."),
    .fixText = NL_TR("advisor", "Split in time order"),
    .why = NL_TR("advisor", "The rows have a time and the split is random: validation rows lie between training rows of just before and just after them."),
    .source = "Ranjan 2020 §4.3; Hjorth-Jensen 2018",
    .find = [](const Facts &f, Hits &hits) {
        using K = SplitSpec::Kind;
        if (!f.data.prepared || (f.spec.split.kind != K::Random && f.spec.split.kind != K::Stratified)) return;
        if (f.spec.timeColumn.empty()) return; // neighbours alike without a time are a sorted table: nothing to say of a future
        SplitSpec split = f.spec.split;
        split.kind = K::Blocked;
        hits.push_back({.fix = {fix::split(split)}});
    },
    .cases = {{true, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r); }); s.data.timeColumn = "t"; }},
              {false, [](Scene &s) { s.regression([](std::size_t r) { return double(r % 200) / 100 + Scene::noise(r, 5) / 5; }); }},
              {false, [](Scene &s) { s.numbers("t", [](std::size_t r) { return double(r); }).split("blocked:.64,.16,.2"); s.data.timeColumn = "t"; }},
              {false, [](Scene &s) { s.regression([](std::size_t r) { return Scene::noise(r, 1); }); }}},
});

} // namespace
} // namespace netloom
