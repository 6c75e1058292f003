#include "data/generators/playground.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

class Rings final : public Generator {
public:
    explicit Rings(const Values &v) : s_(v), rings_(getInt(v, "rings")) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        playground::Points points;
        for (std::int64_t i = 0; i < s_.rows; ++i) {
            const std::int64_t ring = i % rings_;
            const double width = 5.0 / double(rings_);
            const double radius = width * (double(ring) + random.uniform(0.1, 0.9)), angle = random.uniform(0, 2 * std::numbers::pi);
            const double x = radius * std::cos(angle) + s_.noise * random.uniform(-1, 1);
            const double y = radius * std::sin(angle) + s_.noise * random.uniform(-1, 1);
            points.add(x, y, ring % 2 == 0 ? 1 : 0);
        }
        return playground::table(std::move(points), random);
    }

private:
    playground::Settings s_;
    std::int64_t rings_;
};

Schema ringsSchema()
{
    Schema s = playground::schema(500, 0.0);
    s.fields.push_back(Field{.key = "rings", .kind = FieldKind::Int, .def = std::int64_t(3), .title = NL_TR("Generator", "Rings"),
                             .tooltip = NL_TR("Generator", "Number of rings, the innermost a disc"), .min = 2, .max = 20});
    return s;
}

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "rings",
             .title = NL_TR("Generator", "Rings"),
             .doc = NL_TR("Generator", "Rings around each other, classes in turn."),
             .schema = ringsSchema(),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}, {"rings", std::int64_t(4)}}, {}}}},
    [](const Values &v) { return std::make_unique<Rings>(v); });

} // namespace
} // namespace netloom
