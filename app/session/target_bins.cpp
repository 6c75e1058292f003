#include "session/target_bins.h"

#include "charts/ticks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

struct BinsTr { Q_DECLARE_TR_FUNCTIONS(TargetBins) };

std::vector<double> validationTargets(const Prepared &data)
{
    std::vector<double> values;
    const auto *table = dynamic_cast<const TableSource *>(data.source.get());
    if (!table || table->rows() == 0 || table->y().size() != table->rows())
        return values;
    for (const Row row : data.split.validation)
        values.push_back(invertTarget(data, 0, static_cast<double>(table->y()[row])));
    return values;
}

} // namespace

bool TargetBins::fits(const Prepared &data)
{
    const auto *table = dynamic_cast<const TableSource *>(data.source.get());
    return data.task == TaskKind::Regression && data.targetTasks.size() <= 1 && data.split.validation.size() >= 2 * count && table && table->y().size() == table->rows();
}

TargetBins TargetBins::of(const Prepared &data)
{
    TargetBins bins;
    const auto values = validationTargets(data);
    if (values.empty())
        return bins;
    auto sorted = values;
    std::erase_if(sorted, [](double v) { return !std::isfinite(v); });
    std::sort(sorted.begin(), sorted.end());
    for (int i = 1; i < count && !sorted.empty(); ++i) {
        const double edge = sorted[sorted.size() * static_cast<std::size_t>(i) / count];
        if (edge > sorted.front() && (bins.edges.empty() || edge > bins.edges.back())) // of values that repeat there may be fewer
            bins.edges.push_back(edge);
    }
    for (std::size_t i = 0; i <= bins.edges.size(); ++i) {
        const QString low = i > 0 ? numberText(bins.edges[i - 1]) : QString(), high = i < bins.edges.size() ? numberText(bins.edges[i]) : QString();
        bins.names << (low.isEmpty() ? BinsTr::tr("below %1").arg(high) : high.isEmpty() ? BinsTr::tr("from %1").arg(low) : BinsTr::tr("%1 to %2").arg(low, high));
    }
    for (const double value : values)
        bins.truth.push_back(bins.binOf(value));
    return bins;
}

int TargetBins::binOf(double value) const
{
    return static_cast<int>(std::upper_bound(edges.begin(), edges.end(), value) - edges.begin());
}

std::optional<Confusion> TargetBins::matrix(const Prepared &data, const Moment &moment) const
{
    if (!moment.scores || moment.scores->size() != truth.size() || edges.empty())
        return std::nullopt;
    const auto n = edges.size() + 1;
    Confusion c{static_cast<int>(n), std::vector<double>(n * n)};
    for (std::size_t i = 0; i < truth.size(); ++i)
        ++c.counts[static_cast<std::size_t>(truth[i]) * n + static_cast<std::size_t>(predicted(data, (*moment.scores)[i]))];
    return c;
}

} // namespace netloom
