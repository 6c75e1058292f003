#include "data/generators/sklearn.h"

namespace netloom::sklearn {

Matrix normal(std::size_t rows, std::size_t cols, NumpyRandom &random)
{
    Matrix m(rows, cols);
    for (auto &v : m.values)
        v = random.normal();
    return m;
}

Matrix uniform(std::size_t rows, std::size_t cols, NumpyRandom &random)
{
    Matrix m(rows, cols);
    for (auto &v : m.values)
        v = random.uniform();
    return m;
}

std::vector<Column> columns(const Matrix &x, const std::vector<std::uint32_t> &rowOrder, const std::vector<std::uint32_t> &columnOrder)
{
    std::vector<Column> out;
    for (std::size_t c = 0; c < x.cols; ++c) {
        const std::size_t from = columnOrder.empty() ? c : columnOrder[c];
        std::vector<double> values(x.rows);
        for (std::size_t r = 0; r < x.rows; ++r)
            values[r] = x.at(rowOrder.empty() ? r : rowOrder[r], from);
        out.push_back(Column::ofNumbers(std::string("x").append(std::to_string(c)), ColumnType::Numeric, std::move(values)));
    }
    return out;
}

Column labels(const std::vector<std::int32_t> &label, std::size_t classes, const std::vector<std::uint32_t> &rowOrder)
{
    std::vector<std::int32_t> codes;
    codes.reserve(rowOrder.size());
    for (const auto r : rowOrder)
        codes.push_back(label[r]);
    if (classes != 2)
        return Column::ofNumbers("label", ColumnType::Class, {codes.begin(), codes.end()});
    return Column::ofCodes("label", ColumnType::Binary, std::move(codes), {"0", "1"});
}

Field rowsField(std::int64_t def, const char *tooltip)
{
    return Field{.key = "rows", .kind = FieldKind::Int, .def = def, .title = NL_TR("Generator", "Rows"), .tooltip = tooltip,
                 .min = 4, .max = 1e7, .aliases = {"n", "n_samples"}, .main = true};
}

Field seedField()
{
    return Field{.key = "seed", .kind = FieldKind::Int, .def = std::int64_t(0), .title = NL_TR("Generator", "Seed"),
                 .tooltip = NL_TR("Generator", "The random_state of scikit-learn: the same seed gives the same rows"), .min = 0,
                 .max = 4294967295.0, .aliases = {"random_state"}};
}

Field featuresField(std::int64_t def)
{
    return wholeField("n_features", def, NL_TR("Generator", "Columns"), NL_TR("Generator", "Columns of numbers"), 1, 10000);
}

Field wholeField(const char *key, std::int64_t def, const char *title, const char *tooltip, double min, double max)
{
    return Field{.key = key, .kind = FieldKind::Int, .def = def, .title = title, .tooltip = tooltip, .min = min, .max = max};
}

Field numberField(const char *key, double def, const char *title, const char *tooltip, double min, double max)
{
    return Field{.key = key, .kind = FieldKind::Number, .def = def, .title = title, .tooltip = tooltip, .min = min, .max = max};
}

} // namespace netloom::sklearn
