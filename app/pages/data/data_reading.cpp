#include "pages/data/data_reading.h"

#include "data/step_watch.h"
#include "data/windows.h"
#include "io/import.h"
#include "io/project_parts.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace netloom {

namespace {

/// Cells that could not be read as their column's type. Reads once more: loadTable keeps only the rows.
void addBadCells(const Project &project, ReadData &data)
{
    for (std::size_t i = 0; i < project.data.files.size(); ++i) {
        const DataFile &file = project.data.files[i];
        const auto bytes = project.embedded.find(embeddedName(project.data, i));
        std::vector<BadCell> bad;
        std::vector<Error> warnings;
        if (file.embedded && bytes != project.embedded.end()) {
            if (auto read = readTable(file.path, bytes->second, project.data.csv)) {
                bad = std::move(read.value().badCells);
                warnings = std::move(read.value().warnings);
            }
        } else if (auto read = importFiles({file.path}, project.data.csv, false)) {
            bad = std::move(read.value().badCells);
            warnings = std::move(read.value().warnings);
        }
        data.badCells.insert(data.badCells.end(), bad.begin(), bad.end());
        data.warnings.insert(data.warnings.end(), warnings.begin(), warnings.end());
    }
}

constexpr std::size_t kSeenRows = 5000; // of each step: enough for a histogram, little enough to look at after each edit

bool sameNumbers(const ColumnStats &a, const ColumnStats &b)
{
    return a.type == b.type && a.missing == b.missing && a.distinct == b.distinct && a.min == b.min && a.max == b.max && a.mean == b.mean && a.sd == b.sd
        && a.top == b.top && a.histogram == b.histogram;
}

/// Looks at the rows before and after each step.
class StepEyes {
public:
    explicit StepEyes(std::size_t steps) : changes_(steps) {}

    void look(std::size_t step, bool after, const Frame &frame)
    {
        std::vector<std::uint32_t> rows;
        const std::size_t all = frame.table.rows(), stride = std::max<std::size_t>(1, (all + kSeenRows - 1) / kSeenRows);
        for (std::size_t r = 0; r < all; r += stride)
            rows.push_back(std::uint32_t(r));
        auto seen = statistics(frame.table.selected(rows));
        open_ = after ? -1 : int(step);
        if (!after) {
            before_ = std::move(seen);
            changes_[step].seenBefore = rows.size();
            return;
        }
        changes_[step].seenAfter = rows.size();
        compare(changes_[step], seen);
    }
    int openStep() const { return open_; }
    std::vector<StepChange> take() { return std::move(changes_); }

private:
    void compare(StepChange &change, const std::vector<ColumnStats> &after) const
    {
        const auto find = [](const std::vector<ColumnStats> &list, const std::string &name) {
            const auto at = std::find_if(list.begin(), list.end(), [&](const ColumnStats &s) { return s.name == name; });
            return at == list.end() ? std::nullopt : std::optional(*at);
        };
        for (const ColumnStats &was : before_)
            if (auto now = find(after, was.name); !now || !sameNumbers(was, *now))
                change.columns.push_back({was.name, was, std::move(now)});
        for (const ColumnStats &now : after)
            if (!find(before_, now.name))
                change.columns.push_back({now.name, std::nullopt, now});
    }
    std::vector<StepChange> changes_;
    std::vector<ColumnStats> before_;
    int open_ = -1;
};

void countClasses(RecipeView &view)
{
    const Prepared &prepared = *view.prepared;
    const auto y = targetValues(*prepared.source);
    if (prepared.classes.empty() || y.empty() || y.size() != prepared.source->rows())
        return;
    const std::vector<std::uint32_t> *parts[] = {&prepared.split.train, &prepared.split.validation, &prepared.split.test};
    for (std::size_t p = 0; p < 3; ++p) {
        view.classCounts[p].assign(prepared.classes.size(), 0);
        for (const auto r : *parts[p])
            if (const auto c = std::size_t(std::max(0.0F, y[r])); c < prepared.classes.size())
                ++view.classCounts[p][c];
    }
}

} // namespace

