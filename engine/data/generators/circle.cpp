#include "data/generators/playground.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

class Circle final : public Generator {
public:
    explicit Circle(const Values &v) : s_(v) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        playground::Points points;
        const std::int64_t half = s_.rows / 2;
        for (std::int64_t i = 0; i < s_.rows; ++i) {
            const double radius = i < half ? random.uniform(0, 2.5) : random.uniform(3.5, 5);
            const double angle = random.uniform(0, 2.0 * std::numbers::pi);
            const double x = radius * std::sin(angle), y = radius * std::cos(angle);
            const double nx = x + 5.0 * s_.noise * random.uniform(-1, 1);
            const double ny = y + 5.0 * s_.noise * random.uniform(-1, 1);
            points.add(x, y, std::hypot(nx, ny) < 2.5 ? 1 : 0);
        }
        return playground::table(std::move(points), random);
    }

private:
    playground::Settings s_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "circle",
             .title = NL_TR("Generator", "Circle in a ring"),
             .doc = NL_TR("Generator", "A disc of radius 2.5 inside a ring from 3.5 to 5 (TensorFlow Playground)."),
             .schema = playground::schema(500, 0.0),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}}, {}}}},
    [](const Values &v) { return std::make_unique<Circle>(v); });

} // namespace
} // namespace netloom
