#include "data/steps/support.h"

#include <algorithm>
#include <cmath>
#include <limits>

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
    std::vector<double> offset, scale, values;
    for (const auto &name : *names) {
        const auto all = frame.table.columns[std::size_t(frame.table.indexOf(name))].numbers();
        values.clear();
        for (const auto r : trainRows)
            if (!std::isnan(all[r]))
                values.push_back(all[r]);
        const Line l = values.empty() ? Line() : line(values);
        offset.push_back(l.offset);
        scale.push_back(l.scale);
    }
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
        std::vector<double> values(column.numbers().begin(), column.numbers().end());
        for (auto &v : values)
            v = (v - offset[i]) / scale[i];
        column = Column::ofNumbers(names[i], ColumnType::Numeric, std::move(values));
    }
    return {};
}

double Scaler::invert(const std::string &column, double v, const Values &state) const
{
    const auto names = texts(state, "columns");
    const auto offset = numbers(state, "offset"), scale = numbers(state, "scale");
    const auto at = std::find(names.begin(), names.end(), column);
    const auto i = std::size_t(at - names.begin());
    return at == names.end() || i >= scale.size() || i >= offset.size() ? v : v * scale[i] + offset[i];
}

std::pair<double, double> meanAndDeviation(const std::vector<double> &values)
{
    const auto n = double(values.size());
    double sum = 0;
    for (const double v : values)
        sum += v;
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
