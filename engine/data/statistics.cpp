#include "data/statistics.h"

#include "core/parallel.h"
#include "data/watch.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace netloom {

namespace {

constexpr std::size_t kBins = 24, kTop = 20;
constexpr double kIqrFactor = 1.5, kZ = 3;

/// Sums in fixed lanes: fast, and the same bits everywhere.
struct Moments {
    double mean = 0, m2 = 0, m3 = 0; ///< second and third central moment
};

template <class F> double laneSum(const std::vector<double> &values, F f)
{
    double lanes[8] = {};
    std::size_t i = 0;
    for (; i + 8 <= values.size(); i += 8)
        for (std::size_t l = 0; l < 8; ++l)
            lanes[l] += f(values[i + l]);
    for (; i < values.size(); ++i)
        lanes[0] += f(values[i]);
    return ((lanes[0] + lanes[1]) + (lanes[2] + lanes[3])) + ((lanes[4] + lanes[5]) + (lanes[6] + lanes[7]));
}

Moments momentsOf(const std::vector<double> &values)
{
    const auto n = double(values.size());
    Moments m;
    m.mean = laneSum(values, [](double v) { return v; }) / n;
    m.m2 = laneSum(values, [&](double v) { return (v - m.mean) * (v - m.mean); }) / n;
    m.m3 = laneSum(values, [&](double v) { return (v - m.mean) * (v - m.mean) * (v - m.mean); }) / n;
    return m;
}

double quantileOfSorted(const std::vector<double> &sorted, double q)
{
    const double place = q * double(sorted.size() - 1);
    const auto low = std::size_t(place);
    const double above = low + 1 < sorted.size() ? sorted[low + 1] : sorted[low];
    return sorted[low] + (above - sorted[low]) * (place - double(low));
}

/// Values below a bound and above another, in ascending values.
std::size_t outside(const std::vector<double> &sorted, double low, double high)
{
    const auto first = std::lower_bound(sorted.begin(), sorted.end(), low), last = std::upper_bound(sorted.begin(), sorted.end(), high);
    return sorted.size() - std::size_t(std::max<std::ptrdiff_t>(0, last - first));
}

void describeSpread(const std::vector<double> &sorted, ColumnStats &stats)
{
    const auto m = momentsOf(sorted);
    const double sd = std::sqrt(m.m2);
    stats.min = sorted.front();
    stats.max = sorted.back();
    stats.mean = m.mean;
    stats.sd = sd;
    stats.q1 = quantileOfSorted(sorted, 0.25);
    stats.median = quantileOfSorted(sorted, 0.5);
    stats.q3 = quantileOfSorted(sorted, 0.75);
    const bool varies = sorted.front() != sorted.back() && sd > 0;
    if (varies)
        stats.skewness = m.m3 / (sd * sd * sd);
    const double reach = kIqrFactor * (*stats.q3 - *stats.q1);
    stats.outliersIqr = outside(sorted, *stats.q1 - reach, *stats.q3 + reach);
    stats.outliersZ = varies ? outside(sorted, m.mean - kZ * sd, m.mean + kZ * sd) : 0;
    const auto zero = std::equal_range(sorted.begin(), sorted.end(), 0.0);
    stats.zeros = std::size_t(zero.second - zero.first);
}

void describeNumbers(const Column &column, ColumnStats &stats)
{
    std::vector<double> values(column.rows());
    column.read(0, values);
    std::erase_if(values, [](double v) { return std::isnan(v); });
    stats.missing = column.rows() - values.size();
    if (values.empty()) {
        stats.constant = true;
        return;
    }
    sortNumbers(values);
    describeSpread(values, stats);
    stats.histogram.assign(kBins, 0);
    const double range = values.back() - values.front();
    std::vector<std::pair<double, std::size_t>> runs;
    constexpr std::size_t kMaxRuns = 1000; // the most frequent values say something about codes, nothing about measurements
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double v = values[i];
        const double place = range > 0 ? (v - values.front()) / range * double(kBins) : 0.0;
        ++stats.histogram[std::min(kBins - 1, std::size_t(place))];
        const bool fresh = i == 0 || values[i - 1] != v;
        stats.distinct += fresh;
        if (fresh && runs.size() <= kMaxRuns)
            runs.emplace_back(v, 0);
        ++runs.back().second;
    }
    stats.constant = stats.distinct <= 1;
    if (runs.size() > kMaxRuns)
        return;
    std::stable_sort(runs.begin(), runs.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    for (std::size_t i = 0; i < std::min(kTop, runs.size()); ++i)
        stats.top.emplace_back(column.type() == ColumnType::Datetime ? dateText(runs[i].first) : toText(runs[i].first),
                               runs[i].second);
}

void describeCodes(const Column &column, ColumnStats &stats)
{
    std::vector<std::size_t> counts(column.levels().size());
    for (const auto code : column.codes()) {
        if (code < 0)
            ++stats.missing;
        else
            ++counts[std::size_t(code)];
    }
    std::vector<std::size_t> order;
    bool numbers = true;
    double sum = 0, lowest = 0, highest = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (!counts[i])
            continue;
        order.push_back(i);
        const auto number = parseNumber(column.levels()[i]);
        numbers = numbers && number.has_value();
        if (!numbers)
            continue;
        sum += *number * double(counts[i]);
        lowest = order.size() == 1 ? *number : std::min(lowest, *number);
        highest = order.size() == 1 ? *number : std::max(highest, *number);
        stats.zeros += *number == 0 ? counts[i] : 0;
    }
    stats.distinct = order.size();
    stats.constant = order.size() <= 1;
    if (numbers && !order.empty()) {
        stats.min = lowest;
        stats.max = highest;
        stats.mean = sum / double(column.rows() - stats.missing);
    } else {
        stats.zeros = 0;
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return counts[a] > counts[b]; });
    for (std::size_t i = 0; i < std::min(kTop, order.size()); ++i)
        stats.top.emplace_back(column.levels()[order[i]], counts[order[i]]);
}

