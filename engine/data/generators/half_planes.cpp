#include "data/generators/playground.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

class HalfPlanes final : public Generator {
public:
    explicit HalfPlanes(const Values &v) : s_(v), degrees_(getNumber(v, "angle")) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        playground::Points points;
        const double angle = degrees_ * std::numbers::pi / 180, nx = std::cos(angle), ny = std::sin(angle);
        for (std::int64_t i = 0; i < s_.rows; ++i) {
            const double x = random.uniform(-5, 5), y = random.uniform(-5, 5);
            points.add(x, y, nx * x + ny * y + 5.0 * s_.noise * random.uniform(-1, 1) >= 0 ? 1 : 0);
        }
        return playground::table(std::move(points), random);
    }

private:
    playground::Settings s_;
    double degrees_;
};

Schema halfPlanesSchema()
{
    Schema s = playground::schema(500, 0.0);
    s.fields.push_back(Field{.key = "angle", .kind = FieldKind::Number, .def = 30.0, .title = NL_TR("Generator", "Angle"),
                             .tooltip = NL_TR("Generator", "Direction of the positive side"), .min = -360, .max = 360,
                             .unit = NL_TR("Generator", "degrees")});
    return s;
}

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "half_planes",
             .title = NL_TR("Generator", "Half-planes"),
             .doc = NL_TR("Generator", "Points of a square on the two sides of a slanted line."),
             .schema = halfPlanesSchema(),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}, {"angle", 90.0}}, {}}}},
    [](const Values &v) { return std::make_unique<HalfPlanes>(v); });

} // namespace
} // namespace netloom