Result<ReadData> readNewFile(const std::string &path, const CsvOptions &options)
{
    auto read = importFiles({path}, options);
    if (!read)
        return read.error();
    ImportedData &data = read.value();
    ReadData out;
    out.stats = statistics(data.table);
    out.table = std::make_shared<const Table>(std::move(data.table));
    out.badCells = std::move(data.badCells);
    out.warnings = std::move(data.warnings);
    out.spec = std::move(data.spec);
    out.embedded = std::move(data.embedded);
    return out;
}

Result<ReadData> readProjectData(const Project &project, const std::string &projectPath)
{
    auto table = loadTable(project, projectPath);
    if (!table)
        return table.error();
    ReadData out;
    out.stats = statistics(table.value());
    out.table = std::make_shared<const Table>(std::move(table.value()));
    out.spec = project.data;
    addBadCells(project, out);
    return out;
}

Result<RecipeView> viewRecipe(const Table &table, const DataSpec &spec, int *failedStep)
{
    std::vector<StepPreview> previews;
    StepEyes eyes(spec.steps.size());
    auto prepared = prepareWatched(table, spec, &previews, [&](std::size_t step, bool after, const Frame &frame) { eyes.look(step, after, frame); });
    if (failedStep)
        *failedStep = prepared ? -1 : eyes.openStep();
    if (!prepared)
        return prepared.error();
    RecipeView view;
    view.changes = eyes.take();
    view.prepared = std::make_shared<const Prepared>(std::move(prepared.value()));
    view.rows = std::move(previews.back().after);
    previews.pop_back();
    for (const StepPreview &step : previews)
        view.steps.push_back(step.ran ? std::optional(std::pair(RecipeView::Size{step.rowsBefore, step.columnsBefore},
                                                                RecipeView::Size{step.rowsAfter, step.columnsAfter}))
                                      : std::nullopt);
    view.previews = std::move(previews);
    countClasses(view);
    return view;
}

bool isScaleStep(const std::string &type)
{
    const PartInfo *info = findPart(PartKind::Step, type);
    return info && info->category == "scale";
}

std::vector<RecipeStep> adaptedSteps(const Table &table, const DataSpec &spec)
{
    RecipeDefaults defaults;
    std::vector<std::string> off;
    defaults.scale = spec.steps.empty() ? "standard" : "none";
    for (const RecipeStep &step : spec.steps) {
        if (!step.enabled)
            off.push_back(step.type);
        if (isScaleStep(step.type))
            defaults.scale = step.type.substr(0, step.type.size() - 6);
        const int at = spec.targets.empty() ? -1 : table.indexOf(spec.targets.front());
        const bool two = at >= 0 && table.columns[std::size_t(at)].type() == ColumnType::Binary;
        const auto shift = step.config.find("shift");
        if (step.type == "curve_shift" && two)
            defaults.curveShift = shift == step.config.end() ? -2 : int(std::get<std::int64_t>(shift->second));
    }
    auto steps = defaultSteps(table, spec, defaults);
    for (RecipeStep &step : steps)
        step.enabled = std::find(off.begin(), off.end(), step.type) == off.end();
    // The user's own steps stay: those before scaling before it, the others at the end.
    const auto own = [](const std::string &type) {
        return type != "drop_columns" && type != "sort_by_time" && type != "one_hot" && type != "curve_shift" && type != "impute" && !isScaleStep(type);
    };
    bool scaled = false;
    for (const RecipeStep &step : spec.steps) {
        scaled = scaled || isScaleStep(step.type);
        if (own(step.type))
            steps.insert(scaled ? steps.end() : std::find_if(steps.begin(), steps.end(), [](const RecipeStep &s) { return isScaleStep(s.type); }), step);
    }
    return steps;
}

} // namespace netloom
