#include "data/generators/sklearn.h"

namespace netloom {
namespace {

using namespace sklearn;

class Linear final : public Generator {
public:
    explicit Linear(const Values &v) : v_(v) {}
    std::string target() const override { return "target"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(std::uint32_t(getInt(v_, "seed")));
        const Matrix x = normal(std::size_t(getInt(v_, "rows")), 2, random);
        std::vector<double> y(x.rows);
        for (std::size_t r = 0; r < x.rows; ++r)
            y[r] = 3 * x.at(r, 0) + 2 * x.at(r, 1) + getNumber(v_, "noise") * random.normal();
        Table t;
        t.columns = columns(x);
        t.columns.push_back(Column::ofNumbers("target", ColumnType::Numeric, std::move(y)));
        return t;
    }

private:
    Values v_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "linear",
             .title = NL_TR("Generator", "Straight line in two columns"),
             .doc = NL_TR("Generator", "3 x0 + 2 x1 + noise with normal numbers: what a single linear unit can learn."),
             .schema = Schema{{rowsField(100, NL_TR("Generator", "Number of rows")), seedField(),
                               numberField("noise", 1.0, NL_TR("Generator", "Noise"), NL_TR("Generator", "Standard deviation added to the target"), 0, 1e6)}},
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"noise", 0.0}}, {}}}},
    [](const Values &v) { return std::make_unique<Linear>(v); });

} // namespace
} // namespace netloom
