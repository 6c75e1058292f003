#include "session/moved_threshold.h"

#include "core/values.h"
#include "metrics/metric.h"

namespace netloom {

namespace {

int outputsOf(int classes)
{
    return classes == 2 ? 1 : classes;
}

std::unique_ptr<const Metric> countedMetric(const std::string &name, int classes)
{
    const auto choice = parsePart(PartKind::Metric, name);
    if (!choice)
        return nullptr;
    auto metric = makePart<Metric>(*choice.value().info, choice.value().config);
    if (!metric || !metric->applies(outputsOf(classes), classes, false) || metric->fromScores())
        return nullptr;
    const std::string counter = metric->counter();
    return (counter == "binary_counts" && classes == 2) || counter == "class_confusion" ? std::move(metric) : nullptr;
}

} // namespace

std::vector<std::string> thresholdMetrics(const MetricValues &values)
{
    std::vector<std::string> names;
    for (const auto &[name, value] : values)
        if (countedMetric(name, 2))
            names.push_back(name);
    return names;
}

bool isCounted(const std::string &name, int classes)
{
    return countedMetric(name, classes) != nullptr;
}

MetricValues metricsOf(const Confusion &matrix, const std::vector<std::string> &metrics)
{
    MetricValues values;
    const std::vector<double> &c = matrix.counts; // rows actual
    const bool two = matrix.classes == 2;
    const std::vector<double> counts = two ? std::vector<double>{c[3], c[1], c[0], c[2]} : std::vector<double>(); // TP FP TN FN
    for (const std::string &name : metrics)
        if (const auto metric = countedMetric(name, matrix.classes))
            values[name] = metric->result(metric->counter() == "binary_counts" ? counts : c, outputsOf(matrix.classes), matrix.classes);
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
