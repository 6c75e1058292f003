#include "data/steps/codes.h"

#include <algorithm>

namespace netloom {
namespace {

/// The user's order becomes 0 … K−1; without one it is the sorted order.
class OrdinalEncode final : public steps::CodeStep {
public:
    explicit OrdinalEncode(const Values &v) : CodeStep(v, "ordinal_encode"), order_(steps::texts(v, "order")) {}
    bool beforeSplit() const override { return true; }

private:
    Result<std::vector<std::string>> order(const Column &column) const override
    {
        if (order_.empty())
            return steps::levelsOf(column);
        for (auto it = order_.begin(); it != order_.end(); ++it)
            if (std::find(order_.begin(), it, *it) != it)
                return makeError("E-ORDER", NL_TR("Data", "The order of the step 'ordinal_encode' names '{0}' twice. Name each level once."), {*it},
                                 "order");
        for (const auto &level : steps::levelsOf(column))
            if (std::find(order_.begin(), order_.end(), level) == order_.end()) {
                std::string known;
                for (const auto &o : order_)
                    known.append(known.empty() ? "'" : ", '").append(o).append("'");
                return makeError("E-ORDER",
                                 NL_TR("Data", "Column '{0}' has the level '{1}', which the order {2} does not name. Add it where it belongs, "
                                               "or encode the column in a step of its own."), {column.name(), level, known}, "order");
            }
        return order_;
    }

    std::vector<std::string> order_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "ordinal_encode",
             .title = NL_TR("Step", "Ordinal encoding"),
             .doc = NL_TR("Step", "Levels with a natural order (low, medium, high) become 0, 1, 2 … in the order you give."),
             .category = "encode",
             .schema = Schema{{steps::columnsField(NL_TR("Step", "Columns to encode; none listed: all categories and all columns with two texts")),
                               Field{.key = "order", .kind = FieldKind::TextList, .def = std::vector<std::string>{},
                                     .title = NL_TR("Step", "Order"),
                                     .tooltip = NL_TR("Step", "Levels from the smallest to the largest; empty: sorted")},
                               steps::unknownField()}},
             .keras = "StringLookup",
             .onnx = "LabelEncoder",
             .cases = {PartCase{{{"columns", std::vector<std::string>{"c"}}, {"order", std::vector<std::string>{"v", "u"}}}, {}},
                       PartCase{{}, {}}}},
    [](const Values &v) { return std::make_unique<OrdinalEncode>(v); });

} // namespace
} // namespace netloom
