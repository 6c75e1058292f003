#include "data/readers/array.h"

#include <algorithm>

namespace netloom::arrays {

namespace {

constexpr std::pair<std::string_view, std::string_view> kParts[] = {
    {"_train", "train"}, {"_valid", "val"}, {"_validation", "val"}, {"_val", "val"}, {"_dev", "val"}, {"_test", "test"}};

/// "x_train" → {"x", "train"}; the part is empty where the name tells none.
std::pair<std::string, std::string> partOf(const std::string &name)
{
    for (const auto &[suffix, part] : kParts) {
        if (name.ends_with(suffix))
            return {name.substr(0, name.size() - suffix.size()), std::string(part)};
        const std::string prefix = std::string(suffix.substr(1)) + "_";
        if (name.starts_with(prefix))
            return {name.substr(prefix.size()), std::string(part)};
    }
    return {name, std::string()};
}

Error mismatch(const std::vector<Array> &list, const std::string &file)
{
    std::string all;
    for (const auto &a : list)
        all.append(all.empty() ? "" : ", ").append(a.name).append(" ").append(shapeText(a.shape));
    return makeError("E-ARRAYS",
                     NL_TR("Data", "'{0}' holds arrays with different numbers of rows: {1}. Arrays of one table have the same first axis, or are "
                                   "named x_train, y_train, x_test, y_test."), {file, all});
}

Result<std::vector<Column>> sideBySide(const std::vector<Array> &list, const std::string &file, std::vector<Error> &warnings)
{
    std::vector<Column> columns;
    for (const auto &array : list) {
        auto own = columnsOf(array, file, warnings);
        if (!own)
            return own.error();
        std::move(own->begin(), own->end(), std::back_inserter(columns));
    }
    return columns;
}

/// Rows of one column below those of another of the same name.
Column below(const Column &a, const Column &b)
{
    const auto type = a.type() == b.type() ? a.type() : ColumnType::Numeric;
    if (!a.isCoded() && !b.isCoded()) {
        std::vector<double> values(a.numbers().begin(), a.numbers().end());
        for (const double v : b.numbers())
            values.push_back(v);
        return Column::ofNumbers(a.name(), type, std::move(values));
    }
    std::vector<std::string> levels;
    for (const auto *c : {&a, &b})
        for (std::size_t r = 0; r < c->rows(); ++r)
            if (!c->missing(r))
                levels.push_back(c->text(r));
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    std::vector<std::int32_t> codes;
    for (const auto *c : {&a, &b})
        for (std::size_t r = 0; r < c->rows(); ++r)
            codes.push_back(c->missing(r) ? -1 : std::int32_t(std::lower_bound(levels.begin(), levels.end(), c->text(r)) - levels.begin()));
    return Column::ofCodes(a.name(), levels.size() == 2 ? ColumnType::Binary : ColumnType::Categorical, std::move(codes), std::move(levels));
}

/// x_train, y_train, x_test, y_test …: parts with the same arrays below each other, and a column that says which.
Result<CsvTable> stacked(const std::vector<Array> &list, const CsvOptions &options, const std::string &file)
{
    std::map<std::string, std::vector<Array>> parts;
    for (const auto &array : list) {
        auto [stem, part] = partOf(array.name);
        if (part.empty())
            return mismatch(list, file);
        parts[part].push_back(array);
        parts[part].back().name = stem;
    }
    std::vector<Column> all;
    std::vector<Error> warnings;
    std::vector<std::int32_t> codes;
    std::vector<std::string> levels;
    for (const auto &[part, arrays] : parts)
        levels.push_back(part);
    for (const char *part : {"train", "val", "test"}) {
        const auto own = parts.find(part);
        if (own == parts.end())
            continue;
        const std::size_t rows = own->second.front().rows();
        if (std::any_of(own->second.begin(), own->second.end(), [&](const Array &a) { return a.rows() != rows; }))
            return mismatch(list, file);
        auto columns = sideBySide(own->second, file, warnings);
        if (!columns)
            return columns.error();
        const auto same = [](const Column &a, const Column &b) { return a.name() == b.name(); };
        if (!all.empty() && !std::equal(all.begin(), all.end(), columns->begin(), columns->end(), same))
            return mismatch(list, file);
        for (std::size_t c = 0; c < columns->size(); ++c)
            if (all.size() < columns->size())
                all.push_back((*columns)[c]);
            else
                all[c] = below(all[c], (*columns)[c]);
        codes.insert(codes.end(), rows, std::int32_t(std::find(levels.begin(), levels.end(), part) - levels.begin()));
    }
    all.push_back(Column::ofCodes("split", levels.size() == 2 ? ColumnType::Binary : ColumnType::Categorical, std::move(codes), levels));
    warnings.push_back(makeError("N-PARTS", NL_TR("Data", "The arrays of '{0}' are parts of one table; the column 'split' says which. Choose the split "
                                                          "'column=split' to keep them apart."), {file}));
    return tableOf(std::move(all), std::move(warnings), options);
}

} // namespace

Result<CsvTable> joinArrays(const std::vector<Array> &list, const CsvOptions &options, const std::string &file)
{
    if (list.empty())
        return makeError("E-ARRAYS", NL_TR("Data", "'{0}' holds no arrays."), {file});
    if (std::any_of(list.begin(), list.end(), [&](const Array &a) { return a.rows() != list.front().rows(); }))
        return stacked(list, options, file);
    auto ordered = list; // labels last, where a table has its target
    std::stable_partition(ordered.begin(), ordered.end(), [](const Array &a) { return a.name != "y" && a.name != "labels" && a.name != "target"; });
    std::vector<Error> warnings;
    auto columns = sideBySide(ordered, file, warnings);
    if (!columns)
        return columns.error();
    return tableOf(std::move(*columns), std::move(warnings), options);
}

} // namespace netloom::arrays
