#include "data/generators/sklearn.h"

#include <algorithm>
#include <numeric>

namespace netloom {
namespace {

using namespace sklearn;

class Regression final : public Generator {
public:
    explicit Regression(const Values &v) : v_(v) {}
    std::string target() const override { return "target"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(std::uint32_t(getInt(v_, "seed")));
        const auto n = std::size_t(getInt(v_, "rows")), p = std::size_t(getInt(v_, "n_features"));
        const auto informative = std::min(p, std::size_t(getInt(v_, "n_informative")));
        const double noise = getNumber(v_, "noise"), bias = getNumber(v_, "bias");
        const Matrix x = normal(n, p, random);
        std::vector<double> weights(p), y(n);
        for (std::size_t j = 0; j < informative; ++j)
            weights[j] = 100 * random.uniform();
        for (std::size_t r = 0; r < n; ++r) {
            for (std::size_t j = 0; j < informative; ++j)
                y[r] += x.at(r, j) * weights[j];
            y[r] += bias;
        }
        if (noise > 0)
            for (auto &v : y)
                v += noise * random.normal();
        const auto order = random.permutation(n);
        auto columnOrder = random.permutation(p);
        Table t;
        t.columns = columns(x, order, columnOrder);
        std::vector<double> target(n);
        for (std::size_t r = 0; r < n; ++r)
            target[r] = y[order[r]];
        t.columns.push_back(Column::ofNumbers("target", ColumnType::Numeric, std::move(target)));
        return t;
    }

private:
    Values v_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "regression",
             .title = NL_TR("Generator", "Linear regression"),
             .doc = NL_TR("Generator", "A number that is a weighted sum of some of the columns; the rows of scikit-learn's make_regression."),
             .schema = Schema{{rowsField(100, NL_TR("Generator", "Number of rows")), seedField(), featuresField(10),
                               wholeField("n_informative", 10, NL_TR("Generator", "Columns that matter"),
                                          NL_TR("Generator", "Columns with a weight; the others are noise"), 0, 10000),
                               numberField("noise", 0.0, NL_TR("Generator", "Noise"), NL_TR("Generator", "Standard deviation added to the target"), 0, 1e9),
                               numberField("bias", 0.0, NL_TR("Generator", "Bias"), NL_TR("Generator", "Added to every target"), -1e9, 1e9)}},
             .keras = "no: data",
             .onnx = "no: data",
             .aliases = {"make_regression"},
             .cases = {PartCase{{}, {}}, PartCase{{{"n_features", std::int64_t(3)}, {"noise", 2.0}}, {}}}},
    [](const Values &v) { return std::make_unique<Regression>(v); });

} // namespace
} // namespace netloom
