#include "data/windows.h"

#include <algorithm>
#include <array>

namespace netloom {

namespace {

constexpr std::array kGapNames{"keep", "drop", "cut"};
constexpr std::array kFitNames{"covered", "last_step", "all"};
constexpr std::size_t kUnusedRows = 2; // at the beginning of a series in the published numbering

Field windowField(const char *key, FieldKind kind, Value def, const char *title, const char *tooltip)
{
    return Field{.key = key, .kind = kind, .def = std::move(def), .title = title, .tooltip = tooltip};
}

Schema makeWindowSchema()
{
    const auto rows = [](Field f, double min) {
        f.min = min;
        f.max = 1e6;
        f.unit = NL_TR("Data", "rows");
        return f;
    };
    const auto choice = [](Field f, std::vector<std::string> choices) {
        f.choices = std::move(choices);
        return f;
    };
    Schema s;
    s.fields = {
        rows(windowField("lookback", FieldKind::Int, std::int64_t(0), NL_TR("Data", "Look-back"),
                         NL_TR("Data", "Rows of a window, the oldest first; 0: each row is a sample of its own")), 0),
        rows(windowField("horizon", FieldKind::Int, std::int64_t(0), NL_TR("Data", "Horizon"),
                         NL_TR("Data", "How many rows after the last one of its window the target lies; 0: in the last row")), 0),
        rows(windowField("stride", FieldKind::Int, std::int64_t(1), NL_TR("Data", "Stride"),
                         NL_TR("Data", "Rows from the beginning of one training window to that of the next")), 1),
        choice(windowField("numbering", FieldKind::Choice, std::string("default"), NL_TR("Data", "Numbering"),
                           NL_TR("Data", "compatible: as in Ranjan 2020, where the first two rows of a series are never used")), {"default", "compatible"}),
        choice(windowField("gaps", FieldKind::Choice, std::string("keep"), NL_TR("Data", "Gaps"),
                           NL_TR("Data", "Where rows were taken out, or time makes a larger step: keep windows over it, drop them, or cut the series there")),
               {kGapNames.begin(), kGapNames.end()}),
        choice(windowField("fit", FieldKind::Choice, std::string("covered"), NL_TR("Data", "Fit on"),
                           NL_TR("Data", "Rows that scaling and the like learn from: each row that training windows cover, once; the last row of each training "
                                         "window; or all rows of all of them")),
               {kFitNames.begin(), kFitNames.end()}),
        windowField("past_target", FieldKind::Bool, false, NL_TR("Data", "Past of the target"),
                    NL_TR("Data", "What the target was in the rows of the window is an input too: for forecasts"))};
    return s;
}

template <std::size_t N> std::size_t placeOf(const std::array<const char *, N> &names, const std::string &name)
{
    return std::size_t(std::find(names.begin(), names.end(), name) - names.begin());
}

/// From the first row of a window to its target.
std::size_t reachOf(const WindowSpec &spec)
{
    return std::size_t(spec.lookback) - 1 + spec.horizon;
}

bool gapAt(const SeriesRows &rows, std::size_t r)
{
    return !rows.gapBefore.empty() && rows.gapBefore[r];
}

bool seriesBegins(const SeriesRows &rows, std::size_t r)
{
    return r == 0 || (!rows.series.empty() && rows.series[r] != rows.series[r - 1]);
}

/// One piece of a series: its windows, and what is told of it.
struct Planner {
    const WindowSpec &spec;
    const SeriesRows &rows;
    WindowPlan plan;
    std::vector<std::uint32_t> gapsUpTo; // gaps before or at each row: differences count those inside
    std::size_t longest = 0, overGaps = 0;
    bool predicting = false;

