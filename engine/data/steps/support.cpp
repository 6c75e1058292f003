#include "data/steps/support.h"

#include "core/parallel.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace netloom::steps {

std::vector<std::string> texts(const Values &v, std::string_view key)
{
    const auto it = v.find(key);
    if (it == v.end())
        return {};
    const auto *list = std::get_if<std::vector<std::string>>(&it->second);
    return list ? *list : std::vector<std::string>();
}

std::vector<double> numbers(const Values &v, std::string_view key)
{
    const auto it = v.find(key);
    if (it == v.end())
        return {};
    const auto *list = std::get_if<std::vector<double>>(&it->second);
    return list ? *list : std::vector<double>();
}

bool isTarget(const Frame &frame, const std::string &column)
{
    return column == frame.target || std::find(frame.targets.begin(), frame.targets.end(), column) != frame.targets.end();
}

Field columnsField(std::string tooltip)
{
    return Field{.key = "columns", .kind = FieldKind::TextList, .def = std::vector<std::string>{},
                 .title = NL_TR("Step", "Columns"), .tooltip = std::move(tooltip), .main = true};
}

Error noColumn(const std::string &step, const std::string &column, const Table &table)
{
    return makeError("E-STEP-COLUMN",
                     NL_TR("Data", "The step '{0}' works on column '{1}', which is not there. The columns are: {2}."),
                     {step, column, table.columnList()}, "columns");
}

Result<std::vector<std::string>> numberColumns(const Frame &frame, const Values &config, const std::string &step)
{
    const auto listed = texts(config, "columns");
    std::vector<std::string> found;
    for (const auto &column : frame.table.columns) {
        const bool numeric = !column.isCoded() && column.type() != ColumnType::Datetime;
        const bool wanted = listed.empty() ? numeric && !isTarget(frame, column.name())
                                           : std::find(listed.begin(), listed.end(), column.name()) != listed.end();
        if (!wanted)
            continue;
        if (!numeric)
            return makeError("E-STEP-TEXT",
                             NL_TR("Data", "Column '{0}' holds text or classes, and this step needs numbers. Encode the "
                                           "column first (one-hot), or take it out of the step."),
                             {column.name()}, "columns");
        found.push_back(column.name());
    }
    for (const auto &name : listed)
        if (frame.table.indexOf(name) < 0)
            return noColumn(step, name, frame.table);
    return found;
}

Result<std::vector<std::string>> measuredColumns(const Frame &frame, std::span<const std::uint32_t> trainRows, const Values &config,
                                                 const std::string &step)
{
    auto names = numberColumns(frame, config, step);
    if (!names || !texts(config, "columns").empty())
        return names;
    std::erase_if(*names, [&](const std::string &name) {
        std::vector<double> seen; // at most three
        const Column &column = frame.table.columns[std::size_t(frame.table.indexOf(name))];
        for (const auto r : trainRows) {
            const double v = column.number(r);
            if (std::isnan(v) || std::find(seen.begin(), seen.end(), v) != seen.end())
                continue;
            seen.push_back(v);
            if (seen.size() > 2)
                return false;
        }
        return true;
    });
    return names;
}

bool readsAsNumbers(const Column &column)
{
    return std::all_of(column.levels().begin(), column.levels().end(),
                       [](const std::string &level) { return parseNumber(level).has_value(); });
}

std::vector<std::string> categoryColumns(const Frame &frame, const Values &config, bool numbers)
{
    const auto listed = texts(config, "columns");
    std::vector<std::string> found;
    for (const auto &column : frame.table.columns) {
        if (isTarget(frame, column.name()))
            continue;
        const bool wanted = !listed.empty() ? std::find(listed.begin(), listed.end(), column.name()) != listed.end()
                            : column.type() == ColumnType::Binary ? numbers || !readsAsNumbers(column)
                                                                  : column.type() == ColumnType::Categorical;
        if (wanted)
            found.push_back(column.name());
    }
    return found;
}

std::vector<double> cells(const Column &column)
{
    std::vector<double> values(column.rows());
    if (!column.isCoded()) {
        column.read(0, values);
        return values;
    }
    for (std::size_t r = 0; r < values.size(); ++r)
        values[r] = column.asNumber(r);
    return values;
}

std::vector<double> present(const Column &column, std::span<const std::uint32_t> rows)
{
    // Packed or computed cells are far faster to read block by block than one by one.
    const bool all = !column.isCoded() && 4 * rows.size() > column.rows();
    const std::vector<double> side = all ? cells(column) : std::vector<double>();
    std::vector<double> values;
    values.reserve(rows.size());
    for (const auto r : rows)
        if (const double v = all ? side[r] : column.asNumber(r); !std::isnan(v))
            values.push_back(v);
    return values;
}

