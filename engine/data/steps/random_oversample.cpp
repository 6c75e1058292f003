#include "data/steps/resample.h"

namespace netloom {
namespace {

/// imbalanced-learn's RandomOverSampler: repeats are appended behind all rows, class after class from one stream.
class RandomOversample final : public steps::Resampler {
public:
    explicit RandomOversample(const Values &v) : Resampler(v, "random_oversample") {}

private:
    Result<Rows> draw(Frame &, const Rows &all, const std::vector<Rows> &classes) const override
    {
        NumpyRandom random(seed());
        Rows rows = all;
        for (const auto &own : classes)
            for (std::size_t i = own.size(); i < wanted(getNumber(config(), "ratio"), steps::largest(classes), own.size()); ++i)
                rows.push_back(own[std::size_t(random.randint(0, std::int64_t(own.size())))]);
        return rows;
    }
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "random_oversample",
             .title = NL_TR("Step", "Repeat rare rows"),
             .doc = NL_TR("Step", "Training rows of the smaller classes are repeated at random until the classes are equal; validation and test "
                                  "stay as they are."),
             .category = "balance",
             .schema = Schema{{steps::ratioField(NL_TR("Step", "Rows of each class as a share of the largest one; 1: all equal")), steps::seedField()}},
             .keras = "no: training only",
             .onnx = "no: training only",
             .cases = {PartCase{{}, {}}, PartCase{{{"ratio", 0.5}, {"seed", std::int64_t(3)}}, {}}}},
    [](const Values &v) { return std::make_unique<RandomOversample>(v); });

} // namespace
} // namespace netloom