    void piece(std::size_t begin, std::size_t end)
    {
        const std::size_t reach = predicting ? spec.lookback - 1 : reachOf(spec);
        const std::size_t from = begin + (spec.compatible && !predicting ? kUnusedRows : 0);
        ++plan.facts.series;
        longest = std::max(longest, end - begin);
        if (from + reach >= end) {
            ++plan.facts.shortSeries;
            plan.facts.shortRows += end - begin;
            return;
        }
        const std::size_t step = predicting ? 1 : spec.stride;
        for (std::size_t first = from; first + reach < end; first += step) {
            const bool gap = gapsUpTo[first + reach] != gapsUpTo[first];
            overGaps += gap;
            if (gap && spec.gaps == WindowSpec::Gaps::Drop)
                continue;
            if (!predicting && !rows.labelled.empty() && !rows.labelled[first + reach]) {
                ++plan.facts.noTarget;
                continue;
            }
            plan.facts.flagged += gap;
            plan.first.push_back(std::uint32_t(first));
        }
    }

    void run()
    {
        plan.length = spec.lookback;
        plan.ahead = spec.horizon;
        plan.facts.rows = rows.rows;
        gapsUpTo.resize(rows.rows);
        std::uint32_t gaps = 0;
        for (std::size_t r = 0; r < rows.rows; ++r)
            gapsUpTo[r] = gaps += gapAt(rows, r) && !seriesBegins(rows, r);
        plan.facts.gaps = gaps;
        std::size_t begin = 0;
        for (std::size_t r = 1; r <= rows.rows; ++r)
            if (r == rows.rows || seriesBegins(rows, r) || (spec.gaps == WindowSpec::Gaps::Cut && gapAt(rows, r))) {
                piece(begin, r);
                begin = r;
            }
        plan.facts.windows = plan.first.size();
    }
};

Error tooLong(const WindowSpec &spec, const Planner &p)
{
    const std::string wanted = std::to_string(reachOf(spec) + 1 + (spec.compatible ? kUnusedRows : 0));
    if (p.plan.facts.series == 1)
        return makeError("E-WINDOW-LONG",
                         NL_TR("Data", "A window of {0} rows whose target lies {1} rows further on needs {2} rows, and the series has only {3}. Choose a smaller "
                                       "look-back or horizon, or more data."),
                         {std::to_string(spec.lookback), std::to_string(spec.horizon), wanted, std::to_string(p.longest)}, "lookback");
    return makeError("E-WINDOW-LONG",
                     NL_TR("Data", "A window of {0} rows whose target lies {1} rows further on needs {2} rows, and the longest of the {4} series has only {3}. "
                                   "Choose a smaller look-back or horizon, or do not cut the series at gaps."),
                     {std::to_string(spec.lookback), std::to_string(spec.horizon), wanted, std::to_string(p.longest), std::to_string(p.plan.facts.series)},
                     "lookback");
}

} // namespace

const Schema &windowSchema()
{
    static const Schema schema = makeWindowSchema();
    return schema;
}

Result<WindowSpec> windowSpec(const Values &config)
{
    const auto complete = windowSchema().complete(config);
    if (!complete)
        return complete.error();
    const Values &v = *complete;
    WindowSpec s;
    s.lookback = std::uint32_t(getInt(v, "lookback"));
    s.horizon = std::uint32_t(getInt(v, "horizon"));
    s.stride = std::uint32_t(getInt(v, "stride"));
    s.compatible = getText(v, "numbering") == "compatible";
    s.gaps = WindowSpec::Gaps(placeOf(kGapNames, getText(v, "gaps")));
    s.fit = WindowSpec::Fit(placeOf(kFitNames, getText(v, "fit")));
    s.pastTarget = getBool(v, "past_target");
    if (!s.on() && s != WindowSpec{})
        return makeError("E-WINDOW-NONE", NL_TR("Data", "Horizon, stride and the other options of windows need a look-back of 1 row or more."), {}, "lookback");
    return s;
}

Values toValues(const WindowSpec &s)
{
    return {{"lookback", std::int64_t(s.lookback)}, {"horizon", std::int64_t(s.horizon)}, {"stride", std::int64_t(s.stride)},
            {"numbering", std::string(s.compatible ? "compatible" : "default")}, {"gaps", std::string(kGapNames[std::size_t(s.gaps)])},
            {"fit", std::string(kFitNames[std::size_t(s.fit)])}, {"past_target", s.pastTarget}};
}

Result<WindowPlan> planWindows(const WindowSpec &spec, const SeriesRows &rows)
{
    Planner p{.spec = spec, .rows = rows, .plan = {}, .gapsUpTo = {}};
    p.run();
    if (!p.plan.first.empty())
        return std::move(p.plan);
    if (p.plan.facts.noTarget > 0)
        return makeError("E-WINDOW-TARGET", NL_TR("Data", "None of the {0} windows has a target: its value is missing wherever one ends. Choose another horizon or target."),
                         {std::to_string(p.plan.facts.noTarget)}, "target");
    if (p.overGaps > 0)
        return makeError("E-WINDOW-GAPS", NL_TR("Data", "All {0} windows of {1} rows lie over a gap and were dropped. Choose a smaller look-back, or keep windows over gaps."),
                         {std::to_string(p.overGaps), std::to_string(spec.lookback)}, "gaps");
    return tooLong(spec, p);
}

Result<WindowPlan> planPredictionWindows(const WindowSpec &spec, const SeriesRows &rows)
{
    Planner p{.spec = spec, .rows = rows, .plan = {}, .gapsUpTo = {}, .predicting = true};
    p.run();
    if (!p.plan.first.empty())
        return std::move(p.plan);
    if (p.overGaps > 0)
        return makeError("E-WINDOW-GAPS", NL_TR("Data", "All {0} windows of {1} rows lie over a gap and were dropped. Choose a smaller look-back, or keep windows over gaps."),
                         {std::to_string(p.overGaps), std::to_string(spec.lookback)}, "gaps");
    return makeError("E-WINDOW-SHORT", NL_TR("Data", "The network looks back over {0} rows, and the longest stretch of rows has only {1}: there is nothing to predict. Give it more rows."),
                     {std::to_string(spec.lookback), std::to_string(p.longest)}, "data");
}

std::vector<std::uint32_t> fitRows(const WindowSpec &spec, const WindowPlan &plan, std::span<const std::uint32_t> train)
{
    std::vector<std::uint32_t> rows;
    if (spec.fit == WindowSpec::Fit::LastStep) {
        for (const auto w : train)
            rows.push_back(std::uint32_t(plan.last(w)));
        return rows;
    }
    for (const auto w : train)
        for (std::size_t t = 0; t < plan.length && spec.fit == WindowSpec::Fit::All; ++t)
            rows.push_back(std::uint32_t(plan.first[w] + t));
    if (spec.fit == WindowSpec::Fit::All)
        return rows;
    std::vector<std::uint32_t> starts;
    for (const auto w : train)
        starts.push_back(plan.first[w]);
    std::sort(starts.begin(), starts.end());
    std::uint32_t next = 0;
    for (const auto first : starts)
        for (next = std::max(next, first); next < first + plan.length; ++next)
            rows.push_back(next);
    return rows;
}

std::size_t sharedWindows(const WindowPlan &plan, std::size_t rows, std::span<const std::uint32_t> train, std::span<const std::uint32_t> windows)
{
    // Training windows that cover each row, as a running sum of beginnings and ends; a target beyond the window is a row of its own.
    std::vector<std::int32_t> cover(rows + 1);
    for (const auto w : train) {
        ++cover[plan.first[w]];
        --cover[plan.last(w) + 1];
        if (plan.ahead > 0) {
            ++cover[plan.target(w)];
            --cover[plan.target(w) + 1];
        }
    }
    std::vector<std::uint32_t> covered(rows + 1); // rows before this one that a training window has
    std::int32_t now = 0;
    for (std::size_t r = 0; r < rows; ++r) {
        now += cover[r];
        covered[r + 1] = covered[r] + (now > 0);
    }
    return std::size_t(std::count_if(windows.begin(), windows.end(), [&](std::uint32_t w) {
        const std::size_t target = plan.target(w);
        return covered[plan.last(w) + 1] != covered[plan.first[w]] || covered[target + 1] != covered[target];
    }));
}

std::vector<Port> windowPorts(std::vector<Port> rows, const WindowSpec &spec)
{
    for (auto &port : rows)
        if (spec.on())
            port.shape.axes.insert(port.shape.axes.begin(), int(spec.lookback));
    return rows;
}

} // namespace netloom