std::vector<std::string> levelsOf(const Column &column)
{
    if (column.isCoded())
        return column.levels();
    std::vector<double> values;
    for (std::size_t r = 0; r < column.rows(); ++r)
        if (const double v = column.number(r); !std::isnan(v))
            values.push_back(v);
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::vector<std::string> levels;
    for (const double v : values)
        levels.push_back(toText(v));
    return levels;
}

std::vector<std::int32_t> placesIn(const Column &column, const std::vector<std::string> &levels)
{
    std::map<std::string, std::int32_t, std::less<>> place;
    for (std::size_t i = 0; i < levels.size(); ++i)
        place.emplace(levels[i], std::int32_t(i));
    const auto find = [&](const std::string &text) {
        const auto it = place.find(text);
        return it == place.end() ? -2 : it->second;
    };
    std::vector<std::int32_t> ofCode, out(column.rows(), -1);
    for (const auto &level : column.levels()) // once per level, not per row
        ofCode.push_back(find(level));
    double last = 0;
    std::int32_t lastPlace = -1;
    for (std::size_t r = 0; r < out.size(); ++r) {
        if (column.missing(r))
            continue;
        if (column.isCoded()) {
            out[r] = ofCode[std::size_t(column.code(r))];
            continue;
        }
        if (const double v = column.number(r); lastPlace == -1 || v != last) {
            last = v;
            lastPlace = find(toText(v));
        }
        out[r] = lastPlace;
    }
    return out;
}

Error damaged(const std::string &step)
{
    return makeError("E-STEP-STATE", NL_TR("Data", "The stored state of the step '{0}' is damaged. Train again."), {step});
}

Error unknownLevels(const Column &column, const std::vector<std::int32_t> &places, const char *text)
{
    std::size_t unknown = 0;
    std::string example;
    for (std::size_t r = 0; r < places.size(); ++r)
        if (places[r] == -2 && unknown++ == 0)
            example = column.text(r);
    return makeError("N-UNKNOWN-LEVEL", text, {column.name(), std::to_string(unknown), example});
}

Result<void> addColumn(Frame &frame, Column column, const std::string &step)
{
    if (frame.table.indexOf(column.name()) >= 0)
        return makeError("E-NAME-TWICE",
                         NL_TR("Data", "The step '{0}' makes a column '{1}', but there is one already. Take the step out once, or leave "
                                       "that column out."), {step, column.name()}, "columns");
    frame.table.columns.push_back(std::move(column));
    return {};
}

Result<Values> Mapped::fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const
{
    auto names = measuredColumns(frame, trainRows, config_, type_);
    if (!names)
        return names.error();
    const bool listed = !texts(config_, "columns").empty();
    if (const auto target = config_.find("target"); target != config_.end() && getBool(config_, "target"))
        for (const auto &name : frame.targets)
            if (const int at = frame.table.indexOf(name);
                at >= 0 && !frame.table.columns[std::size_t(at)].isCoded()
                && std::find(names->begin(), names->end(), name) == names->end())
                names->push_back(name);
    std::vector<Result<Parameters>> learnt(names->size(), Parameters{});
    std::vector<char> takes(names->size(), 1);
    parallelFor(int(names->size()), [&](int i) {
        const auto &name = (*names)[std::size_t(i)];
        auto values = present(frame.table.columns[std::size_t(frame.table.indexOf(name))], trainRows);
        takes[std::size_t(i)] = listed || isTarget(frame, name) || suits(values);
        if (takes[std::size_t(i)])
            learnt[std::size_t(i)] = learn(name, values);
    });
    std::vector<std::string> columns;
    std::vector<double> parameters;
    for (std::size_t i = 0; i < names->size(); ++i) {
        if (!takes[i])
            continue;
        if (!learnt[i])
            return learnt[i].error();
        columns.push_back((*names)[i]);
        parameters.insert(parameters.end(), learnt[i]->begin(), learnt[i]->end());
    }
    return Values{{"columns", columns}, {"parameters", parameters}};
}

Result<void> Mapped::apply(Frame &frame, const Values &state) const
{
    const auto names = texts(state, "columns");
    const auto parameters = numbers(state, "parameters");
    if (names.empty() ? !parameters.empty() : parameters.empty() || parameters.size() % names.size() != 0)
        return damaged(type_);
    const std::size_t each = names.empty() ? 0 : parameters.size() / names.size();
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int at = frame.table.indexOf(names[i]);
        if (at < 0 && frame.predicting)
            continue; // not needed: checked before
        if (at < 0)
            return noColumn(type_, names[i], frame.table);
        Column &column = frame.table.columns[std::size_t(at)];
        auto values = cells(column);
        for (auto &v : values)
            if (!std::isnan(v))
                v = map(v, std::span(parameters).subspan(i * each, each));
        column = Column::ofNumbers(names[i], ColumnType::Numeric, std::move(values));
    }
    return {};
}

double Mapped::invert(const std::string &column, double v, const Values &state) const
{
    const auto f = inverse(column, state);
    return f ? f(v) : v;
}

