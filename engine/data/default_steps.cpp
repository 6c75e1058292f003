#include "data/windows.h"

#include <algorithm>
#include <cmath>

namespace netloom {

namespace {

bool isListed(const std::vector<std::string> &list, const std::string &text)
{
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool constant(const Column &column)
{
    bool seen = false;
    double first = 0;
    for (std::size_t r = 0; r < column.rows(); ++r) {
        if (column.missing(r))
            continue;
        const double v = column.isCoded() ? double(column.code(r)) : column.number(r);
        if (seen && v != first)
            return false;
        first = v;
        seen = true;
    }
    return true;
}

bool hasNumbers(const Column &column)
{
    return !column.isCoded()
           || std::all_of(column.levels().begin(), column.levels().end(),
                          [](const std::string &l) { return parseNumber(l).has_value(); });
}

/// Columns that teach nothing: row numbers, constants, dates, free text.
std::vector<std::string> leftOut(const std::vector<const Column *> &features)
{
    std::vector<std::string> out;
    for (const auto *column : features) {
        const auto type = column->type();
        if (type == ColumnType::Id || type == ColumnType::Text || type == ColumnType::Datetime || constant(*column))
            out.push_back(column->name());
    }
    // A table of nothing but rising whole numbers, such as x = 1…50: they are all there is to learn from.
    if (out.size() == features.size())
        std::erase_if(out, [&](const std::string &name) {
            return std::any_of(features.begin(), features.end(), [&](const Column *c) {
                return c->name() == name && c->type() == ColumnType::Id && hasNumbers(*c) && !constant(*c);
            });
        });
    return out;
}

bool isForecast(const Table &table, const DataSpec &spec)
{
    const auto task = taskOfTarget(table, spec);
    return task.ok() && *task == TaskKind::Regression;
}

} // namespace

std::vector<RecipeStep> defaultSteps(const Table &table, const DataSpec &spec, const RecipeDefaults &defaults)
{
    std::vector<const Column *> features;
    for (const auto &column : table.columns)
        if (!isListed(spec.targets, column.name()) && !isListed(spec.drop, column.name())
            && column.name() != spec.timeColumn && column.name() != spec.groupColumn && column.name() != spec.split.column)
            features.push_back(&column);
    std::vector<RecipeStep> steps;
    const auto add = [&](const char *type, Values config = {}) { steps.push_back({type, std::move(config), {}, true}); };
    const auto out = leftOut(features);
    if (!out.empty())
        add("drop_columns", {{"columns", out}});
    if (!spec.timeColumn.empty())
        add("sort_by_time", {{"column", spec.timeColumn}});
    // In a series of events a 0/1 column is a state of the machine: the published recipe gives each of its levels a
    // column, and the counts must agree with it. Elsewhere one column of 0 and 1 says all.
    const bool events = defaults.curveShift != 0;
    const bool categories = std::any_of(features.begin(), features.end(), [&](const Column *c) {
        return !isListed(out, c->name())
               && (c->type() == ColumnType::Categorical || (c->type() == ColumnType::Binary && (events || !hasNumbers(*c))));
    });
    if (categories)
        add("one_hot", events ? Values{{"binary_numbers", true}} : Values{});
    if (events)
        add("curve_shift", {{"shift", std::int64_t(defaults.curveShift)}});
    add("impute");
    const std::string scale = defaults.scale == "minmax" ? "min_max" : defaults.scale;
    // A forecast of hundreds from inputs around 0 would take a network many epochs only to find its level.
    const bool forecast = spec.windows.on() && !spec.targets.empty() && spec.targets.front() != "@input" && isForecast(table, spec);
    if (scale != "none" && findPart(PartKind::Step, scale + "_scale"))
        add((scale + "_scale").c_str(), forecast ? Values{{"target", true}} : Values{});
    return steps;
}

} // namespace netloom
