#include "data/prepare_parts.h"
#include "data/steps/support.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace netloom {

namespace {

using namespace recipe;

/// Columns that the fitted recipe reads: backwards from the features, each step's products traced to what it made them of.
std::vector<std::string> neededColumns(const std::vector<ReadyStep> &ready, const Prepared &fitted)
{
    std::set<std::string> needed(fitted.featureNames.begin(), fitted.featureNames.end());
    for (auto it = ready.rbegin(); it != ready.rend(); ++it) {
        const auto &state = fitted.steps[it->index].state;
        std::size_t used = 0;
        for (const auto &name : steps::texts(state, "adds"))
            used += needed.erase(name);
        if (used)
            for (const auto &name : steps::texts(state, "columns"))
                needed.insert(name);
    }
    return {needed.begin(), needed.end()};
}

Result<void> checkColumns(const Table &table, const std::vector<std::string> &needed)
{
    if (table.rows() == 0)
        return makeError("E-NO-ROWS", NL_TR("Data", "The data have no rows. Choose a file with data in it."));
    std::string missing;
    for (const auto &name : needed)
        if (table.indexOf(name) < 0)
            missing.append(missing.empty() ? "'" : ", '").append(name).append("'");
    if (missing.empty())
        return {};
    return makeError("E-COLUMNS-MISSING",
                     NL_TR("Data", "The network was trained on columns that these data do not have: {0}. They have: {1}."),
                     {missing, table.columnList()}, "data");
}

/// The targets that the new rows happen to have; all or none.
bool addTargets(const Table &table, const DataSpec &spec, const Prepared &fitted, Frame &frame)
{
    if (fitted.task == TaskKind::Reconstruction || spec.targets.empty())
        return false;
    for (const auto &target : spec.targets)
        if (table.indexOf(target) < 0)
            return false;
    const auto kinds = fittedKinds(fitted);
    for (const auto &target : spec.targets) {
        const Column &column = table.columns[std::size_t(table.indexOf(target))];
        Column coded = codedTarget(column, kindOf(kinds, spec, target));
        std::size_t unknown = 0;
        for (std::size_t r = 0; r < column.rows(); ++r)
            unknown += coded.missing(r) && !column.missing(r);
        if (unknown)
            frame.notes.push_back(makeError("N-UNKNOWN-CLASS",
                                            NL_TR("Data", "The target '{0}' has {1} values the network has never seen; those rows "
                                                          "are not judged."), {target, std::to_string(unknown)}));
        frame.table.columns.push_back(std::move(coded));
    }
    frame.targets = spec.targets;
    frame.target = spec.targets.front();
    return true;
}

/// The table as the recipe knows it: with the past of the target, where that is an input.
Result<Table> tableOf(const Table &table, const DataSpec &spec)
{
    if (!spec.windows.on() || !spec.windows.pastTarget)
        return table;
    for (const auto &target : spec.targets)
        if (table.indexOf(target) < 0)
            return makeError("E-COLUMNS-MISSING",
                             NL_TR("Data", "The network looks back at what '{0}' was, and these data have no such column. They have: {1}."),
                             {target, table.columnList()}, "data");
    return withPast(table, spec);
}

/// One window per row that has enough rows before it.
Result<WindowPlan> windowsOf(const Table &table, const DataSpec &spec, Frame &frame)
{
    if (!spec.groupColumn.empty() && table.indexOf(spec.groupColumn) < 0)
        frame.notes.push_back(makeError("N-WINDOW-GROUP", NL_TR("Data", "The data have no column '{0}' that tells series apart: they were taken as one series."),
                                        {spec.groupColumn}));
    const auto rows = seriesRows(table, spec, frame);
    auto plan = planPredictionWindows(spec.windows, rows);
    if (!plan)
        return plan;
    frame.notes.push_back(makeError("N-WINDOW-FIRST",
                                    NL_TR("Data", "{0} rows make {1} predictions: the network looks back over {2} rows, which the first ones of a series do not have."),
                                    {std::to_string(rows.rows), std::to_string(plan->first.size()), std::to_string(spec.windows.lookback)}));
    return plan;
}

/// Takes out the windows with a row in which a feature is missing that no step fills.
void refuseWindows(Frame &frame, const std::vector<std::string> &features, WindowPlan &plan)
{
    const auto usable = usableWindows(plan, usableRows(frame, features));
    std::size_t at = 0;
    const auto gone = std::erase_if(plan.first, [&](std::uint32_t) { return !usable[at++]; });
    if (gone)
        frame.notes.push_back(makeError("N-ROWS-MISSING",
                                        NL_TR("Data", "{0} windows were left out because a value is missing in one of their rows. Add the step "
                                                      "'impute' to keep them."), {std::to_string(gone)}));
}

/// Takes out the rows in which a feature is missing that no step fills.
void refuse(Frame &frame, const std::vector<std::string> &features)
{
    const auto usable = usableRows(frame, features);
    std::vector<std::uint32_t> kept, source;
    for (std::size_t r = 0; r < usable.size(); ++r)
        if (usable[r]) {
            kept.push_back(std::uint32_t(r));
            source.push_back(frame.sourceRows[r]);
        }
    if (kept.size() == usable.size())
        return;
    frame.notes.push_back(makeError("N-ROWS-MISSING",
                                    NL_TR("Data", "{0} rows were left out because a value is missing in them. Add the step "
                                                  "'impute' to keep them."), {std::to_string(usable.size() - kept.size())}));
    frame.table = frame.table.selected(kept);
    frame.sourceRows = std::move(source);
}

} // namespace