std::function<double(double)> Mapped::inverse(const std::string &column, const Values &state) const
{
    const auto names = texts(state, "columns");
    const auto parameters = numbers(state, "parameters");
    const auto at = std::find(names.begin(), names.end(), column);
    if (at == names.end() || parameters.size() % names.size() != 0)
        return {};
    const std::size_t each = parameters.size() / names.size();
    const auto first = parameters.begin() + (at - names.begin()) * std::ptrdiff_t(each);
    return [this, p = std::vector<double>(first, first + std::ptrdiff_t(each))](double v) { return unmap(v, p); };
}

Schema scalerSchema()
{
    return Schema{{
        columnsField(NL_TR("Step", "Columns to scale; none listed: all feature columns")),
        Field{.key = "target", .kind = FieldKind::Bool, .def = false, .title = NL_TR("Step", "Target too"),
              .tooltip = NL_TR("Step", "Scale a target that is a number as well; predictions are scaled back")},
    }};
}

Result<Values> Scaler::fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const
{
    auto names = numberColumns(frame, config_, type_);
    if (!names)
        return names.error();
    if (getBool(config_, "target"))
        for (const auto &target : frame.targets)
            if (const int at = frame.table.indexOf(target);
                at >= 0 && !frame.table.columns[std::size_t(at)].isCoded()
                && std::find(names->begin(), names->end(), target) == names->end())
                names->push_back(target);
    std::vector<double> offset(names->size()), scale(names->size());
    parallelFor(int(names->size()), [&](int i) {
        auto values = present(frame.table.columns[std::size_t(frame.table.indexOf((*names)[std::size_t(i)]))], trainRows);
        const Line l = values.empty() ? Line() : line(values);
        offset[std::size_t(i)] = l.offset;
        scale[std::size_t(i)] = l.scale;
    });
    return Values{{"columns", *names}, {"offset", offset}, {"scale", scale}};
}

Result<void> Scaler::apply(Frame &frame, const Values &state) const
{
    const auto names = texts(state, "columns");
    const auto offset = numbers(state, "offset"), scale = numbers(state, "scale");
    if (offset.size() != names.size() || scale.size() != names.size())
        return makeError("E-STEP-STATE", NL_TR("Data", "The stored state of the step '{0}' is damaged. Train again."), {type_});
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int at = frame.table.indexOf(names[i]);
        if (at < 0 && frame.predicting)
            continue; // a target that new rows need not have
        if (at < 0)
            return noColumn(type_, names[i], frame.table);
        Column &column = frame.table.columns[std::size_t(at)];
        if (column.isCoded())
            continue;
        column = Column::ofFunction(names[i], ColumnType::Numeric, column, [o = offset[i], d = scale[i]](std::span<double> values) {
            for (auto &v : values)
                v = (v - o) / d;
        });
    }
    return {};
}

double Scaler::invert(const std::string &column, double v, const Values &state) const
{
    const auto f = inverse(column, state);
    return f ? f(v) : v;
}

std::function<double(double)> Scaler::inverse(const std::string &column, const Values &state) const
{
    const auto names = texts(state, "columns");
    const auto offset = numbers(state, "offset"), scale = numbers(state, "scale");
    const auto at = std::find(names.begin(), names.end(), column);
    const auto i = std::size_t(at - names.begin());
    if (at == names.end() || i >= scale.size() || i >= offset.size())
        return {};
    return [o = offset[i], d = scale[i]](double v) { return v * d + o; };
}

std::pair<double, double> meanAndDeviation(const std::vector<double> &values)
{
    const auto n = double(values.size());
    double sum = 0, largest = 0;
    for (const double v : values) {
        sum += v;
        largest = std::max(largest, std::abs(v));
    }
    if (largest > 1e150) { // squares and sums would overflow
        std::vector<double> small(values);
        for (auto &v : small)
            v /= largest;
        const auto [m, s] = meanAndDeviation(small);
        return {m * largest, s * largest};
    }
    const double mean = sum / n;
    // Two-pass with the usual correction, so that a large mean does not cost digits.
    double squares = 0, rest = 0;
    for (const double v : values) {
        squares += (v - mean) * (v - mean);
        rest += v - mean;
    }
    const double variance = (squares - rest * rest / n) / n;
    constexpr double eps = std::numeric_limits<double>::epsilon();
    const double noise = n * mean * eps;
    const bool constant = variance <= n * eps * variance + noise * noise;
    return {mean, constant ? 0.0 : std::sqrt(variance)};
}

double quantile(std::vector<double> &values, double q)
{
    const double place = q * double(values.size() - 1);
    const auto low = std::size_t(place);
    const auto middle = values.begin() + std::ptrdiff_t(low);
    std::nth_element(values.begin(), middle, values.end());
    const double below = *middle;
    const double above = middle + 1 == values.end() ? below : *std::min_element(middle + 1, values.end());
    return below + (above - below) * (place - double(low));
}

} // namespace netloom::steps
