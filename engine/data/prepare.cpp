#include "data/prepare_parts.h"
#include "data/step_watch.h"
#include "data/steps/support.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace netloom {

namespace {

using namespace recipe;

constexpr std::size_t kResultRows = 200; // of the last preview, which is the result

bool contains(const std::vector<std::string> &list, const std::string &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

/// One preparation from table to parts.
class Preparation {
public:
    Preparation(const Table &table, const DataSpec &spec, std::vector<StepPreview> *previews, const StepWatch &watch)
        : table_(table), spec_(spec), previews_(previews), watch_(watch)
    {
    }
    Result<Prepared> run();

private:
    Result<void> startFrame();
    Result<void> runSteps(bool beforeSplit);
    Result<void> runStep(const ReadyStep &ready);
    Table firstRows(bool training, std::size_t most = kStepPreviewRows) const;
    void dropTime(const std::vector<std::string> &kept);
    Result<void> makeSplit();
    void leaveOut(const std::vector<bool> &usable);
    Result<void> checkFeatures() const;
    Result<void> checkParts(std::span<const float> y);
    void countTargets(std::span<const float> y);
    Result<void> finish();
    std::size_t purge() const;
    Result<void> makeWindows();
    Result<void> resample(const Step &step);
    bool windows() const { return spec_.windows.on(); }
    std::vector<std::uint32_t> learnFrom() const;
    Result<std::shared_ptr<const Source>> makeSource(std::vector<Port> inputs, FloatStore x, FloatStore y, std::vector<float> weights);

    const Table &table_;
    const DataSpec &spec_;
    std::vector<StepPreview> *previews_;
    const StepWatch &watch_;
    Frame frame_;
    std::vector<std::string> onlySorting_; ///< columns that the network does not see: the time, and others that rows are sorted by
    TargetKind kind_;                ///< of the first target
    std::vector<TargetKind> kinds_;
    std::vector<ReadyStep> ready_;
    WindowPlan plan_;
    Prepared out_;
};

Result<void> Preparation::startFrame()
{
    std::vector<std::uint32_t> rows(table_.rows());
    std::iota(rows.begin(), rows.end(), 0u);
    if (reconstructs(spec_)) {
        kind_.task = TaskKind::Reconstruction;
    } else {
        auto kinds = targetKinds(table_, spec_);
        if (!kinds)
            return kinds.error();
        kinds_ = std::move(*kinds);
        kind_ = kinds_.front();
        frame_.targets = spec_.targets;
        frame_.target = spec_.targets.front();
        std::erase_if(rows, [&](std::uint32_t r) { // a window may well contain a row without a target
            return !windows() && std::any_of(spec_.targets.begin(), spec_.targets.end(), [&](const std::string &t) {
                return table_.columns[std::size_t(table_.indexOf(t))].missing(r);
            });
        });
    }
    if (rows.size() < table_.rows())
        frame_.notes.push_back(makeError("N-NO-TARGET",
                                         NL_TR("Data", "{0} rows were left out because their target is missing."),
                                         {std::to_string(table_.rows() - rows.size())}));
    const auto sorted = sortColumns(spec_);
    if (!spec_.timeColumn.empty())
        onlySorting_.push_back(spec_.timeColumn);
    for (const auto &column : table_.columns) {
        const bool target = contains(frame_.targets, column.name());
        const bool left = contains(spec_.drop, column.name()) || column.name() == spec_.groupColumn || column.name() == spec_.weightColumn
                          || column.name() == spec_.split.column;
        if (!target && left && !contains(sorted, column.name()))
            continue;
        if (left && column.name() != spec_.timeColumn)
            onlySorting_.push_back(column.name());
        const Column coded = target ? codedTarget(column, kindOf(kinds_, spec_, column.name())) : column;
        frame_.table.columns.push_back(rows.size() < table_.rows() ? coded.selected(rows) : coded);
    }
    frame_.sourceRows = std::move(rows);
    return {};
}

/// Fits and applies one step, and notes what it did for those who want to see it.
Result<void> Preparation::runStep(const ReadyStep &ready)
{
    const auto &[step, index, before] = ready;
    StepPreview *seen = previews_ ? &(*previews_)[index] : nullptr;
    const std::size_t notes = frame_.notes.size();
    if (watch_)
        watch_(index, false, frame_);
    if (seen) {
        seen->rowsBefore = step->resamples() ? out_.split.train.size() : frame_.sourceRows.size();
        seen->columnsBefore = featureColumns(frame_, spec_.timeColumn);
        seen->before = firstRows(step->resamples());
    }
    if (windows() && step->makesRows())
        return makeError("E-WINDOW-STEP",
                         NL_TR("Data", "The step '{0}' makes up rows between others, which would tear the order of the rows in windows. Take it out; class weights or "
                                       "the steps random_oversample and random_undersample balance windows as well."),
                         {out_.steps[index].type}, "steps");
    // Levels and the like may be declared from all rows: they carry no statistics.
    std::vector<std::uint32_t> all;
    if (step->beforeSplit()) {
        all.resize(frame_.sourceRows.size());
        std::iota(all.begin(), all.end(), 0u);
    }
    auto state = step->fit(frame_, step->beforeSplit() ? all : learnFrom());
    if (!state)
        return state.error();
    if (const auto columns = state->find("columns"); columns != state->end())
        if (const auto *list = std::get_if<std::vector<std::string>>(&columns->second); list && list->empty())
            frame_.notes.push_back(makeError("N-STEP-IDLE", NL_TR("Data", "The step '{0}' found no column to work on and changes nothing."),
                                             {out_.steps[index].type}));
    out_.steps[index].state = std::move(*state);
    if (step->resamples()) {
        if (auto ok = resample(*step); !ok)
            return ok;
    } else if (auto ok = step->apply(frame_, out_.steps[index].state); !ok) {
        return ok;
    }
    if (seen) {
        seen->ran = true;
        seen->rowsAfter = step->resamples() ? out_.split.train.size() : frame_.sourceRows.size();
        seen->columnsAfter = featureColumns(frame_, spec_.timeColumn);
        seen->after = firstRows(step->resamples());
        seen->notes.assign(frame_.notes.begin() + std::ptrdiff_t(notes), frame_.notes.end());
    }
    if (watch_ && !frame_.sourceRows.empty())
        watch_(index, true, frame_);
    if (frame_.sourceRows.empty())
        return makeError("E-NO-ROWS-LEFT",
                         NL_TR("Data", "After the step '{0}' no rows are left. Change or switch off the step."),
                         {out_.steps[index].type});
    return {};
}

/// The rows of a preview: the first ones, or for a step that adds training rows the last of those.
Table Preparation::firstRows(bool training, std::size_t most) const
{
    const auto &train = out_.split.train;
    std::vector<std::uint32_t> rows(std::min(most, training ? train.size() : frame_.sourceRows.size()));
    if (training)
        std::transform(train.end() - std::ptrdiff_t(rows.size()), train.end(), rows.begin(),
                       [&](std::uint32_t r) { return windows() ? std::uint32_t(plan_.target(r)) : r; });
    else
        std::iota(rows.begin(), rows.end(), 0u);
    return frame_.table.selected(rows);
}

Result<void> Preparation::runSteps(bool beforeSplit)
{
    for (const auto &ready : ready_)
        if (ready.before == beforeSplit)
            if (auto ok = runStep(ready); !ok)
                return ok;
    return {};
}

/// Takes out what only orders the rows, unless a later step reads it.
void Preparation::dropTime(const std::vector<std::string> &kept)
{
    for (const auto &name : onlySorting_) {
        const int at = frame_.table.indexOf(name);
        if (at >= 0 && !contains(frame_.targets, name) && !contains(kept, name))
            frame_.table.columns.erase(frame_.table.columns.begin() + at);
    }
}

/// Look-back − 1 + horizon + |curve shift|: rows of a table have a look-back of one and no horizon; steps tell their reach.
/// Counted in windows where there are such.
std::size_t Preparation::purge() const
{
    std::size_t rows = 0;
    for (const auto &ready : ready_)
        rows += ready.step->reach();
    if (!windows())
        return rows;
    rows += std::size_t(spec_.windows.lookback) - 1 + spec_.windows.horizon;
    return (rows + spec_.windows.stride - 1) / spec_.windows.stride;
}

Result<void> Preparation::makeWindows()
{
    auto rows = seriesRows(table_, spec_, frame_);
    if (!reconstructs(spec_)) {
        rows.labelled.assign(rows.rows, 1);
        for (const auto &target : spec_.targets) {
            const Column &column = frame_.table.columns[std::size_t(frame_.table.indexOf(target))];
            for (std::size_t r = 0; r < rows.rows; ++r)
                if (column.missing(r))
                    rows.labelled[r] = 0;
        }
    }
    auto plan = planWindows(spec_.windows, rows);
    if (!plan)
        return plan.error();
    plan_ = std::move(*plan);
    tellWindows(spec_, plan_.facts, frame_);
    return {};
}

/// Rows of the frame that fitted steps learn from.
std::vector<std::uint32_t> Preparation::learnFrom() const
{
    return windows() ? fitRows(spec_.windows, plan_, out_.split.train) : out_.split.train;
}

/// A step that draws from the training rows, or from the training windows by the class of their targets.
Result<void> Preparation::resample(const Step &step)
{
    if (!windows()) {
        auto train = step.resample(frame_, out_.split.train);
        if (!train)
            return train.error();
        out_.split.train = std::move(*train);
        return {};
    }
    Frame samples{.table = {}, .sourceRows = {}, .target = frame_.target, .targets = frame_.targets};
    std::vector<std::uint32_t> targets;
    for (std::size_t w = 0; w < plan_.first.size(); ++w) {
        targets.push_back(std::uint32_t(plan_.target(w)));
        samples.sourceRows.push_back(frame_.sourceRows[plan_.target(w)]);
    }
    for (const auto &name : frame_.targets)
        samples.table.columns.push_back(frame_.table.columns[std::size_t(frame_.table.indexOf(name))].selected(targets));
    auto train = step.resample(samples, out_.split.train);
    if (!train)
        return train.error();
    out_.split.train = std::move(*train);
    frame_.notes.insert(frame_.notes.end(), samples.notes.begin(), samples.notes.end());
    return {};
}

Result<void> Preparation::makeSplit()
{
    // The rows that stand for the samples: all, or those of the windows' targets.
    std::vector<std::uint32_t> rows(windows() ? plan_.first.size() : frame_.sourceRows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = std::uint32_t(windows() ? plan_.target(i) : i);
    SplitInput in{.rows = rows.size(), .purge = purge()};
    if (kind_.task == TaskKind::Binary || kind_.task == TaskKind::Classes) {
        const Column &target = frame_.table.columns[std::size_t(frame_.table.indexOf(frame_.target))];
        for (const auto r : rows)
            in.labels.push_back(target.code(r));
    }
    using Kind = SplitSpec::Kind;
    const std::string &column = spec_.split.column.empty() ? spec_.groupColumn : spec_.split.column;
    if (spec_.split.kind == Kind::Group || spec_.split.kind == Kind::Column || spec_.split.kind == Kind::GroupKFold) {
        for (auto &r : rows)
            r = frame_.sourceRows[r];
        const bool shifted = std::any_of(spec_.steps.begin(), spec_.steps.end(), [](const RecipeStep &s) { return s.enabled && s.type == "curve_shift"; });
        if (!column.empty())
            groupsOf(table_.columns[std::size_t(table_.indexOf(column))], rows, in);
        else if (shifted && spec_.split.kind != Kind::Column)
            eventGroups(table_, spec_, codedTarget(table_.columns[std::size_t(table_.indexOf(frame_.target))], kind_), rows, in);
    }
    auto parts = split(spec_.split, in);
    if (!parts)
        return parts.error();
    out_.split = std::move(*parts);
    return {};
}

/// Rows in which a feature is missing and no step fills it, and windows with such rows.
void Preparation::leaveOut(const std::vector<bool> &usable)
{
    std::size_t gone = 0;
    for (auto *part : {&out_.split.train, &out_.split.validation, &out_.split.test})
        gone += std::erase_if(*part, [&](std::uint32_t r) { return !usable[r]; });
    if (gone)
        frame_.notes.push_back(makeError("N-ROWS-MISSING",
                                         windows() ? NL_TR("Data", "{0} windows were left out because a value is missing in one of their rows. Add the step "
                                                                   "'impute' to keep them.")
                                                   : NL_TR("Data", "{0} rows were left out because a value is missing in them. Add the step "
                                                                   "'impute' to keep them."), {std::to_string(gone)}));
}

Result<void> Preparation::checkFeatures() const
{
    if (frame_.table.columns.size() > frame_.targets.size())
        return {};
    return makeError("E-NO-FEATURES",
                     NL_TR("Data", "No column is left to learn from: all others are the target, left out, constant, or "
                                   "text. Leave fewer columns out, or add a step that encodes them."), {}, "drop");
}

Result<void> Preparation::checkParts(std::span<const float> y)
{
    if (out_.split.train.empty())
        return makeError("E-NO-TRAINING-ROWS",
                         NL_TR("Data", "No rows are left for training. Fill missing values, or change the split."), {}, "split");
    if (out_.classes.empty())
        return {};
    out_.classCounts.assign(out_.classes.size(), 0);
    for (const auto r : out_.split.train)
        ++out_.classCounts[std::size_t(y[r * out_.targetNames.size()])];
    std::string absent;
    std::size_t there = 0;
    for (std::size_t c = 0; c < out_.classes.size(); ++c) {
        there += out_.classCounts[c] > 0;
        if (!out_.classCounts[c])
            absent.append(absent.empty() ? "'" : ", '").append(out_.classes[c]).append("'");
    }
    if (there < 2)
        return makeError("E-ONE-CLASS-TRAINING",
                         NL_TR("Data", "The training rows of this split hold only one class; {0} is missing there. Use a "
                                       "stratified or random split."), {absent}, "split");
    if (!absent.empty())
        frame_.notes.push_back(makeError("N-CLASS-ABSENT",
                                         NL_TR("Data", "No training row has the class {0}: it cannot be learned. A stratified "
                                                       "split would mix the classes."), {absent}));
    return {};
}

/// Tasks and class counts of targets that are ports of their own.
void Preparation::countTargets(std::span<const float> y)
{
    for (std::size_t t = 0; t < kinds_.size(); ++t) {
        TargetTask task{kinds_[t].task, kinds_[t].classes, std::vector<std::size_t>(kinds_[t].classes.size())};
        for (const auto r : out_.split.train)
            if (!task.counts.empty())
                ++task.counts[std::size_t(y[r * kinds_.size() + t])];
        out_.targetTasks.push_back(std::move(task));
    }
}

/// The rows, or windows over them; the leak guard looks at what the parts of the split have come to.
Result<std::shared_ptr<const Source>> Preparation::makeSource(std::vector<Port> inputs, FloatStore x, FloatStore y, std::vector<float> weights)
{
    const bool itself = kind_.task == TaskKind::Reconstruction;
    if (!windows())
        return std::shared_ptr<const Source>(std::make_shared<const TableSource>(
            std::move(inputs), targetPorts(spec_, out_.targetNames.size()), std::move(x), std::move(y), frame_.sourceRows, std::move(weights)));
    out_.windows = plan_.facts;
    out_.windows.leakValidation = sharedWindows(plan_, frame_.sourceRows.size(), out_.split.train, out_.split.validation);
    out_.windows.leakTest = sharedWindows(plan_, frame_.sourceRows.size(), out_.split.train, out_.split.test);
    tellLeak(out_.windows, out_.split, frame_.notes);
    if (itself && inputs.size() > 1)
        return makeError("E-INPUTS", NL_TR("Data", "An autoencoder of windows has one input. Leave the list of inputs out."), {}, "inputs");
    WindowSource::Parts parts{.inputs = windowPorts(inputs, spec_.windows),
                              .targets = itself ? windowPorts(inputs, spec_.windows) : targetPorts(spec_, out_.targetNames.size()),
                              .x = std::move(x), .y = std::move(y), .plan = plan_, .sourceRows = frame_.sourceRows,
                              .weights = ofTargets(plan_, weights, weights.empty() ? 0 : 1), .itself = itself,
                              .rowTargets = itself ? std::vector<float>() : targetMatrix(frame_, spec_.targets)};
    return std::shared_ptr<const Source>(std::make_shared<const WindowSource>(std::move(parts)));
}

Result<void> Preparation::finish()
{
    out_.task = kind_.task;
    out_.classes = kind_.classes;
    for (const auto &column : frame_.table.columns)
        if (!contains(frame_.targets, column.name()))
            out_.featureNames.push_back(column.name());
    if (previews_) {
        previews_->back().ran = true;
        previews_->back().after = firstRows(false, kResultRows);
    }
    auto inputs = arrangeInputs(spec_, out_.featureNames);
    if (!inputs)
        return inputs.error();
    auto weights = rowWeights(table_, spec_, frame_);
    if (!weights)
        return weights.error();
    const auto usable = usableRows(frame_, out_.featureNames);
    leaveOut(windows() ? usableWindows(plan_, usable) : usable);
    auto x = matrix(frame_, out_.featureNames);
    if (!x)
        return x.error();
    const bool itself = kind_.task == TaskKind::Reconstruction;
    out_.targetNames = itself ? out_.featureNames : spec_.targets;
    auto y = itself ? (windows() ? FloatStore() : *x)
                    : FloatStore(windows() ? ofTargets(plan_, targetMatrix(frame_, spec_.targets), spec_.targets.size()) : targetMatrix(frame_, spec_.targets));
    if (auto ok = checkParts(y.values()); !ok)
        return ok;
    if (spec_.ownTargets)
        countTargets(y.values());
    auto source = makeSource(std::move(*inputs), std::move(*x), std::move(y), std::move(*weights));
    if (!source)
        return source.error();
    out_.source = std::move(*source);
    out_.notes = std::move(frame_.notes);
    for (std::size_t t = 0; t < out_.targetNames.size() && kind_.task == TaskKind::Regression; ++t)
        if (!targetInverses(out_, t, 1).empty())
            out_.notes.push_back(makeError("N-TARGET-TRANSFORMED",
                                           NL_TR("Data", "The target '{0}' is transformed by the preparation: the loss is in its transformed units, "
                                                         "metrics and predictions are in the units of the target."), {out_.targetNames[t]}));
    return {};
}

Result<Prepared> Preparation::run()
{
    if (auto ok = checkNames(table_, spec_); !ok)
        return ok.error();
    if (auto ok = startFrame(); !ok)
        return ok.error();
    auto ready = makeSteps(spec_.steps);
    if (!ready)
        return ready.error();
    ready_ = std::move(*ready);
    out_.steps = spec_.steps;
    for (auto &step : out_.steps)
        step.state.clear();
    if (previews_)
        previews_->assign(spec_.steps.size() + 1, {});
    if (auto ok = runSteps(true); !ok)
        return ok.error();
    if (windows())
        if (auto ok = makeWindows(); !ok)
            return ok.error();
    const auto kept = textsKept(ready_, frame_, {});
    dropTime(kept);
    toNumbers(frame_, kept);
    if (auto ok = checkFeatures(); !ok)
        return ok.error();
    if (auto ok = makeSplit(); !ok)
        return ok.error();
    if (auto ok = runSteps(false); !ok)
        return ok.error();
    dropTime({});
    toNumbers(frame_, {});
    if (auto ok = checkFeatures(); !ok) // the steps may have dropped them
        return ok.error();
    if (auto ok = finish(); !ok)
        return ok.error();
    return std::move(out_);
}

} // namespace

Result<Prepared> prepare(const Table &table, const DataSpec &spec, std::vector<StepPreview> *previews)
{
    return prepareWatched(table, spec, previews, {});
}

Result<Prepared> prepareWatched(const Table &table, const DataSpec &spec, std::vector<StepPreview> *previews, const StepWatch &watch)
{
    if (!spec.windows.on() || !spec.windows.pastTarget || reconstructs(spec))
        return Preparation(table, spec, previews, watch).run();
    for (const auto &target : spec.targets)
        if (table.indexOf(pastName(target)) >= 0)
            return makeError("E-WINDOW-PAST", NL_TR("Data", "The past of the target would be the column '{0}', and there is one of that name already. Rename it, or do without the "
                                                            "past of the target."), {pastName(target)}, "past_target");
    return Preparation(withPast(table, spec), spec, previews, watch).run();
}

} // namespace netloom
