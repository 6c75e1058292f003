#include "data/prepare_parts.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

// Windows within a preparation: which rows form a series, where it has gaps, and what is told of them.

namespace netloom::recipe {

namespace {

const std::string kPast = "_past";
constexpr double kLargeStep = 1.5; // of the usual step in time: beyond it something is missing

/// What a column puts first, missing values last; empty without a column that orders rows.
std::vector<double> timesOf(const Table &table, const std::string &name)
{
    const int at = name.empty() ? -1 : table.indexOf(name);
    if (at < 0 || table.columns[std::size_t(at)].type() == ColumnType::Text)
        return {};
    std::vector<double> times(table.rows());
    for (std::size_t r = 0; r < times.size(); ++r) {
        const double v = table.columns[std::size_t(at)].asNumber(r);
        times[r] = std::isnan(v) ? std::numeric_limits<double>::infinity() : v;
    }
    return times;
}

/// The place of each imported row in its series, series after series.
std::vector<std::uint32_t> places(const std::vector<std::int32_t> &groups, const std::vector<double> &times, std::size_t rows)
{
    std::vector<std::uint32_t> order(rows), place(rows);
    std::iota(order.begin(), order.end(), 0u);
    if (!groups.empty() || !times.empty())
        std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
            if (!groups.empty() && groups[a] != groups[b])
                return groups[a] < groups[b];
            return !times.empty() && times[a] < times[b];
        });
    for (std::size_t i = 0; i < rows; ++i)
        place[order[i]] = std::uint32_t(i);
    return place;
}

/// Rows of one series stand together, the series in the order in which they begin.
void putTogether(const std::vector<std::int32_t> &groups, Frame &frame)
{
    std::map<std::int32_t, std::size_t> begin;
    for (const auto row : frame.sourceRows)
        begin.try_emplace(groups[row], begin.size());
    std::vector<std::uint32_t> order(frame.sourceRows.size());
    std::iota(order.begin(), order.end(), 0u);
    const auto seriesOf = [&](std::uint32_t r) { return begin[groups[frame.sourceRows[r]]]; };
    const auto less = [&](auto a, auto b) { return seriesOf(a) < seriesOf(b); };
    if (std::is_sorted(order.begin(), order.end(), less))
        return;
    std::stable_sort(order.begin(), order.end(), less);
    frame.table = frame.table.selected(order);
    std::vector<std::uint32_t> source;
    source.reserve(order.size());
    for (const auto r : order)
        source.push_back(frame.sourceRows[r]);
    frame.sourceRows = std::move(source);
}

/// Steps in time within the series that are much larger than the usual one.
void markLargeSteps(const std::vector<double> &times, const Frame &frame, SeriesRows &rows)
{
    std::vector<double> steps(rows.rows), usual;
    for (std::size_t r = 1; r < rows.rows; ++r) {
        if (!rows.series.empty() && rows.series[r] != rows.series[r - 1])
            continue;
        steps[r] = times[frame.sourceRows[r]] - times[frame.sourceRows[r - 1]];
        if (steps[r] > 0 && std::isfinite(steps[r]))
            usual.push_back(steps[r]);
    }
    if (usual.empty())
        return;
    const auto middle = usual.begin() + std::ptrdiff_t(usual.size() / 2);
    std::nth_element(usual.begin(), middle, usual.end());
    for (std::size_t r = 1; r < rows.rows; ++r)
        if (steps[r] > kLargeStep * *middle)
            rows.gapBefore[r] = 1;
}

