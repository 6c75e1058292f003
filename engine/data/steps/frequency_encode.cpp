#include "data/steps/codes.h"

namespace netloom {
namespace {

/// A level becomes its share of the training rows; missing is a level of its own.
class FrequencyEncode final : public steps::CodeStep {
public:
    explicit FrequencyEncode(const Values &v) : CodeStep(v, "frequency_encode"), counts_(getText(v, "as") == "count") {}

private:
    Result<std::vector<std::string>> order(const Column &column) const override { return steps::levelsOf(column); }
    std::vector<double> numbersOf(const Column &column, const std::vector<std::string> &levels,
                                  std::span<const std::uint32_t> trainRows) const override
    {
        const auto places = steps::placesIn(column, levels);
        std::vector<double> found(levels.size());
        for (const auto r : trainRows)
            if (places[r] >= 0)
                ++found[std::size_t(places[r])];
        if (!counts_)
            for (auto &v : found)
                v /= double(trainRows.size());
        return found;
    }
    double missingNumber(const Column &column, std::span<const std::uint32_t> trainRows) const override
    {
        double missing = 0;
        for (const auto r : trainRows)
            missing += column.missing(r);
        return counts_ ? missing : missing / double(trainRows.size());
    }

    bool counts_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "frequency_encode",
             .title = NL_TR("Step", "Frequency encoding"),
             .doc = NL_TR("Step", "Each level becomes its share of the training rows: one column however many levels there are; an unknown level is 0."),
             .category = "encode",
             .schema = Schema{{steps::columnsField(NL_TR("Step", "Columns to encode; none listed: all categories and all columns with two texts")),
                               Field{.key = "as", .kind = FieldKind::Choice, .def = std::string("share"), .title = NL_TR("Step", "As"),
                                     .tooltip = NL_TR("Step", "Share of the training rows, or their number"), .choices = {"share", "count"}}}},
             .keras = "no: fitted outside",
             .onnx = "LabelEncoder",
             .cases = {PartCase{{}, {}}, PartCase{{{"as", std::string("count")}}, {}}}},
    [](const Values &v) { return std::make_unique<FrequencyEncode>(v); });

} // namespace
} // namespace netloom
