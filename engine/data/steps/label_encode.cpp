#include "data/steps/codes.h"

namespace netloom {
namespace {

class LabelEncode final : public steps::CodeStep {
public:
    explicit LabelEncode(const Values &v) : CodeStep(v, "label_encode") {}
    bool beforeSplit() const override { return true; }

private:
    Result<std::vector<std::string>> order(const Column &column) const override { return steps::levelsOf(column); }
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "label_encode",
             .title = NL_TR("Step", "Label encoding"),
             .doc = NL_TR("Step", "Levels in sorted order become 0, 1, 2 …; this invents an order, so one-hot suits networks better."),
             .category = "encode",
             .schema = Schema{{steps::columnsField(NL_TR("Step", "Columns to encode; none listed: all categories and all columns with two texts")),
                               steps::unknownField()}},
             .keras = "StringLookup",
             .onnx = "LabelEncoder",
             .cases = {PartCase{{}, {}}, PartCase{{{"columns", std::vector<std::string>{"c"}}, {"unknown", std::string("code")}}, {}}}},
    [](const Values &v) { return std::make_unique<LabelEncode>(v); });

} // namespace
} // namespace netloom
