#include "data/generators/playground.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

class Xor final : public Generator {
public:
    explicit Xor(const Values &v) : s_(v) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        playground::Points points;
        const auto apart = [](double v) { return v + (v > 0 ? 0.3 : -0.3); };
        for (std::int64_t i = 0; i < s_.rows; ++i) {
            const double x = apart(random.uniform(-5, 5)), y = apart(random.uniform(-5, 5));
            const double nx = x + 5.0 * s_.noise * random.uniform(-1, 1);
            const double ny = y + 5.0 * s_.noise * random.uniform(-1, 1);
            points.add(x, y, nx * ny >= 0 ? 1 : 0);
        }
        return playground::table(std::move(points), random);
    }

private:
    playground::Settings s_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "xor",
             .title = NL_TR("Generator", "Exclusive or"),
             .doc = NL_TR("Generator", "Points of a square, positive where x and y have the same sign; a gap of 0.3 along the axes (TensorFlow Playground)."),
             .schema = playground::schema(500, 0.0),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}}, {}}}},
    [](const Values &v) { return std::make_unique<Xor>(v); });

} // namespace
} // namespace netloom
