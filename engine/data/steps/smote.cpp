#include "data/steps/resample.h"

#include "core/parallel.h"

#include <algorithm>
#include <limits>

namespace netloom {
namespace {

/// The k nearest other rows of each row (Euclid); of equally near ones the earlier row.
std::vector<std::uint32_t> neighbours(const std::vector<double> &x, std::size_t rows, std::size_t width, std::size_t k)
{
    std::vector<std::uint32_t> nearest(rows * k);
    constexpr std::size_t kChunk = 16;
    parallelFor(int((rows + kChunk - 1) / kChunk), [&](int chunk) {
        std::vector<std::pair<double, std::uint32_t>> found(rows);
        for (std::size_t r = std::size_t(chunk) * kChunk; r < std::min(rows, (std::size_t(chunk) + 1) * kChunk); ++r) {
            const double *a = x.data() + r * width;
            for (std::size_t o = 0; o < rows; ++o) {
                const double *b = x.data() + o * width;
                double lanes[4] = {};
                std::size_t c = 0;
                for (; c + 4 <= width; c += 4)
                    for (std::size_t l = 0; l < 4; ++l)
                        lanes[l] += (a[c + l] - b[c + l]) * (a[c + l] - b[c + l]);
                for (; c < width; ++c)
                    lanes[0] += (a[c] - b[c]) * (a[c] - b[c]);
                found[o] = {(lanes[0] + lanes[1]) + (lanes[2] + lanes[3]), std::uint32_t(o)};
            }
            found[r].first = std::numeric_limits<double>::infinity(); // itself
            std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(k), found.end());
            for (std::size_t i = 0; i < k; ++i)
                nearest[r * k + i] = found[i].second;
        }
    });
    return nearest;
}

/// Chawla 2002 with the draw order of imbalanced-learn: per class all (row, neighbour) pairs, then all places between them.
class Smote final : public steps::Resampler {
public:
    explicit Smote(const Values &v) : Resampler(v, "smote"), k_(std::size_t(getInt(v, "k_neighbors"))) {}
    bool makesRows() const override { return true; }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override
    {
        if (auto ok = Resampler::fit(frame, trainRows); !ok)
            return ok;
        for (const auto &column : frame.table.columns) {
            if (steps::isTarget(frame, column.name()))
                continue;
            if (column.isCoded())
                return makeError("E-STEP-TEXT",
                                 NL_TR("Data", "Column '{0}' holds text or classes, between which SMOTE finds no points. Encode the column before."),
                                 {column.name()}, "smote");
            for (const auto r : trainRows)
                if (column.missing(r))
                    return makeError("E-SMOTE-MISSING",
                                     NL_TR("Data", "Column '{0}' has missing values in training rows, and SMOTE finds no point between them. Put "
                                                   "the step 'impute' before it."), {column.name()}, "smote");
        }
        return Values{};
    }

private:
    Result<Rows> draw(Frame &frame, const Rows &all, const std::vector<Rows> &classes) const override
    {
        std::vector<std::string> features;
        for (const auto &column : frame.table.columns)
            if (!steps::isTarget(frame, column.name()))
                features.push_back(column.name());
        Rows rows = all;
        for (const auto &own : classes) {
            const std::size_t more = wanted(getNumber(config(), "ratio"), steps::largest(classes), own.size()) - own.size();
            if (more == 0)
                continue;
            if (own.size() <= k_)
                return makeError("E-SMOTE-FEW",
                                 NL_TR("Data", "SMOTE needs more than {0} training rows of each class to find {0} neighbours; one class has only "
                                               "{1}. Use fewer neighbours, or the step 'random_oversample'."),
                                 {std::to_string(k_), std::to_string(own.size())}, "k_neighbors");
            addPoints(frame, features, own, more, rows);
        }
        return rows;
    }
    void addPoints(Frame &frame, const std::vector<std::string> &features, const Rows &own, std::size_t more, Rows &rows) const
    {
        const std::size_t width = features.size();
        std::vector<double> x(own.size() * width), made(more * width);
        for (std::size_t c = 0; c < width; ++c) {
            const Column &column = frame.table.columns[std::size_t(frame.table.indexOf(features[c]))];
            for (std::size_t i = 0; i < own.size(); ++i)
                x[i * width + c] = column.number(own[i]);
        }
        const auto nearest = neighbours(x, own.size(), width, k_);
        NumpyRandom random(seed());
        std::vector<std::size_t> drawn(more);
        for (auto &d : drawn)
            d = std::size_t(random.randint(0, std::int64_t(own.size() * k_)));
        Rows origins(more);
        for (std::size_t i = 0; i < more; ++i) {
            const double u = random.uniform();
            const std::size_t row = drawn[i] / k_;
            const double *a = x.data() + row * width, *b = x.data() + nearest[drawn[i]] * width;
            for (std::size_t c = 0; c < width; ++c)
                made[i * width + c] = a[c] + u * (b[c] - a[c]);
            origins[i] = own[row];
        }
        const auto first = std::uint32_t(frame.sourceRows.size());
        steps::appendRows(frame, features, made, origins);
        for (std::size_t i = 0; i < more; ++i)
            rows.push_back(first + std::uint32_t(i));
    }

    std::size_t k_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "smote",
             .title = NL_TR("Step", "SMOTE"),
             .doc = NL_TR("Step", "New training rows of the smaller classes on the lines between near neighbours, until the classes are equal; put it "
                                  "behind scaling. For time series and very rare events repeating rows is safer."),
             .category = "balance",
             .schema = Schema{{Field{.key = "k_neighbors", .kind = FieldKind::Int, .def = std::int64_t(5), .title = NL_TR("Step", "Neighbours"),
                                     .tooltip = NL_TR("Step", "New rows lie between a row and one of so many nearest rows of its class"), .min = 1,
                                     .max = 1000, .aliases = {"k"}, .main = true},
                               steps::ratioField(NL_TR("Step", "Rows of each class as a share of the largest one; 1: all equal")),
                               steps::seedField()}},
             .keras = "no: training only",
             .onnx = "no: training only",
             .cases = {PartCase{{{"k_neighbors", std::int64_t(1)}}, {}}, PartCase{{{"k_neighbors", std::int64_t(2)}, {"seed", std::int64_t(212)}}, {}}}},
    [](const Values &v) { return std::make_unique<Smote>(v); });

} // namespace
} // namespace netloom
