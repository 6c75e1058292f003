#include "data/generators/sklearn.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace netloom {
namespace {

using namespace sklearn;

/// scikit-learn's sample_without_replacement, method "auto", draw for draw.
std::vector<std::uint64_t> sample(std::uint64_t population, std::size_t samples, NumpyRandom &random)
{
    const double ratio = double(samples) / double(population);
    std::vector<std::uint64_t> out;
    if (ratio > 0.01 && ratio < 0.99) {
        const auto order = random.permutation(std::size_t(population));
        out.assign(order.begin(), order.begin() + std::ptrdiff_t(samples));
    } else if (ratio < 0.2) {
        std::set<std::uint64_t> taken;
        while (out.size() < samples)
            if (const auto v = std::uint64_t(random.randint(0, std::int64_t(population))); taken.insert(v).second)
                out.push_back(v);
    } else {
        for (std::uint64_t i = 0; i < samples; ++i)
            out.push_back(i);
        for (std::uint64_t i = samples; i < population; ++i)
            if (const auto j = std::uint64_t(random.randint(0, std::int64_t(i + 1))); j < samples)
                out[j] = i;
    }
    return out;
}

/// Distinct corners of the unit cube, one per row.
Matrix corners(std::size_t count, std::size_t dimensions, NumpyRandom &random)
{
    Matrix out(count, dimensions);
    const std::size_t extra = dimensions > 30 ? dimensions - 30 : 0, rest = dimensions - extra;
    for (std::size_t r = 0; r < count; ++r)
        for (std::size_t c = 0; c < extra; ++c)
            out.at(r, c) = double(random.randint(0, 2));
    const auto chosen = sample(std::uint64_t(1) << rest, count, random);
    for (std::size_t r = 0; r < count; ++r)
        for (std::size_t c = 0; c < rest; ++c)
            out.at(r, extra + c) = double(chosen[r] >> (rest - 1 - c) & 1);
    return out;
}

class Classification final : public Generator {
public:
    explicit Classification(const Values &v) : v_(v) {}
    std::string target() const override { return "label"; }
    Result<Table> generate() const override;

private:
    std::size_t size(const char *key) const { return std::size_t(getInt(v_, key)); }
    Result<void> check() const;
    /// Clusters of points around corners, stretched at random; fills the labels.
    void clusters(Matrix &x, std::vector<std::int32_t> &label, NumpyRandom &random) const;
    void otherColumns(Matrix &x, NumpyRandom &random) const;

