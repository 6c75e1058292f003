#include "session/metric_facts.h"

#include "common/engine_text.h"
#include "core/registry.h"
#include "metrics/metric.h"

#include <QCoreApplication>

namespace netloom {

MetricFacts metricFacts(const std::string &name, const QStringList &classes)
{
    MetricFacts facts{qstr(name), false, false, {}};
    constexpr std::string_view weightedPrefix = "weighted_"; // of the settings' weighted metrics
    const bool weighted = name.starts_with(weightedPrefix);
    const auto choice = parsePart(PartKind::Metric, weighted ? std::string_view(name).substr(weightedPrefix.size()) : std::string_view(name));
    if (!choice) {
        // Of one output of several: OUTPUT_metric.
        const auto end = name.find('(');
        for (auto at = name.find('_'); at < end; at = name.find('_', at + 1)) {
            if (const std::string rest = name.substr(at + 1); rest == "loss" || parsePart(PartKind::Metric, rest)) {
                facts = rest == "loss" ? MetricFacts{QCoreApplication::translate("MetricFacts", "Loss"), false, false, {}} : metricFacts(rest, classes);
                facts.title = QCoreApplication::translate("MetricFacts", "%1: %2").arg(qstr(name.substr(0, at)), facts.title);
                break;
            }
        }
        return facts;
    }
    facts.title = engineText(choice.value().info->title);
    QStringList options;
    for (const auto &[key, text] : optionTexts(choice.value().info->schema, choice.value().config))
        if (key == "average")
            options << qstr(text);
        else if (const int number = qstr(text).toInt(); key == "class_id")
            options << (number < classes.size() ? QCoreApplication::translate("MetricFacts", "“%1”").arg(classes[number])
                                                : QCoreApplication::translate("MetricFacts", "class %1").arg(number));
        else
            options << QStringLiteral("%1 %2").arg(qstr(key), qstr(text));
    if (weighted)
        options << QCoreApplication::translate("MetricFacts", "weighted");
    if (!options.isEmpty())
        facts.title += QStringLiteral(" (%1)").arg(options.join(QStringLiteral(", ")));
    const auto metric = makePart<Metric>(*choice.value().info, choice.value().config);
    facts.higherIsBetter = metric->higherIsBetter();
    facts.share = metric->isShare();
    if (metric->unit() == MetricUnit::Target)
        facts.unit = QCoreApplication::translate("MetricFacts", "in units of the target");
    else if (metric->unit() == MetricUnit::TargetSquared)
        facts.unit = QCoreApplication::translate("MetricFacts", "in squared units of the target");
    return facts;
}

} // namespace netloom
