#include "pages/data/data_reading.h"

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

/// Columns the network may come to see: neither targets nor the time that only orders the rows.
std::size_t featureColumns(const Frame &frame, const std::string &time)
{
    return std::size_t(std::count_if(frame.table.columns.begin(), frame.table.columns.end(), [&](const Column &c) {
        return c.name() != time && std::find(frame.targets.begin(), frame.targets.end(), c.name()) == frame.targets.end();
    }));
}

/// The target as the steps see it: levels of a class target as codes.
Column targetColumn(const Column &column, const Prepared &prepared)
{
    if (prepared.classes.empty() || (column.isCoded() && column.levels() == prepared.classes))
        return column;
    std::vector<std::int32_t> codes;
    for (std::size_t r = 0; r < column.rows(); ++r) {
        const auto at = std::find(prepared.classes.begin(), prepared.classes.end(), column.text(r));
        codes.push_back(at == prepared.classes.end() ? -1 : std::int32_t(at - prepared.classes.begin()));
    }
    return Column::ofCodes(column.name(), prepared.classes.size() == 2 ? ColumnType::Binary : ColumnType::Class, std::move(codes), prepared.classes);
}

Frame startFrame(const Table &table, const DataSpec &spec, const Prepared &prepared)
{
    Frame frame;
    if (spec.targets != std::vector<std::string>{"@input"})
        frame.targets = spec.targets;
    frame.target = frame.targets.empty() ? std::string() : frame.targets.front();
    std::vector<std::uint32_t> rows;
    for (std::uint32_t r = 0; r < table.rows(); ++r)
        if (std::none_of(frame.targets.begin(), frame.targets.end(),
                         [&](const std::string &t) { return table.columns[std::size_t(table.indexOf(t))].missing(r); }))
            rows.push_back(r);
    for (const Column &column : table.columns) {
        const auto &name = column.name();
        const bool target = std::find(frame.targets.begin(), frame.targets.end(), name) != frame.targets.end();
        if (!target && name != spec.timeColumn
            && (std::find(spec.drop.begin(), spec.drop.end(), name) != spec.drop.end() || name == spec.groupColumn || name == spec.split.column))
            continue;
        frame.table.columns.push_back((target ? targetColumn(column, prepared) : column).selected(rows));
    }
    frame.sourceRows = std::move(rows);
    return frame;
}

void traceSteps(const Table &table, const DataSpec &spec, RecipeView &view)
{
    view.steps.assign(spec.steps.size(), std::nullopt);
    Frame frame = startFrame(table, spec, *view.prepared);
    const auto &features = view.prepared->featureNames;
    const bool timeIsFeature = std::find(features.begin(), features.end(), spec.timeColumn) != features.end();
    const auto size = [&] {
        return RecipeView::Size{frame.sourceRows.size(), featureColumns(frame, timeIsFeature ? std::string() : spec.timeColumn)};
    };
    for (const bool before : {true, false})
        for (std::size_t i = 0; i < spec.steps.size(); ++i) {
            const RecipeStep &step = view.prepared->steps[i];
            const PartInfo *info = findPart(PartKind::Step, step.type);
            if (!step.enabled || !info)
                continue;
            const auto config = info->schema.complete(step.config);
            if (!config)
                continue;
            const auto part = makePart<Step>(*info, config.value());
            if (part->beforeSplit() != before)
                continue;
            const auto was = size();
            if (!part->apply(frame, step.state))
                return;
            view.steps[i] = {was, size()};
        }
    std::vector<std::uint32_t> first(std::min(kPreviewRows, frame.sourceRows.size()));
    std::iota(first.begin(), first.end(), 0u);
    view.rows = frame.table.selected(first);
}

void countClasses(RecipeView &view)
{
    const Prepared &prepared = *view.prepared;
    const auto *table = dynamic_cast<const TableSource *>(prepared.source.get());
    if (prepared.classes.empty() || !table || table->rows() == 0 || table->y().size() != table->rows())
        return;
    const std::vector<std::uint32_t> *parts[] = {&prepared.split.train, &prepared.split.validation, &prepared.split.test};
    for (std::size_t p = 0; p < 3; ++p) {
        view.classCounts[p].assign(prepared.classes.size(), 0);
        for (const auto r : *parts[p])
            if (const auto c = std::size_t(std::max(0.0F, table->y()[r])); c < prepared.classes.size())
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

Result<RecipeView> viewRecipe(const Table &table, const DataSpec &spec)
{
    auto prepared = prepare(table, spec);
    if (!prepared)
        return prepared.error();
    RecipeView view;
    view.prepared = std::make_shared<const Prepared>(std::move(prepared.value()));
    traceSteps(table, spec, view);
    countClasses(view);
    return view;
}

bool isScaleStep(const std::string &type)
{
    return type == "standard_scale" || type == "min_max_scale" || type == "robust_scale";
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
    return steps;
}

} // namespace netloom
