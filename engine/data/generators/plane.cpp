#include "data/generators/playground.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

class Plane final : public Generator {
public:
    explicit Plane(const Values &v) : s_(v) {}
    std::string target() const override { return "target"; }
    Result<Table> generate() const override { return playground::surface(s_, [](double x, double y) { return (x + y) / 10; }); }

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