/// How often smaller values of the first list lie below those of the second, ties half, over all pairs.
double aucOf(std::vector<double> &negative, std::vector<double> &positive)
{
    sortNumbers(negative);
    sortNumbers(positive);
    double wins = 0;
    std::size_t below = 0, upTo = 0;
    for (const double v : positive) {
        while (below < negative.size() && negative[below] < v)
            ++below;
        upTo = std::max(upTo, below);
        while (upTo < negative.size() && negative[upTo] == v)
            ++upTo;
        wins += double(below) + 0.5 * double(upTo - below);
    }
    return wins / (double(negative.size()) * double(positive.size()));
}

} // namespace

Result<std::vector<ColumnStats>> statistics(const Table &table, const Watcher &watcher)
{
    std::vector<ColumnStats> all(table.columns.size());
    Watch watch(watcher, table.columns.size());
    parallelFor(int(all.size()), [&](int i) {
        if (watch.cancelled())
            return;
        const Column &column = table.columns[std::size_t(i)];
        ColumnStats &stats = all[std::size_t(i)];
        stats.name = column.name();
        stats.type = column.type();
        if (column.isCoded())
            describeCodes(column, stats);
        else
            describeNumbers(column, stats);
        watch.done();
    });
    if (watch.cancelled())
        return Watch::error();
    return all;
}

std::vector<ColumnStats> statistics(const Table &table)
{
    return std::move(*statistics(table, Watcher()));
}

ClassBalance classBalance(const Column &column)
{
    ClassBalance balance;
    const bool coded = column.isCoded();
    std::map<double, std::size_t> numbers;
    std::vector<std::size_t> counts(column.levels().size());
    for (std::size_t r = 0; r < column.rows(); ++r) {
        if (column.missing(r))
            ++balance.missing;
        else if (coded)
            ++counts[std::size_t(column.code(r))];
        else
            ++numbers[column.number(r)];
    }
    for (std::size_t i = 0; i < counts.size(); ++i)
        balance.counts.emplace_back(column.levels()[i], counts[i]);
    for (const auto &[v, n] : numbers)
        balance.counts.emplace_back(toText(v), n);
    const auto total = double(column.rows() - balance.missing);
    std::size_t rarest = 0;
    for (const auto &[level, n] : balance.counts) {
        if (n == 0)
            continue;
        const double share = double(n) / total;
        balance.majorityAccuracy = std::max(balance.majorityAccuracy, share);
        balance.priorEntropy -= share * std::log(share);
        rarest = rarest ? std::min(rarest, n) : n;
    }
    balance.quantum = rarest ? 1 / double(rarest) : 0;
    return balance;
}

Result<std::vector<FeatureAuc>> featureTargetAuc(const Table &table, const std::string &target, const std::string &positive, const Watcher &watcher)
{
    const int at = table.indexOf(target);
    if (at < 0)
        return makeError("E-COLUMN", NL_TR("Data", "There is no column '{0}' to be the target. The columns are: {1}."),
                         {target, table.columnList()}, "target");
    const Column &labels = table.columns[std::size_t(at)];
    std::vector<std::int8_t> isPositive(table.rows());
    std::size_t found = 0;
    for (std::size_t r = 0; r < isPositive.size(); ++r) {
        isPositive[r] = labels.missing(r) ? std::int8_t(-1) : std::int8_t(labels.text(r) == positive);
        found += isPositive[r] == 1;
    }
    if (found == 0)
        return makeError("E-LEVEL", NL_TR("Data", "Column '{0}' has no value '{1}' in any row. Choose one of its levels."), {target, positive}, "target");
    std::vector<FeatureAuc> all;
    std::vector<const Column *> columns;
    for (const auto &column : table.columns)
        if (&column != &labels && (!column.isCoded() || column.type() == ColumnType::Binary)) {
            columns.push_back(&column);
            all.push_back({column.name(), 0});
        }
    Watch watch(watcher, columns.size());
    parallelFor(int(columns.size()), [&](int i) {
        if (watch.cancelled())
            return;
        std::vector<double> parts[2];
        const Column &column = *columns[std::size_t(i)];
        std::vector<double> values(column.isCoded() ? 0 : isPositive.size());
        if (!column.isCoded())
            column.read(0, values);
        for (std::size_t r = 0; r < isPositive.size(); ++r)
            if (isPositive[r] >= 0 && (column.isCoded() ? column.code(r) >= 0 : !std::isnan(values[r])))
                parts[isPositive[r]].push_back(column.isCoded() ? double(column.code(r)) : values[r]);
        all[std::size_t(i)].auc = aucOf(parts[0], parts[1]);
        watch.done();
    });
    if (watch.cancelled())
        return Watch::error();
    return all;
}

} // namespace netloom
