#include "data/generators/playground.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

/// scikit-learn's make_moons: permutation first, then the noise, so that rows equal the library's.
class Moons final : public Generator {
public:
    explicit Moons(const Values &v) : s_(v) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(s_.seed);
        const auto n = std::size_t(s_.rows), outer = n / 2, inner = n - outer;
        std::vector<double> x(n), y(n);
        std::vector<std::int32_t> label(n);
        const auto order = random.permutation(n);
        for (std::size_t i = 0; i < n; ++i) {
            const std::size_t p = order[i];
            const bool second = p >= outer;
            const std::size_t place = second ? p - outer : p, count = second ? inner : outer;
            const double t = count > 1 ? double(place) * (std::numbers::pi / double(count - 1)) : 0.0;
            x[i] = second ? 1.0 - std::cos(t) : std::cos(t);
            y[i] = second ? 1.0 - std::sin(t) - 0.5 : std::sin(t);
            label[i] = second ? 1 : 0;
        }
        if (s_.noise > 0)
            for (std::size_t i = 0; i < n; ++i) {
                x[i] += s_.noise * random.normal();
                y[i] += s_.noise * random.normal();
            }
        Table t;
        t.columns = {Column::ofNumbers("x", ColumnType::Numeric, std::move(x)),
                     Column::ofNumbers("y", ColumnType::Numeric, std::move(y)),
                     Column::ofCodes("label", ColumnType::Binary, std::move(label), {"0", "1"})};
        return t;
    }

private:
    playground::Settings s_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "moons",
             .title = NL_TR("Generator", "Two moons"),
             .doc = NL_TR("Generator", "Two half circles that reach into each other; the rows of scikit-learn's make_moons."),
             .schema = playground::schema(200, 0.2, 10.0),
             .keras = "no: data",
             .onnx = "no: data",
             .aliases = {"make_moons"},
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(41)}, {"noise", 0.0}}, {}}}},
    [](const Values &v) { return std::make_unique<Moons>(v); });

} // namespace
} // namespace netloom
