#include "session/moved_threshold.h"

#include "core/values.h"
#include "metrics/metric.h"

namespace netloom {

namespace {

std::unique_ptr<const Metric> countedMetric(const std::string &name)
{
    const auto choice = parsePart(PartKind::Metric, name);
    if (!choice)
        return nullptr;
    auto metric = makePart<Metric>(*choice.value().info, choice.value().config);
    if (!metric || !metric->applies(1, 2, false) || metric->fromScores())
        return nullptr;
    const std::string counter = metric->counter();
    return counter == "binary_counts" || counter == "class_confusion" ? std::move(metric) : nullptr;
}

} // namespace

std::vector<std::string> thresholdMetrics(const MetricValues &values)
{
    std::vector<std::string> names;
    for (const auto &[name, value] : values)
        if (countedMetric(name))
            names.push_back(name);
    return names;
}

MetricValues metricsOf(const Confusion &matrix, const std::vector<std::string> &metrics)
{
    MetricValues values;
    if (matrix.classes != 2)
        return values;
    const std::vector<double> &c = matrix.counts; // rows actual
    const std::vector<double> counts = {c[3], c[1], c[0], c[2]}; // TP FP TN FN
    for (const std::string &name : metrics)
        if (const auto metric = countedMetric(name))
            values[name] = metric->result(metric->counter() == "binary_counts" ? counts : c, 1, 2);
    return values;
}

std::map<std::uint64_t, MetricValues> valuesAtThreshold(const std::vector<MomentPtr> &moments, const std::vector<int> &truth, double threshold,
                                                        bool inclusive, const std::vector<std::string> &metrics)
{
    std::map<std::uint64_t, MetricValues> values;
    for (const MomentPtr &moment : moments)
        if (const auto matrix = confusionAt(*moment, truth, threshold, inclusive))
            values[moment->row.epoch] = metricsOf(*matrix, metrics);
    return values;
}

} // namespace netloom