/// Windows follow the rows: whether those are in the order of time is told, where a column of dates can tell.
void tellOrder(const Table &table, const DataSpec &spec, const SeriesRows &rows, Frame &frame)
{
    std::string name = spec.timeColumn;
    for (const auto &column : table.columns)
        if (name.empty() && column.type() == ColumnType::Datetime)
            name = column.name();
    const auto times = timesOf(table, name);
    std::size_t back = 0, twice = 0;
    for (std::size_t r = 1; r < rows.rows && !times.empty(); ++r) {
        if (!rows.series.empty() && rows.series[r] != rows.series[r - 1])
            continue;
        const double now = times[frame.sourceRows[r]], before = times[frame.sourceRows[r - 1]];
        back += now < before;
        twice += now == before && std::isfinite(now);
    }
    if (back)
        frame.notes.push_back(makeError("N-WINDOW-ORDER",
                                        NL_TR("Data", "The rows are not in the order of '{0}': it goes back {1} times, and windows follow the rows. Sort them by it "
                                                      "(time column, or the step 'sort_by_time')."), {name, std::to_string(back)}));
    else if (twice)
        frame.notes.push_back(makeError("N-WINDOW-TWICE",
                                        NL_TR("Data", "{1} rows have the same '{0}' as the row before them in their series: windows take them in the order of the file. "
                                                      "If they belong to several series, name the column that tells these apart as the group."),
                                        {name, std::to_string(twice)}));
}

} // namespace

void groupsOf(const Column &column, const std::vector<std::uint32_t> &sourceRows, SplitInput &in)
{
    in.groupNames = column.levels();
    std::vector<double> values;
    if (!column.isCoded()) {
        for (const auto r : sourceRows)
            values.push_back(column.number(r));
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        for (const double v : values)
            in.groupNames.push_back(toText(v));
    }
    for (const auto r : sourceRows) {
        if (column.missing(r))
            in.groups.push_back(std::int32_t(in.groupNames.size()));
        else if (column.isCoded())
            in.groups.push_back(column.code(r));
        else
            in.groups.push_back(std::int32_t(std::lower_bound(values.begin(), values.end(), column.number(r)) - values.begin()));
    }
}

void eventGroups(const Table &table, const DataSpec &spec, const Column &events, const std::vector<std::uint32_t> &sourceRows, SplitInput &in)
{
    const auto place = places({}, timesOf(table, sortedColumn(spec)), table.rows());
    std::vector<std::int32_t> before(table.rows() + 1); // events at earlier places
    for (std::size_t r = 0; r < table.rows(); ++r)
        before[place[r] + 1] = events.code(r) == 1;
    std::partial_sum(before.begin(), before.end(), before.begin());
    for (const auto row : sourceRows)
        in.groups.push_back(before[place[row]]);
    for (std::int32_t e = 0; e <= before.back(); ++e)
        in.groupNames.push_back(std::to_string(e));
}

std::string pastName(const std::string &target)
{
    return target + kPast;
}

Table withPast(const Table &table, const DataSpec &spec)
{
    Table wide = table;
    for (const auto &target : spec.targets)
        if (const int at = table.indexOf(target); at >= 0) {
            Column past = table.columns[std::size_t(at)];
            past.setName(pastName(target));
            wide.columns.push_back(std::move(past));
        }
    return wide;
}

SeriesRows seriesRows(const Table &table, const DataSpec &spec, Frame &frame)
{
    SplitInput groups;
    if (const int at = spec.groupColumn.empty() ? -1 : table.indexOf(spec.groupColumn); at >= 0) {
        std::vector<std::uint32_t> all(table.rows());
        std::iota(all.begin(), all.end(), 0u);
        groupsOf(table.columns[std::size_t(at)], all, groups);
        putTogether(groups.groups, frame);
    }
    const auto sorted = sortedColumn(spec);
    const auto place = places(groups.groups, timesOf(table, sorted), table.rows());
    SeriesRows rows;
    rows.rows = frame.sourceRows.size();
    rows.gapBefore.assign(rows.rows, 0);
    for (const auto row : frame.sourceRows)
        if (!groups.groups.empty())
            rows.series.push_back(std::uint32_t(groups.groups[row]));
    for (std::size_t r = 1; r < rows.rows; ++r)
        rows.gapBefore[r] = place[frame.sourceRows[r]] != place[frame.sourceRows[r - 1]] + 1;
    if (const auto times = timesOf(table, sorted.empty() ? spec.timeColumn : sorted); !times.empty())
        markLargeSteps(times, frame, rows);
    tellOrder(table, spec, rows, frame);
    return rows;
}

