#include "data/generators/sklearn.h"

namespace netloom {
namespace {

using namespace sklearn;

class Blobs final : public Generator {
public:
    explicit Blobs(const Values &v) : v_(v) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(std::uint32_t(getInt(v_, "seed")));
        const auto n = std::size_t(getInt(v_, "rows")), p = std::size_t(getInt(v_, "n_features")), k = std::size_t(getInt(v_, "centers"));
        const double sd = getNumber(v_, "cluster_std");
        Matrix centres(k, p), x(n, p);
        for (auto &c : centres.values)
            c = random.uniform(-10, 10);
        std::vector<std::int32_t> label;
        for (std::size_t c = 0; c < k; ++c)
            for (std::size_t i = 0; i < n / k + (c < n % k); ++i) {
                for (std::size_t j = 0; j < p; ++j)
                    x.at(label.size(), j) = centres.at(c, j) + sd * random.normal();
                label.push_back(std::int32_t(c));
            }
        const auto order = random.permutation(n);
        Table t;
        t.columns = columns(x, order);
        t.columns.push_back(labels(label, k, order));
        return t;
    }

private:
    Values v_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "blobs",
             .title = NL_TR("Generator", "Clouds"),
             .doc = NL_TR("Generator", "Normal clouds around random centres in any number of dimensions; the rows of scikit-learn's make_blobs."),
             .schema = Schema{{rowsField(200, NL_TR("Generator", "Number of points, shared evenly by the clouds")), seedField(), featuresField(2),
                               wholeField("centers", 3, NL_TR("Generator", "Clouds"), NL_TR("Generator", "Number of clouds, one class each"), 2, 1000),
                               numberField("cluster_std", 1.0, NL_TR("Generator", "Width"), NL_TR("Generator", "Standard deviation of each cloud"), 0, 1000)}},
             .keras = "no: data",
             .onnx = "no: data",
             .aliases = {"make_blobs"},
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(41)}, {"centers", std::int64_t(2)}, {"n_features", std::int64_t(5)}}, {}}}},
    [](const Values &v) { return std::make_unique<Blobs>(v); });

} // namespace
} // namespace netloom
