#include "data/generators/symmetric.h"

#include <cmath>

namespace netloom {
namespace {

using namespace sklearn;

/// Ranjan 2020, listing 7.12: one dominating direction, so that a linear autoencoder has something to find.
class SpdGaussian final : public Generator {
public:
    explicit SpdGaussian(const Values &v) : v_(v) {}
    std::string target() const override { return "@input"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(std::uint32_t(getInt(v_, "seed")));
        const auto n = std::size_t(getInt(v_, "rows")), p = std::size_t(getInt(v_, "n_features"));
        const Matrix root = cholesky(spdMatrix(p, random));
        std::vector<double> mean(p), z(p);
        for (auto &m : mean)
            m = 0.1 * random.normal();
        Matrix x(n, p);
        for (std::size_t r = 0; r < n; ++r) {
            for (auto &v : z)
                v = random.normal();
            for (std::size_t i = 0; i < p; ++i) {
                double sum = mean[i];
                for (std::size_t j = 0; j <= i; ++j)
                    sum += root.at(i, j) * z[j];
                x.at(r, i) = sum;
            }
        }
        Table t;
        t.columns = columns(x);
        return t;
    }

private:
    Values v_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "spd_gaussian",
             .title = NL_TR("Generator", "Correlated normal numbers"),
             .doc = NL_TR("Generator", "Rows of a normal distribution with the covariance of scikit-learn's make_spd_matrix (up to its signs): most "
                                       "of the variance lies in one direction. For autoencoders."),
             .schema = Schema{{rowsField(1000, NL_TR("Generator", "Number of rows")), seedField(),
                               wholeField("n_features", 5, NL_TR("Generator", "Columns"), NL_TR("Generator", "Columns of numbers"), 1, 200)}},
             .keras = "no: data",
             .onnx = "no: data",
             .aliases = {"make_spd_matrix"},
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(50)}, {"n_features", std::int64_t(3)}}, {}}}},
    [](const Values &v) { return std::make_unique<SpdGaussian>(v); });

} // namespace
} // namespace netloom