void tellWindows(const DataSpec &spec, const WindowFacts &f, Frame &frame)
{
    const auto note = [&](const char *code, const char *text, std::vector<std::string> args) { frame.notes.push_back(makeError(code, text, std::move(args))); };
    const auto n = [](std::size_t v) { return std::to_string(v); };
    if (f.shortSeries)
        note("N-WINDOW-SHORT", NL_TR("Data", "{0} of {1} series, {2} rows in all, are shorter than a window and its horizon and were left out."),
             {n(f.shortSeries), n(f.series), n(f.shortRows)});
    if (f.noTarget)
        note("N-WINDOW-TARGET", NL_TR("Data", "{0} windows were left out because their target is missing; their rows stay in other windows."), {n(f.noTarget)});
    if (f.flagged)
        note("N-WINDOW-GAPS", NL_TR("Data", "{0} of {1} windows ({2} %) lie over a gap: rows were taken out there, or time makes a larger step. Drop them, or cut the series "
                                            "at gaps, if that matters."),
             {n(f.flagged), n(f.windows), toText(std::round(1000.0 * double(f.flagged) / double(f.windows)) / 10)});
    else if (f.gaps && spec.windows.gaps != WindowSpec::Gaps::Keep)
        note("N-WINDOW-GAPS-OUT", NL_TR("Data", "The rows have {0} gaps, where rows were taken out or time makes a larger step; no window lies over one."), {n(f.gaps)});
}

void tellLeak(const WindowFacts &f, const SplitRows &split, std::vector<Error> &notes)
{
    if (f.leakValidation + f.leakTest == 0)
        return;
    const auto share = [](std::size_t part, std::size_t all) { return all ? toText(std::round(1000.0 * double(part) / double(all)) / 10) : std::string("0"); };
    notes.push_back(makeError("N-LEAK",
                              NL_TR("Data", "Leak: {0} of {1} validation windows ({2} %) and {3} of {4} test windows ({5} %) share rows with training windows. What is "
                                            "measured on them is better than it will be on new data. Choose the split 'blocked', or 'group' where there are many series."),
                              {std::to_string(f.leakValidation), std::to_string(split.validation.size()), share(f.leakValidation, split.validation.size()),
                               std::to_string(f.leakTest), std::to_string(split.test.size()), share(f.leakTest, split.test.size())}));
}

std::vector<bool> usableWindows(const WindowPlan &plan, const std::vector<bool> &rows)
{
    std::vector<std::uint32_t> bad(rows.size() + 1);
    for (std::size_t r = 0; r < rows.size(); ++r)
        bad[r + 1] = bad[r] + !rows[r];
    std::vector<bool> usable(plan.first.size());
    for (std::size_t w = 0; w < usable.size(); ++w)
        usable[w] = bad[plan.last(w) + 1] == bad[plan.first[w]];
    return usable;
}

std::vector<float> ofTargets(const WindowPlan &plan, const std::vector<float> &rows, std::size_t width)
{
    std::vector<float> y;
    y.reserve(plan.first.size() * width);
    const std::size_t count = width ? rows.size() / width : 0;
    for (std::size_t w = 0; w < plan.first.size(); ++w)
        for (std::size_t c = 0; c < width; ++c)
            y.push_back(plan.target(w) < count ? rows[plan.target(w) * width + c] : std::numeric_limits<float>::quiet_NaN());
    return y;
}

} // namespace netloom::recipe

namespace netloom {

Result<TaskKind> taskOfTarget(const Table &table, const DataSpec &spec)
{
    const auto kinds = recipe::targetKinds(table, spec);
    if (!kinds)
        return kinds.error();
    return kinds->front().task;
}

} // namespace netloom
