#include "data/steps/resample.h"

namespace netloom {
namespace {

/// Every class gets the same number of rows: larger ones lose some, smaller ones repeat some.
class Balance final : public steps::Resampler {
public:
    explicit Balance(const Values &v) : Resampler(v, "balance"), to_(getText(v, "to")), rows_(std::size_t(getInt(v, "rows"))) {}

private:
    Result<Rows> draw(Frame &, const Rows &all, const std::vector<Rows> &classes) const override
    {
        NumpyRandom random(seed());
        const std::size_t each = to_ == "smallest" ? steps::smallest(classes)
                                 : to_ == "largest" ? steps::largest(classes)
                                 : to_ == "mean"    ? (all.size() + classes.size() / 2) / classes.size()
                                                    : rows_;
        Rows rows;
        for (const auto &own : classes) {
            if (own.size() > each) {
                for (const auto i : random.choice(own.size(), each, false))
                    rows.push_back(own[i]);
                continue;
            }
            rows.insert(rows.end(), own.begin(), own.end());
            for (std::size_t i = own.size(); i < each; ++i)
                rows.push_back(own[std::size_t(random.randint(0, std::int64_t(own.size())))]);
        }
        return rows;
    }

    std::string to_;
    std::size_t rows_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "balance",
             .title = NL_TR("Step", "Balance classes"),
             .doc = NL_TR("Step", "Every class gets the same number of training rows: larger classes lose some at random, smaller ones repeat some."),
             .category = "balance",
             .schema = Schema{{Field{.key = "to", .kind = FieldKind::Choice, .def = std::string("mean"), .title = NL_TR("Step", "Rows of a class"),
                                     .tooltip = NL_TR("Step", "As many as the mean, the smallest or the largest class has, or a number"),
                                     .choices = {"mean", "smallest", "largest", "number"}},
                               Field{.key = "rows", .kind = FieldKind::Int, .def = std::int64_t(1000), .title = NL_TR("Step", "Number"),
                                     .tooltip = NL_TR("Step", "Rows of each class for 'number'"), .min = 1, .max = 1e9},
                               steps::seedField()}},
             .keras = "no: training only",
             .onnx = "no: training only",
             .cases = {PartCase{{}, {}}, PartCase{{{"to", std::string("number")}, {"rows", std::int64_t(2)}}, {}}}},
    [](const Values &v) { return std::make_unique<Balance>(v); });

} // namespace
} // namespace netloom
