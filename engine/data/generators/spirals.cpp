#include "data/generators/playground.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

class Spirals final : public Generator {
public:
    explicit Spirals(const Values &v) : s_(v) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        playground::Points points;
        const std::int64_t half = s_.rows / 2;
        for (int arm = 0; arm < 2; ++arm) {
            const std::int64_t count = arm == 0 ? half : s_.rows - half;
            for (std::int64_t i = 0; i < count; ++i) {
                const double t = 2.0 * double(i) / double(s_.rows);
                const double radius = 5.0 * t;
                const double angle = 3.5 * std::numbers::pi * t + (arm == 0 ? 0.0 : std::numbers::pi);
                const double dx = s_.noise * random.uniform(-1, 1), dy = s_.noise * random.uniform(-1, 1);
                points.add(radius * std::sin(angle) + dx, radius * std::cos(angle) + dy, arm == 0 ? 1 : 0);
            }
        }
        return playground::table(std::move(points), random);
    }

private:
    playground::Settings s_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "spirals",
             .title = NL_TR("Generator", "Two spirals"),
             .doc = NL_TR("Generator", "Two spirals wound into each other: radius 5 t, angle 3.5 pi t, the second turned by pi (TensorFlow Playground)."),
             .schema = playground::schema(500, 0.0),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}}, {}}}},
    [](const Values &v) { return std::make_unique<Spirals>(v); });

} // namespace
} // namespace netloom
