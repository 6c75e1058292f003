#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv195({
    .id = "ADV-195", .group = 'H', .severity = Severity::Info,
    .title = NL_TR("advisor", "Dense layer behind flatten"),
    .text = NL_TR("advisor", "A usual size behind {1} flattened values is {0}."),
    .fixText = NL_TR("advisor", "Set {0} units"),
    .why = NL_TR("advisor", "The dense layer behind flatten has more units than it receives values, or fewer than one for 64 of them. A quarter is a usual start."),
    .source = "Ranjan 2020 §6.16", .limits = {"flat_widths"},
    .find = [](const Facts &f, Hits &hits) {
        for (const LayerFacts &l : f.layers) {
            const LayerFacts *flat = l.type() == "dense" && !l.head && l.before.size() == 1 ? f.layer(l.before.front()) : nullptr;
            while (flat && isDropout(flat->type())) flat = flat->before.size() == 1 ? f.layer(flat->before.front()) : nullptr;
            if (!flat || flat->type() != "flatten" || flat->in.rank() < 2) continue;
            const double size = l.in.last(), units = l.out.last();
            if (size < 4 || (units >= size / f.limit("flat_widths") && units <= size)) continue;
            const std::int64_t usual = powerOfTwoNear(size / 4);
            hits.push_back({.args = {std::to_string(usual), toText(size)}, .node = l.id, .field = "units", .fix = {fix::field(l.id, "units", usual)}});
        }
    },
    .cases = {{true, [](Scene &s) { s.table = {}; s.network("in = input shape=[8,8,1]; flatten; dense 256 relu; dense 10 softmax"); }},
              {true, [](Scene &s) { s.table = {}; s.network("in = input shape=[32,32,3]; flatten; dense 16 relu; dense 10 softmax"); }},
              {false, [](Scene &s) { s.table = {}; s.network("in = input shape=[8,8,1]; flatten; dense 16 relu; dense 10 softmax"); }},
              {false, [](Scene &s) { s.table = {}; s.network("in = input shape=[28,28,1]; flatten; dense 10 softmax"); }}},
});

} // namespace
} // namespace netloom