Result<Prepared> prepareForPrediction(const Table &given, const DataSpec &spec, const Prepared &fitted)
{
    const auto wide = tableOf(given, spec);
    if (!wide)
        return wide.error();
    const Table &table = *wide;
    auto ready = makeSteps(fitted.steps);
    if (!ready)
        return ready.error();
    const auto needed = neededColumns(*ready, fitted);
    if (auto ok = checkColumns(table, needed); !ok)
        return ok.error();
    Frame frame;
    frame.predicting = true;
    frame.sourceRows.resize(table.rows());
    std::iota(frame.sourceRows.begin(), frame.sourceRows.end(), 0u);
    const auto sorted = sortColumns(spec);
    const auto among = [](const std::vector<std::string> &names, const Column &c) { return std::find(names.begin(), names.end(), c.name()) != names.end(); };
    for (const auto &column : table.columns)
        if (among(sorted, column) || among(needed, column))
            if (std::find(spec.targets.begin(), spec.targets.end(), column.name()) == spec.targets.end())
                frame.table.columns.push_back(column);
    const bool judged = addTargets(table, spec, fitted, frame);

    const auto runPhase = [&](bool beforeSplit) -> Result<void> {
        for (const auto &[step, index, before] : *ready)
            if (before == beforeSplit && !step->trainOnly())
                if (auto ok = step->apply(frame, fitted.steps[index].state); !ok)
                    return ok;
        return {};
    };
    if (auto ok = runPhase(true); !ok)
        return ok.error();
    WindowPlan plan;
    if (spec.windows.on()) {
        auto made = windowsOf(table, spec, frame);
        if (!made)
            return made.error();
        plan = std::move(*made);
    }
    const auto kept = textsKept(*ready, frame, fitted.steps);
    toNumbers(frame, kept, needed);
    if (auto ok = runPhase(false); !ok)
        return ok.error();
    toNumbers(frame, {}, fitted.featureNames);

    Prepared out;
    out.task = fitted.task;
    out.featureNames = fitted.featureNames;
    out.targetNames = fitted.targetNames;
    out.classes = fitted.classes;
    out.steps = fitted.steps;
    for (const auto &name : out.featureNames)
        if (frame.table.indexOf(name) < 0)
            return makeError("E-COLUMNS-MISSING",
                             NL_TR("Data", "The network was trained on columns that these data do not have: {0}. They have: "
                                           "{1}."), {"'" + name + "'", table.columnList()}, "data");
    if (spec.windows.on())
        refuseWindows(frame, out.featureNames, plan);
    else
        refuse(frame, out.featureNames);
    const std::size_t samples = spec.windows.on() ? plan.first.size() : frame.sourceRows.size();
    if (samples == 0)
        return makeError("E-NO-ROWS-LEFT",
                         NL_TR("Data", "Every row lacks a value that the network needs. Fill the missing values, or train with "
                                       "the step 'impute'."), {}, "data");
    auto inputs = arrangeInputs(spec, out.featureNames);
    if (!inputs)
        return inputs.error();
    out.targetTasks = fitted.targetTasks;
    auto x = matrix(frame, out.featureNames);
    if (!x)
        return x.error();
    const bool itself = fitted.task == TaskKind::Reconstruction;
    const std::size_t targets = itself ? out.featureNames.size() : spec.targets.size();
    FloatStore y;
    if (judged)
        y = FloatStore(spec.windows.on() ? ofTargets(plan, targetMatrix(frame, spec.targets), targets) : targetMatrix(frame, spec.targets));
    else if (itself && !spec.windows.on())
        y = *x;
    for (std::size_t r = 0; r < samples; ++r) {
        const auto first = y.values().begin() + std::ptrdiff_t(judged ? r * targets : 0);
        if (!judged || std::none_of(first, first + std::ptrdiff_t(targets), [](float v) { return std::isnan(v); }))
            out.split.test.push_back(std::uint32_t(r));
    }
    auto ports = itself || judged ? targetPorts(spec, targets) : std::vector<Port>();
    if (spec.windows.on())
        out.source = std::make_shared<WindowSource>(WindowSource::Parts{.inputs = windowPorts(*inputs, spec.windows),
                                                                        .targets = itself ? windowPorts(*inputs, spec.windows) : std::move(ports),
                                                                        .x = std::move(*x), .y = y, .plan = std::move(plan),
                                                                        .sourceRows = frame.sourceRows, .weights = {}, .itself = itself});
    else
        out.source = std::make_shared<TableSource>(std::move(*inputs), std::move(ports), std::move(*x), y, frame.sourceRows);
    out.notes = std::move(frame.notes);
    return out;
}

} // namespace netloom