    Values v_;
};

Result<void> Classification::check() const
{
    const std::size_t used = size("n_informative") + size("n_redundant") + size("n_repeated");
    if (used > size("n_features"))
        return makeError("E-GENERATOR-COLUMNS",
                         NL_TR("Data", "{0} informative, redundant and repeated columns do not fit into {1} columns. Make n_features larger or "
                                       "the others smaller."), {std::to_string(used), std::to_string(size("n_features"))}, "n_features");
    const double clusters = double(size("n_classes") * size("n_clusters_per_class"));
    if (clusters > std::pow(2.0, double(size("n_informative"))))
        return makeError("E-GENERATOR-CLUSTERS",
                         NL_TR("Data", "{0} clusters need as many corners, but {1} informative columns have only {2}. Use more informative "
                                       "columns, fewer classes or fewer clusters."),
                         {toText(clusters), std::to_string(size("n_informative")), toText(std::pow(2.0, double(size("n_informative"))))},
                         "n_informative");
    return {};
}

void Classification::clusters(Matrix &x, std::vector<std::int32_t> &label, NumpyRandom &random) const
{
    const std::size_t n = x.rows, informative = size("n_informative"), classes = size("n_classes"), perClass = size("n_clusters_per_class");
    const std::size_t count = classes * perClass;
    std::vector<std::size_t> sizes(count, std::size_t(double(n) * (1.0 / double(classes)) / double(perClass)));
    std::size_t sum = sizes[0] * count;
    for (std::size_t i = 0; sum < n; ++i, ++sum)
        ++sizes[i % count];
    const double separation = getNumber(v_, "class_sep");
    const Matrix centres = corners(count, informative, random);
    for (std::size_t r = 0; r < n; ++r)
        for (std::size_t c = 0; c < informative; ++c)
            x.at(r, c) = random.normal();
    std::size_t row = 0;
    std::vector<double> point(informative);
    for (std::size_t k = 0; k < count; ++k) {
        const Matrix raw = uniform(informative, informative, random);
        for (std::size_t i = 0; i < sizes[k]; ++i, ++row) {
            label[row] = std::int32_t(k % classes);
            for (std::size_t c = 0; c < informative; ++c) {
                point[c] = 0;
                for (std::size_t j = 0; j < informative; ++j)
                    point[c] += x.at(row, j) * (2 * raw.at(j, c) - 1);
            }
            for (std::size_t c = 0; c < informative; ++c)
                x.at(row, c) = point[c] + (centres.at(k, c) * (2 * separation) - separation);
        }
    }
}

void Classification::otherColumns(Matrix &x, NumpyRandom &random) const
{
    const std::size_t informative = size("n_informative"), redundant = size("n_redundant"), repeated = size("n_repeated");
    if (redundant > 0) {
        const Matrix raw = uniform(informative, redundant, random);
        for (std::size_t r = 0; r < x.rows; ++r)
            for (std::size_t c = 0; c < redundant; ++c)
                for (std::size_t j = 0; j < informative; ++j)
                    x.at(r, informative + c) += x.at(r, j) * (2 * raw.at(j, c) - 1);
    }
    const std::size_t made = informative + redundant;
    for (std::size_t c = 0; c < repeated; ++c) {
        const auto from = std::size_t(double(made - 1) * random.uniform() + 0.5);
        for (std::size_t r = 0; r < x.rows; ++r)
            x.at(r, made + c) = x.at(r, from);
    }
    for (std::size_t r = 0; r < x.rows; ++r)
        for (std::size_t c = made + repeated; c < x.cols; ++c)
            x.at(r, c) = random.normal();
}

Result<Table> Classification::generate() const
{
    if (auto ok = check(); !ok)
        return ok.error();
    NumpyRandom random(std::uint32_t(getInt(v_, "seed")));
    const std::size_t n = size("rows"), classes = size("n_classes");
    Matrix x(n, size("n_features"));
    std::vector<std::int32_t> label(n);
    clusters(x, label, random);
    otherColumns(x, random);
    std::vector<std::size_t> flipped;
    for (std::size_t r = 0; r < n; ++r)
        if (random.uniform() < getNumber(v_, "flip_y"))
            flipped.push_back(r);
    for (const auto r : flipped)
        label[r] = std::int32_t(random.randint(0, std::int64_t(classes)));
    const auto order = random.permutation(n);
    const auto columnOrder = random.permutation(x.cols);
    Table t;
    t.columns = columns(x, order, columnOrder);
    t.columns.push_back(labels(label, classes, order));
    return t;
}

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "classification",
             .title = NL_TR("Generator", "Classes in many dimensions"),
             .doc = NL_TR("Generator", "Clusters at the corners of a cube, stretched, with redundant and useless columns and some wrong labels; the "
                                       "rows of scikit-learn's make_classification."),
             .schema = Schema{{rowsField(100, NL_TR("Generator", "Number of rows")), seedField(), featuresField(20),
                               wholeField("n_informative", 2, NL_TR("Generator", "Informative columns"),
                                          NL_TR("Generator", "Dimensions of the cube"), 1, 10000),
                               wholeField("n_redundant", 2, NL_TR("Generator", "Redundant columns"),
                                          NL_TR("Generator", "Mixtures of the informative ones"), 0, 10000),
                               wholeField("n_repeated", 0, NL_TR("Generator", "Repeated columns"), NL_TR("Generator", "Copies of others"), 0, 10000),
                               wholeField("n_classes", 2, NL_TR("Generator", "Classes"), NL_TR("Generator", "Number of classes"), 2, 1000),
                               wholeField("n_clusters_per_class", 2, NL_TR("Generator", "Clusters"), NL_TR("Generator", "Clusters of each class"), 1, 1000),
                               numberField("flip_y", 0.01, NL_TR("Generator", "Wrong labels"),
                                           NL_TR("Generator", "Share of rows that get a random class"), 0, 1),
                               numberField("class_sep", 1.0, NL_TR("Generator", "Separation"),
                                           NL_TR("Generator", "Half the length of the cube's edge"), 0, 1e6)}},
             .keras = "no: data",
             .onnx = "no: data",
             .aliases = {"make_classification"},
             .cases = {PartCase{{}, {}}, PartCase{{{"n_features", std::int64_t(8)}, {"n_informative", std::int64_t(3)}, {"n_repeated", std::int64_t(1)},
                                                   {"n_classes", std::int64_t(3)}}, {}}}},
    [](const Values &v) { return std::make_unique<Classification>(v); });

} // namespace
} // namespace netloom
