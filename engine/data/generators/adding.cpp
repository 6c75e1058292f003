#include "data/generators/sklearn.h"

#include <algorithm>

namespace netloom {
namespace {

using namespace sklearn;

/// Hochreiter & Schmidhuber 1997 as sequences of rows: each has a column of its own to be grouped by.
class Adding final : public Generator {
public:
    explicit Adding(const Values &v) : rows_(std::size_t(getInt(v, "rows"))), steps_(std::size_t(getInt(v, "steps"))), seed_(std::uint32_t(getInt(v, "seed"))) {}
    std::string target() const override { return "sum"; }
    Result<Table> generate() const override
    {
        NumpyRandom random(seed_);
        std::vector<double> sequence(rows_), value(rows_), marked(rows_, 0.0), sum(rows_);
        for (std::size_t first = 0; first < rows_; first += steps_) {
            const std::size_t length = std::min(steps_, rows_ - first), half = (length + 1) / 2;
            for (std::size_t t = 0; t < length; ++t) {
                sequence[first + t] = double(first / steps_);
                value[first + t] = random.uniform();
            }
            const std::size_t a = first + std::size_t(random.randint(0, std::int64_t(half)));
            const std::size_t b = length > 1 ? first + std::size_t(random.randint(std::int64_t(half), std::int64_t(length))) : a;
            marked[a] = marked[b] = 1;
            for (std::size_t t = 0; t < length; ++t) sum[first + t] = a == b ? value[a] : value[a] + value[b];
        }
        Table t;
        t.columns = {Column::ofNumbers("sequence", ColumnType::Numeric, std::move(sequence)), Column::ofNumbers("value", ColumnType::Numeric, std::move(value)),
                     Column::ofNumbers("marked", ColumnType::Numeric, std::move(marked)), Column::ofNumbers("sum", ColumnType::Numeric, std::move(sum))};
        return t;
    }

private:
    std::size_t rows_, steps_;
    std::uint32_t seed_;
};

const Registrar<Generator> registrar(
    PartInfo{.kind = PartKind::Generator,
             .type = "adding",
             .title = NL_TR("Generator", "Adding task"),
             .doc = NL_TR("Generator", "Sequences of random numbers of which two are marked, one in each half: the sum of the two is to be told at the end. A row is a step; "
                                       "windows as long as a sequence, grouped by it, make the samples. Always telling 1 has a mean squared error of 1/6."),
             .schema = Schema{{rowsField(250000, NL_TR("Generator", "Number of rows; each sequence takes as many as it has steps")), seedField(),
                               wholeField("steps", 50, NL_TR("Generator", "Steps"), NL_TR("Generator", "Length of a sequence"), 2, 10000)}},
             .keras = "no: data",
             .onnx = "no: data",
             .cases = {PartCase{{}, {}}, PartCase{{{"rows", std::int64_t(40)}, {"steps", std::int64_t(7)}}, {}}}},
    [](const Values &v) { return std::make_unique<Adding>(v); });

} // namespace
} // namespace netloom
