#include "data/steps/support.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

/// Columns that say nothing in the training rows; also those that are constant but for a share of the rows.
class DropConstant final : public Step {
public:
    explicit DropConstant(const Values &v) : config_(v), share_(getNumber(v, "share")) {}
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override
    {
        const auto names = steps::numberColumns(frame, config_, "drop_constant");
        if (!names)
            return names.error();
        std::vector<std::string> constant;
        for (const auto &name : *names)
            if (isConstant(frame.table.columns[std::size_t(frame.table.indexOf(name))], trainRows))
                constant.push_back(name);
        std::size_t features = 0;
        for (const auto &column : frame.table.columns)
            features += !steps::isTarget(frame, column.name());
        if (features > 0 && constant.size() == features)
            return makeError("E-ALL-CONSTANT",
                             NL_TR("Data", "All {0} columns have the same value in all training rows: nothing would be left to learn from. "
                                           "Check the split and the data, or take the step 'drop_constant' out."),
                             {std::to_string(features)}, "columns");
        return Values{{"columns", constant}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        for (const auto &name : steps::texts(state, "columns")) {
            const int at = frame.table.indexOf(name);
            if (at < 0)
                continue;
            frame.table.columns.erase(frame.table.columns.begin() + at);
            if (!frame.predicting)
                frame.notes.push_back(makeError("N-LEFT-OUT",
                                                NL_TR("Data", "Column '{0}' was left out: it has the same value in all training rows."), {name}));
        }
        return {};
    }

private:
    bool isConstant(const Column &column, std::span<const std::uint32_t> trainRows) const
    {
        auto values = steps::present(column, trainRows);
        const std::size_t missing = trainRows.size() - values.size();
        std::sort(values.begin(), values.end());
        std::size_t most = 0, distinct = 0;
        for (auto it = values.begin(); it != values.end(); ++distinct) {
            const auto end = std::upper_bound(it, values.end(), *it);
            most = std::max(most, std::size_t(end - it));
            it = end;
        }
        if (distinct <= 1)
            return true; // what is missing is told by its flag column, if anybody wants it
        return double(std::max(most, missing)) >= share_ * double(trainRows.size());
    }

    Values config_;
    double share_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "drop_constant",
             .title = NL_TR("Step", "Leave constants out"),
             .doc = NL_TR("Step", "Columns with one value in all (or nearly all) training rows are left out."),
             .category = "columns",
             .schema = Schema{{steps::columnsField(NL_TR("Step", "Columns to look at; none listed: all feature columns")),
                               Field{.key = "share", .kind = FieldKind::Number, .def = 1.0, .title = NL_TR("Step", "Share"),
                                     .tooltip = NL_TR("Step", "Also leave out columns where one value fills at least this share of the training rows"),
                                     .min = 0.5, .max = 1}}},
             .keras = "no: done before",
             .onnx = "no: done before",
             .cases = {PartCase{{}, {}}, PartCase{{{"share", 0.9}}, {}}}},
    [](const Values &v) { return std::make_unique<DropConstant>(v); });

} // namespace
} // namespace netloom
