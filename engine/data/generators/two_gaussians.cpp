#include "data/generators/playground.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

class TwoGaussians final : public Generator {
public:
    explicit TwoGaussians(const Values &v) : s_(v) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        playground::Points points;
        const double sd = std::sqrt(0.5 + 7.0 * s_.noise);
        const std::int64_t half = s_.rows / 2;
        for (std::int64_t i = 0; i < s_.rows; ++i) {
            const double centre = i < half ? 2.0 : -2.0;
            const double x = centre + sd * random.normal(), y = centre + sd * random.normal();
            points.add(x, y, i < half ? 1 : 0);
        }
        return playground::table(std::move(points), random);
    }

private:
    playground::Settings s_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "two_gaussians",
             .title = NL_TR("Generator", "Two Gaussian clouds"),
             .doc = NL_TR("Generator", "Clouds around (2, 2) and (-2, -2) with variance 0.5 + 7 noise (TensorFlow Playground)."),
             .schema = playground::schema(500, 0.0),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}}, {}}}},
    [](const Values &v) { return std::make_unique<TwoGaussians>(v); });

} // namespace
} // namespace netloom
