#include "data/steps/resample.h"

#include <algorithm>
#include <cmath>

namespace netloom::steps {

Result<Values> Resampler::fit(const Frame &frame, std::span<const std::uint32_t>) const
{
    const int at = frame.table.indexOf(frame.target);
    if (at < 0 || !frame.table.columns[std::size_t(at)].isCoded())
        return makeError("E-RESAMPLE-TARGET",
                         NL_TR("Data", "The step '{0}' balances classes, but the target '{1}' has none. Take the step out, or choose a target "
                                       "with classes."), {type_, frame.target.empty() ? "@input" : frame.target}, "target");
    return Values{};
}

Result<std::vector<std::uint32_t>> Resampler::resample(Frame &frame, std::span<const std::uint32_t> trainRows) const
{
    const Column &target = frame.table.columns[std::size_t(frame.table.indexOf(frame.target))];
    const auto levels = target.levels();
    std::vector<Rows> classes(levels.size());
    for (const auto r : trainRows)
        if (const auto c = target.code(r); c >= 0)
            classes[std::size_t(c)].push_back(r);
    std::string before;
    for (std::size_t c = 0; c < classes.size(); ++c)
        before.append(c ? ", " : "").append(levels[c]).append(" ").append(std::to_string(classes[c].size()));
    std::erase_if(classes, [](const Rows &rows) { return rows.empty(); });
    if (classes.size() < 2)
        return makeError("E-ONE-CLASS-TRAINING",
                         NL_TR("Data", "The training rows of this split hold only one class ({0}): there is nothing to balance. Use a stratified "
                                       "or random split."), {before}, "split");
    auto rows = draw(frame, Rows(trainRows.begin(), trainRows.end()), classes);
    if (!rows)
        return rows.error();
    const Column &after = frame.table.columns[std::size_t(frame.table.indexOf(frame.target))];
    std::vector<std::size_t> counts(levels.size());
    for (const auto r : *rows)
        ++counts[std::size_t(after.code(r))];
    std::string now;
    for (std::size_t c = 0; c < counts.size(); ++c)
        now.append(c ? ", " : "").append(levels[c]).append(" ").append(std::to_string(counts[c]));
    frame.notes.push_back(makeError("N-RESAMPLED", NL_TR("Data", "The step '{0}' changed the training rows from {1} to {2}. Validation and test "
                                                                 "rows stay as they are."), {type_, before, now}));
    return rows;
}

std::size_t Resampler::wanted(double ratio, std::size_t largest, std::size_t own)
{
    // Truncated as imbalanced-learn does; the smallest sum that is meant exactly must not fall below it by a rounding.
    return std::max(own, std::size_t(ratio * double(largest) + 1e-9));
}

Field seedField()
{
    return Field{.key = "seed", .kind = FieldKind::Int, .def = std::int64_t(0), .title = NL_TR("Step", "Seed"),
                 .tooltip = NL_TR("Step", "The same seed draws the same rows, the ones of imbalanced-learn"), .min = 0, .max = 4294967295.0};
}

Field ratioField(std::string tooltip)
{
    return Field{.key = "ratio", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("Step", "Ratio"), .tooltip = std::move(tooltip),
                 .min = 0, .max = 1, .minOpen = true, .aliases = {"sampling_strategy"}};
}

std::size_t largest(const std::vector<std::vector<std::uint32_t>> &classes)
{
    return std::max_element(classes.begin(), classes.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); })->size();
}

std::size_t smallest(const std::vector<std::vector<std::uint32_t>> &classes)
{
    return std::min_element(classes.begin(), classes.end(), [](const auto &a, const auto &b) { return a.size() < b.size(); })->size();
}

void appendRows(Frame &frame, const std::vector<std::string> &features, const std::vector<double> &values, std::span<const std::uint32_t> origins)
{
    const std::size_t old = frame.sourceRows.size();
    std::vector<std::uint32_t> rows(old);
    for (std::size_t r = 0; r < old; ++r)
        rows[r] = std::uint32_t(r);
    rows.insert(rows.end(), origins.begin(), origins.end());
    for (auto &column : frame.table.columns) {
        const auto at = std::find(features.begin(), features.end(), column.name());
        if (at == features.end()) {
            column = column.selected(rows);
            continue;
        }
        auto numbers = cells(column);
        numbers.reserve(rows.size());
        const auto c = std::size_t(at - features.begin());
        for (std::size_t i = 0; i < origins.size(); ++i)
            numbers.push_back(values[i * features.size() + c]);
        column = Column::ofNumbers(column.name(), column.type(), std::move(numbers));
    }
    for (const auto o : origins)
        frame.sourceRows.push_back(frame.sourceRows[o]);
}

} // namespace netloom::steps
