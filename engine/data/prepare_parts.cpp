#include "data/prepare_parts.h"

#include "core/parallel.h"
#include "data/steps/support.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom::recipe {

namespace {

const std::string kSortByTime = "sort_by_time";

std::string sortedBy(const RecipeStep &step)
{
    const auto column = step.config.find("column");
    const auto *name = step.type == kSortByTime && column != step.config.end() ? std::get_if<std::string>(&column->second) : nullptr;
    return name ? *name : std::string();
}

/// Rows can be sorted by a column that an earlier step leaves out: the sorting comes first then.
void sortBeforeDropping(std::vector<ReadyStep> &ready, const std::vector<RecipeStep> &recipe)
{
    for (std::size_t i = 0; i < ready.size(); ++i) {
        const std::string column = sortedBy(recipe[ready[i].index]);
        if (column.empty())
            continue;
        const auto drops = [&](const ReadyStep &r) {
            if (recipe[r.index].type != "drop_columns")
                return false;
            const auto left = steps::texts(recipe[r.index].config, "columns");
            return std::find(left.begin(), left.end(), column) != left.end();
        };
        const auto end = ready.begin() + std::ptrdiff_t(i);
        const auto drop = std::find_if(ready.begin(), end, drops);
        std::rotate(drop, end, end + (drop != end));
    }
}

} // namespace

std::vector<std::string> sortColumns(const DataSpec &spec)
{
    std::vector<std::string> names;
    if (!spec.timeColumn.empty())
        names.push_back(spec.timeColumn);
    for (const auto &step : spec.steps)
        if (const auto name = sortedBy(step); step.enabled && !name.empty())
            names.push_back(name);
    return names;
}

std::string sortedColumn(const DataSpec &spec)
{
    std::string column;
    for (const auto &step : spec.steps)
        if (const auto name = sortedBy(step); step.enabled && !name.empty())
            column = name;
    return column;
}

Result<std::vector<ReadyStep>> makeSteps(const std::vector<RecipeStep> &recipe)
{
    std::vector<ReadyStep> ready;
    bool fitted = false;
    for (std::size_t i = 0; i < recipe.size(); ++i) {
        if (!recipe[i].enabled)
            continue;
        const PartInfo *info = findPart(PartKind::Step, recipe[i].type);
        if (!info)
            return makeError("E-STEP-UNKNOWN",
                             NL_TR("Data", "The recipe has a step '{0}' that this program does not know. Switch the step off "
                                           "or use a newer version."), {recipe[i].type});
        auto config = info->schema.complete(recipe[i].config);
        if (!config)
            return config.error();
        auto step = makePart<Step>(*info, *config);
        // Statistics need the split, and the split needs to know which rows there are: what changes rows goes first; all else
        // stays in the recipe's order.
        fitted = fitted || step->fitted();
        const bool before = step->beforeSplit() && (step->changesRows() || !fitted);
        ready.push_back({std::move(step), i, before});
    }
    std::stable_partition(ready.begin(), ready.end(), [](const ReadyStep &r) { return r.before; });
    sortBeforeDropping(ready, recipe);
    return ready;
}

std::vector<std::string> textsKept(const std::vector<ReadyStep> &ready, const Frame &frame, const std::vector<RecipeStep> &fitted)
{
    std::vector<std::string> kept;
    for (const auto &[step, index, before] : ready) {
        if (before || (frame.predicting && step->trainOnly()))
            continue;
        const auto own = step->textColumns(frame, index < fitted.size() ? fitted[index].state : Values());
        kept.insert(kept.end(), own.begin(), own.end());
    }
    return kept;
}

std::size_t featureColumns(const Frame &frame, const std::string &timeColumn)
{
    return std::size_t(std::count_if(frame.table.columns.begin(), frame.table.columns.end(), [&](const Column &c) {
        return c.name() != timeColumn && !steps::isTarget(frame, c.name());
    }));
}

