#include "session/metric_facts.h"

#include "common/engine_text.h"
#include "core/registry.h"
#include "metrics/metric.h"

namespace netloom {

MetricFacts metricFacts(const std::string &name)
{
    MetricFacts facts{qstr(name), false, false};
    const PartInfo *info = findPart(PartKind::Metric, name);
    if (!info)
        return facts;
    facts.title = engineText(info->title);
    const auto completed = info->schema.complete({});
    if (!completed)
        return facts;
    const auto metric = makePart<Metric>(*info, completed.value());
    facts.higherIsBetter = metric->higherIsBetter();
    facts.share = !metric->applies(1, 0, true) && name != "loss";
    return facts;
}

} // namespace netloom
