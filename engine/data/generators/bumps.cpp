#include "data/generators/playground.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

/// The signed height of the bump that is largest at a point.
double bump(double x, double y)
{
    constexpr double kBumps[6][3] = {{-4, 2.5, 1}, {0, 2.5, -1}, {4, 2.5, 1}, {-4, -2.5, -1}, {0, -2.5, 1}, {4, -2.5, -1}};
    double best = 0;
    for (const auto &b : kBumps)
        if (const double v = b[2] * std::max(0.0, 1 - std::hypot(x - b[0], y - b[1]) / 2); std::abs(v) > std::abs(best))
            best = v;
    return best;
}

class Bumps final : public Generator {
public:
    explicit Bumps(const Values &v) : s_(v) {}
    std::string target() const override { return "target"; }
    Result<Table> generate() const override { return playground::surface(s_, bump); }

private:
    playground::Settings s_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "bumps",
             .title = NL_TR("Generator", "Six bumps"),
             .doc = NL_TR("Generator", "A number that rises and falls at six places: the bump of largest size counts (TensorFlow Playground)."),
             .schema = playground::schema(1200, 0.0),
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.1}}, {}}}},
    [](const Values &v) { return std::make_unique<Bumps>(v); });

} // namespace
} // namespace netloom