void toNumbers(Frame &frame, const std::vector<std::string> &texts, const std::vector<std::string> &forced)
{
    const auto listed = [](const std::vector<std::string> &list, const Column &c) {
        return std::find(list.begin(), list.end(), c.name()) != list.end();
    };
    std::vector<Column> columns;
    for (auto &column : frame.table.columns) {
        if (steps::isTarget(frame, column.name()) || listed(texts, column)) {
            columns.push_back(std::move(column));
            continue;
        }
        bool values = frame.predicting;
        for (std::size_t r = 0; r < column.rows() && !values; ++r)
            values = !column.missing(r);
        if (!values) {
            frame.notes.push_back(makeError("N-LEFT-OUT", NL_TR("Data", "Column '{0}' was left out: it has no values."),
                                            {column.name()}));
            continue;
        }
        const bool kept = listed(forced, column);
        const bool reads = column.isCoded()
                               ? std::all_of(column.levels().begin(), column.levels().end(),
                                             [](const std::string &l) { return parseNumber(l).has_value(); })
                               : column.type() != ColumnType::Datetime;
        if (!reads && !kept) {
            if (!frame.predicting)
                frame.notes.push_back(makeError("N-LEFT-OUT",
                                                NL_TR("Data", "Column '{0}' was left out: it holds no numbers, and no step "
                                                              "encodes it."), {column.name()}));
            continue;
        }
        if (!column.isCoded()) {
            columns.push_back(std::move(column));
            continue;
        }
        std::vector<double> cells(column.rows());
        std::size_t bad = 0;
        for (std::size_t r = 0; r < cells.size(); ++r) {
            cells[r] = column.asNumber(r);
            bad += std::isnan(cells[r]) && !column.missing(r);
        }
        if (bad)
            frame.notes.push_back(makeError("N-NOT-NUMBERS",
                                            NL_TR("Data", "Column '{0}': {1} cells are no numbers and count as missing."),
                                            {column.name(), std::to_string(bad)}));
        columns.push_back(Column::ofNumbers(column.name(), ColumnType::Numeric, std::move(cells)));
    }
    frame.table.columns = std::move(columns);
}

namespace {

constexpr std::size_t kRows = 2048; // read together: a block of a column is in the cache while it is spread over the rows

std::vector<const Column *> columnsOf(const Frame &frame, const std::vector<std::string> &names)
{
    std::vector<const Column *> columns;
    for (const auto &name : names)
        columns.push_back(&frame.table.columns[std::size_t(frame.table.indexOf(name))]);
    return columns;
}

} // namespace

Result<FloatStore> matrix(const Frame &frame, const std::vector<std::string> &names)
{
    const std::size_t rows = frame.sourceRows.size(), width = names.size();
    auto x = FloatStore::create(rows * width);
    if (!x)
        return x;
    const auto columns = columnsOf(frame, names);
    const std::size_t blocks = (rows + kRows - 1) / kRows;
    std::vector<std::optional<Error>> errors(blocks);
    parallelFor(int(blocks), [&](int block) {
        const std::size_t first = std::size_t(block) * kRows, n = std::min(kRows, rows - first);
        std::vector<double> cells(n);
        std::vector<float> part(n * width);
        for (std::size_t c = 0; c < width; ++c) {
            columns[c]->read(first, cells);
            for (std::size_t r = 0; r < n; ++r)
                part[r * width + c] = float(cells[r]);
        }
        if (auto ok = x->write(first * width, part); !ok)
            errors[std::size_t(block)] = ok.error();
    });
    for (auto &error : errors)
        if (error)
            return *error;
    if (auto ok = x->finish(); !ok)
        return ok.error();
    frame.table.dropPages();
    return x;
}

std::vector<bool> usableRows(const Frame &frame, const std::vector<std::string> &names)
{
    const std::size_t rows = frame.sourceRows.size();
    const auto columns = columnsOf(frame, names);
    std::vector<char> usable(rows, 1); // not bits: several threads write
    parallelFor(int((rows + kRows - 1) / kRows), [&](int block) {
        const std::size_t first = std::size_t(block) * kRows, n = std::min(kRows, rows - first);
        std::vector<double> cells(n);
        for (const Column *column : columns) {
            column->read(first, cells);
            for (std::size_t r = 0; r < n; ++r)
                if (!std::isfinite(float(cells[r])))
                    usable[first + r] = 0;
        }
    });
    return {usable.begin(), usable.end()};
}

std::vector<float> targetMatrix(const Frame &frame, const std::vector<std::string> &targets)
{
    const std::size_t rows = frame.sourceRows.size(), width = targets.size();
    std::vector<float> y(rows * width);
    for (std::size_t c = 0; c < width; ++c) {
        const Column &column = frame.table.columns[std::size_t(frame.table.indexOf(targets[c]))];
        for (std::size_t r = 0; r < rows; ++r)
            y[r * width + c] = column.missing(r) ? std::numeric_limits<float>::quiet_NaN()
                               : column.isCoded() ? float(column.code(r))
                                                  : float(column.number(r));
    }
    return y;
}

std::vector<Port> onePort(std::size_t size)
{
    return {Port{Shape{int(size)}}};
}

} // namespace netloom::recipe
