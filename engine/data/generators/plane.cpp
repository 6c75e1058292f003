#include "data/generators/playground.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

class Plane final : public Generator {
public:
    explicit Plane(const Values &v) : s_(v) {}
    std::string target() const override { return "target"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        const auto n = std::size_t(s_.rows);
        std::vector<double> x(n), y(n), target(n);
        for (std::size_t i = 0; i < n; ++i) {
            x[i] = random.uniform(-6, 6);
            y[i] = random.uniform(-6, 6);
            const double nx = x[i] + 6.0 * s_.noise * random.uniform(-1, 1);
            const double ny = y[i] + 6.0 * s_.noise * random.uniform(-1, 1);
            target[i] = (nx + ny) / 10;
        }
        Table t;
        t.columns = {Column::ofNumbers("x", ColumnType::Numeric, std::move(x)), Column::ofNumbers("y", ColumnType::Numeric, std::move(y)),
                     Column::ofNumbers("target", ColumnType::Numeric, std::move(target))};
        return t;
    }

private:
    playground::Settings s_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "plane",
             .title = NL_TR("Generator", "Slanted plane"),
             .doc = NL_TR("Generator", "The number (x + y)/10 over a square (TensorFlow Playground)."),
             .schema = playground::schema(1200, 0.0),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}}, {}}}},
    [](const Values &v) { return std::make_unique<Plane>(v); });

} // namespace
} // namespace netloom
