#include "advisor/rule.h"

#include <algorithm>

namespace netloom {
namespace {

const RuleRegistrar adv210({
    .id = "ADV-210", .group = 'I', .severity = Severity::Info,
    .title = NL_TR("advisor", "Size of the code"),
    .text = NL_TR("advisor", "A usual code size here is {0}."),
    .fixText = NL_TR("advisor", "Set {0} units"),
    .why = NL_TR("advisor", "The code is smaller than the input, but no power of two near half of it."),
    .source = "Ranjan 2020 §7.8",
    .find = [](const Facts &f, Hits &hits) {
        const LayerFacts *code = f.autoencoder() && !f.data.inputs.empty() ? f.code() : nullptr;
        if (!code || code->type() != "dense") return;
        const std::int64_t p = f.data.inputs.front().shape.size(), units = code->out.last(), usual = powerOfTwoNear(double(p) / 2);
        const bool power = (units & (units - 1)) == 0;
        if (p < 4 || units >= p || (power && units * 2 >= usual && units <= usual * 2)) return;
        // Where the code would no longer be the narrowest layer, one number alone does not help.
        const bool alone = std::all_of(f.layers.begin(), f.layers.end(), [&](const LayerFacts &l) { return !l.dense || l.id == code->id || l.out.last() > usual; });
        hits.push_back({.args = {std::to_string(usual)}, .node = code->id, .field = "units", .fix = alone ? std::vector{fix::field(code->id, "units", usual)} : std::vector<FixEdit>()});
    },
    .cases = {{true, [](Scene &s) { s.autoencoder("dense 3 relu; dense 8"); }}, {true, [](Scene &s) { s.autoencoder("dense 3 relu; dense 1 relu; dense 8"); }},
              {false, [](Scene &s) { s.autoencoder("dense 4 relu; dense 8"); }}, {false, [](Scene &s) { s.autoencoder("dense 8 relu; dense 8"); }}},
});

} // namespace
} // namespace netloom
