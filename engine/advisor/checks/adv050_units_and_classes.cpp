#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv050({
    .id = "ADV-050", .group = 'B', .severity = Severity::Error,
    .title = NL_TR("advisor", "Output units and classes"),
    .text = NL_TR("advisor", "The output has {0} units but there are {1} classes."),
    .fixText = NL_TR("advisor", "Set {2} units"),
    .why = NL_TR("advisor", "One unit for each class with softmax; for yes and no a single unit with sigmoid says the same."),
    .source = "Ranjan 2020 §4.4, §6.16",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.whole || !f.output || !f.data.classification() || f.output->out.rank() != 1 || f.spec.targets.size() != 1) return;
        const int have = f.output->out.last(), classes = int(f.data.classes.size());
        const bool binary = f.data.task == TaskKind::Binary;
        if (have == classes || (binary && have == 1) || f.layer(f.outputNode)->out.size() != have) return;
        std::vector<FixEdit> edits;
        if (f.output->type() == "dense") edits.push_back(fix::field(f.output->id, "units", std::int64_t(binary ? 1 : classes)));
        if (!binary && f.output->activation == "sigmoid" && f.output->activationNode == f.output->id) edits.push_back(fix::field(f.output->id, "activation", std::string("softmax")));
        if (binary && f.output->activation == "softmax" && f.output->activationNode == f.output->id) edits.push_back(fix::field(f.output->id, "activation", std::string("sigmoid")));
        hits.push_back({.args = {std::to_string(have), std::to_string(classes), std::to_string(binary ? 1 : classes)}, .node = f.output->id, .field = "units", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.classes(4).network("dense 8 relu; dense 3 softmax"); }}, {false, [](Scene &s) { s.classes(4); }}},
});

} // namespace
} // namespace netloom
