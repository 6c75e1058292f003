#include "data/generators/sklearn.h"

#include <cmath>
#include <numbers>

namespace netloom {
namespace {

using namespace sklearn;

class Circles final : public Generator {
public:
    explicit Circles(const Values &v) : v_(v) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(std::uint32_t(getInt(v_, "seed")));
        const auto n = std::size_t(getInt(v_, "rows")), outer = n / 2, inner = n - outer;
        const double factor = getNumber(v_, "factor"), noise = getNumber(v_, "noise");
        Matrix x(n, 2);
        std::vector<std::int32_t> label(n);
        const auto order = random.permutation(n);
        for (std::size_t i = 0; i < n; ++i) {
            const std::size_t p = order[i];
            const bool second = p >= outer;
            const double t = double(second ? p - outer : p) * (2 * std::numbers::pi / double(second ? inner : outer));
            x.at(i, 0) = std::cos(t) * (second ? factor : 1);
            x.at(i, 1) = std::sin(t) * (second ? factor : 1);
            label[i] = second ? 1 : 0;
        }
        if (noise > 0)
            for (auto &v : x.values)
                v += noise * random.normal();
        Table t;
        t.columns = columns(x);
        t.columns[0].setName("x");
        t.columns[1].setName("y");
        t.columns.push_back(Column::ofCodes("label", ColumnType::Binary, std::move(label), {"0", "1"}));
        return t;
    }

private:
    Values v_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "circles",
             .title = NL_TR("Generator", "Two circles"),
             .doc = NL_TR("Generator", "A circle inside a circle; the rows of scikit-learn's make_circles."),
             .schema = Schema{{rowsField(200, NL_TR("Generator", "Number of points, half of them on each circle")), seedField(),
                               numberField("noise", 0.1, NL_TR("Generator", "Noise"), NL_TR("Generator", "Standard deviation of the scatter"), 0, 10),
                               numberField("factor", 0.5, NL_TR("Generator", "Inner radius"), NL_TR("Generator", "Share of the outer radius"), 0, 1)}},
             .keras = "no: data",
             .onnx = "no: data",
             .aliases = {"make_circles"},
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(41)}, {"noise", 0.0}}, {}}}},
    [](const Values &v) { return std::make_unique<Circles>(v); });

} // namespace
} // namespace netloom
