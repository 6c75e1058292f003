#include "data/table.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

constexpr std::size_t kBins = 24, kTop = 20;

void describeNumbers(const Column &column, ColumnStats &stats)
{
    std::vector<double> values;
    values.reserve(column.rows());
    for (const double v : column.numbers())
        if (!std::isnan(v))
            values.push_back(v);
    stats.missing = column.rows() - values.size();
    if (values.empty()) {
        stats.constant = true;
        return;
    }
    double sum = 0;
    for (const double v : values)
        sum += v;
    const double mean = sum / double(values.size());
    double squares = 0;
    for (const double v : values)
        squares += (v - mean) * (v - mean);
    std::sort(values.begin(), values.end());
    stats.min = values.front();
    stats.max = values.back();
    stats.mean = mean;
    stats.sd = std::sqrt(squares / double(values.size()));
    stats.histogram.assign(kBins, 0);
    const double range = values.back() - values.front();
    std::vector<std::pair<double, std::size_t>> runs;
    for (const double v : values) {
        const double place = range > 0 ? (v - values.front()) / range * double(kBins) : 0.0;
        ++stats.histogram[std::min(kBins - 1, std::size_t(place))];
        if (runs.empty() || runs.back().first != v)
            runs.emplace_back(v, 0);
        ++runs.back().second;
    }
    stats.distinct = runs.size();
    stats.constant = runs.size() <= 1;
    // The most frequent values say something about whole-number codes, nothing about measurements.
    if (runs.size() > 1000)
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
    }
    stats.distinct = order.size();
    stats.constant = order.size() <= 1;
    if (numbers && !order.empty()) {
        stats.min = lowest;
        stats.max = highest;
        stats.mean = sum / double(column.rows() - stats.missing);
    }
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return counts[a] > counts[b]; });
    for (std::size_t i = 0; i < std::min(kTop, order.size()); ++i)
        stats.top.emplace_back(column.levels()[order[i]], counts[order[i]]);
}

} // namespace

std::vector<ColumnStats> statistics(const Table &table)
{
    std::vector<ColumnStats> all;
    all.reserve(table.columns.size());
    for (const auto &column : table.columns) {
        ColumnStats stats;
        stats.name = column.name();
        stats.type = column.type();
        if (column.isCoded())
            describeCodes(column, stats);
        else
            describeNumbers(column, stats);
        all.push_back(std::move(stats));
    }
    return all;
}

} // namespace netloom
