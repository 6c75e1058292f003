#include "advisor/rule.h"

namespace netloom {
namespace {

const RuleRegistrar adv040({
    .id = "ADV-040", .group = 'B', .severity = Severity::Error,
    .title = NL_TR("advisor", "Output of another size"),
    .text = NL_TR("advisor", "The network answers with {0} numbers, but the target has {1}."),
    .fixText = NL_TR("advisor", "Set the output to {1}"),
    .why = NL_TR("advisor", "The last layer must have one unit for each number of the target."),
    .source = "Handbook DLM vol.1 ch.4",
    .find = [](const Facts &f, Hits &hits) {
        if (!f.plainNetwork() || !f.output || !f.data.prepared || f.data.classification() || f.output->out.rank() != 1) return;
        const int want = f.data.targetSize;
        if (f.output->out.last() == want || f.layer(f.outputNode)->out.size() == want) return;
        std::vector<FixEdit> edits;
        if (f.output->type() == "dense") edits = {fix::field(f.output->id, "units", std::int64_t(want))};
        hits.push_back({.args = {std::to_string(f.output->out.last()), std::to_string(want)}, .node = f.output->id, .field = "units", .fix = edits});
    },
    .cases = {{true, [](Scene &s) { s.regression([](std::size_t r) { return Scene::noise(r, 1); }).network("dense 8 relu; dense 3").set("loss", std::string("mse")); }},
              {false, [](Scene &s) { s.regression([](std::size_t r) { return Scene::noise(r, 1); }); }}},
});

} // namespace
} // namespace netloom
