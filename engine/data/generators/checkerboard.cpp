#include "data/generators/playground.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

class Checkerboard final : public Generator {
public:
    explicit Checkerboard(const Values &v) : s_(v), cells_(getInt(v, "cells")) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        playground::Points points;
        for (std::int64_t i = 0; i < s_.rows; ++i) {
            const double x = random.uniform(-5, 5), y = random.uniform(-5, 5);
            const double nx = x + 5.0 * s_.noise * random.uniform(-1, 1), ny = y + 5.0 * s_.noise * random.uniform(-1, 1);
            const double side = 10.0 / double(cells_);
            const auto field = std::int64_t(std::floor((nx + 5) / side)) + std::int64_t(std::floor((ny + 5) / side));
            points.add(x, y, field % 2 == 0 ? 1 : 0);
        }
        return playground::table(std::move(points), random);
    }

private:
    playground::Settings s_;
    std::int64_t cells_;
};

Schema checkerboardSchema()
{
    Schema s = playground::schema(500, 0.0);
    s.fields.push_back(Field{.key = "cells", .kind = FieldKind::Int, .def = std::int64_t(4), .title = NL_TR("Generator", "Fields"),
                             .tooltip = NL_TR("Generator", "Fields along each side"), .min = 2, .max = 20});
    return s;
}

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "checkerboard",
             .title = NL_TR("Generator", "Checkerboard"),
             .doc = NL_TR("Generator", "Points of a square, classes like the fields of a chess board."),
             .schema = checkerboardSchema(),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}, {"cells", std::int64_t(3)}}, {}}}},
    [](const Values &v) { return std::make_unique<Checkerboard>(v); });

} // namespace
} // namespace netloom
