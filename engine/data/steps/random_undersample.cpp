#include "data/steps/resample.h"

#include <algorithm>

namespace netloom {
namespace {

/// imbalanced-learn's RandomUnderSampler: the rows that stay, class after class; the smallest class stays whole.
class RandomUndersample final : public steps::Resampler {
public:
    explicit RandomUndersample(const Values &v) : Resampler(v, "random_undersample") {}

private:
    Result<Rows> draw(Frame &, const Rows &, const std::vector<Rows> &classes) const override
    {
        NumpyRandom random(seed());
        const std::size_t least = steps::smallest(classes);
        const auto most = std::size_t(double(least) / getNumber(config(), "ratio") + 1e-9);
        Rows rows;
        for (const auto &own : classes) {
            if (own.size() == least || own.size() <= most) {
                rows.insert(rows.end(), own.begin(), own.end());
                continue;
            }
            for (const auto i : random.choice(own.size(), most, false))
                rows.push_back(own[i]);
        }
        return rows;
    }
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "random_undersample",
             .title = NL_TR("Step", "Leave common rows out"),
             .doc = NL_TR("Step", "Training rows of the larger classes are left out at random until the classes are equal; validation and test "
                                  "stay as they are."),
             .category = "balance",
             .schema = Schema{{steps::ratioField(NL_TR("Step", "Rows of the smallest class as a share of each larger one; 1: all equal")),
                               steps::seedField()}},
             .keras = "no: training only",
             .onnx = "no: training only",
             .cases = {PartCase{{}, {}}, PartCase{{{"ratio", 0.5}}, {}}}},
    [](const Values &v) { return std::make_unique<RandomUndersample>(v); });

} // namespace
} // namespace netloom
