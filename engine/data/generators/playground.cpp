#include "data/generators/playground.h"

namespace netloom::playground {

Table table(Points points, NumpyRandom &random, std::vector<std::string> levels)
{
    const auto order = random.permutation(points.x.size());
    Table t;
    t.columns = {Column::ofNumbers("x", ColumnType::Numeric, std::move(points.x)),
                 Column::ofNumbers("y", ColumnType::Numeric, std::move(points.y)),
                 Column::ofCodes("label", ColumnType::Binary, std::move(points.label), std::move(levels))};
    return t.selected(order);
}

Schema schema(std::int64_t rows, double noise, double maxNoise)
{
    return Schema{{
        Field{.key = "rows", .kind = FieldKind::Int, .def = rows, .title = NL_TR("Generator", "Rows"),
              .tooltip = NL_TR("Generator", "Number of points, half of them in each class"), .min = 4, .max = 1e7,
              .aliases = {"n"}, .main = true},
        Field{.key = "seed", .kind = FieldKind::Int, .def = std::int64_t(0), .title = NL_TR("Generator", "Seed"),
              .tooltip = NL_TR("Generator", "The same seed gives the same points"), .min = 0, .max = 4294967295.0},
        Field{.key = "noise", .kind = FieldKind::Number, .def = noise, .title = NL_TR("Generator", "Noise"),
              .tooltip = NL_TR("Generator", "How far the points are scattered; 0 is exact"), .min = 0, .max = maxNoise},
    }};
}

Settings::Settings(const Values &v)
    : rows(getInt(v, "rows")), seed(std::uint32_t(getInt(v, "seed"))), noise(getNumber(v, "noise"))
{
}

Table surface(const Settings &settings, double (*height)(double x, double y))
{
    NumpyRandom random(settings.seed);
    const auto n = std::size_t(settings.rows);
    std::vector<double> x(n), y(n), target(n);
    for (std::size_t i = 0; i < n; ++i) {
        x[i] = random.uniform(-6, 6);
        y[i] = random.uniform(-6, 6);
        const double nx = x[i] + 6.0 * settings.noise * random.uniform(-1, 1);
        const double ny = y[i] + 6.0 * settings.noise * random.uniform(-1, 1);
        target[i] = height(nx, ny);
    }
    Table t;
    t.columns = {Column::ofNumbers("x", ColumnType::Numeric, std::move(x)), Column::ofNumbers("y", ColumnType::Numeric, std::move(y)),
                 Column::ofNumbers("target", ColumnType::Numeric, std::move(target))};
    return t;
}

} // namespace netloom::playground
