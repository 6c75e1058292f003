#include "data/steps/support.h"

#include <algorithm>

namespace netloom {
namespace {

class DropColumns final : public Step {
public:
    explicit DropColumns(const Values &v) : columns_(steps::texts(v, "columns")) {}
    bool beforeSplit() const override { return true; }
    std::vector<std::string> textColumns(const Frame &, const Values &) const override { return columns_; }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override
    {
        for (const auto &name : columns_) {
            if (frame.table.indexOf(name) < 0)
                return steps::noColumn("drop_columns", name, frame.table);
            if (steps::isTarget(frame, name))
                return makeError("E-DROP-TARGET",
                                 NL_TR("Data", "Column '{0}' is the target and cannot be left out."), {name}, "columns");
        }
        return Values{};
    }
    Result<void> apply(Frame &frame, const Values &) const override
    {
        for (const auto &name : columns_) {
            const int at = frame.table.indexOf(name);
            if (at < 0 || steps::isTarget(frame, name))
                continue;
            if (!frame.predicting)
                note(frame, frame.table.columns[std::size_t(at)]);
            frame.table.columns.erase(frame.table.columns.begin() + at);
        }
        return {};
    }

private:
    static void note(Frame &frame, const Column &column)
    {
        const auto add = [&](const char *text) { frame.notes.push_back(makeError("N-LEFT-OUT", text, {column.name()})); };
        bool constant = true;
        std::string first;
        for (std::size_t r = 0; r < column.rows() && constant; ++r) {
            const std::string text = column.text(r);
            constant = first.empty() || text.empty() || text == first;
            if (first.empty())
                first = text;
        }
        if (constant && first.empty())
            add(NL_TR("Data", "Column '{0}' was left out: it has no values."));
        else if (constant)
            add(NL_TR("Data", "Column '{0}' was left out: it has the same value in every row."));
        else if (column.type() == ColumnType::Id)
            add(NL_TR("Data", "Column '{0}' was left out: it only numbers or names the rows."));
        else if (column.type() == ColumnType::Datetime)
            add(NL_TR("Data", "Column '{0}' was left out: a date is no quantity to learn from."));
        else if (column.type() == ColumnType::Text)
            add(NL_TR("Data", "Column '{0}' was left out: it holds text with too many different values."));
        else
            add(NL_TR("Data", "Column '{0}' was left out."));
    }

    std::vector<std::string> columns_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "drop_columns",
             .title = NL_TR("Step", "Leave columns out"),
             .doc = NL_TR("Step", "Columns that the network does not see, such as row numbers, constants and free text."),
             .category = "columns",
             .schema = Schema{{steps::columnsField(NL_TR("Step", "Columns to leave out"))}},
             .keras = "no: done before",
             .onnx = "no: done before",
             .cases = {PartCase{{}, {}}, PartCase{{{"columns", std::vector<std::string>{"a"}}}, {}}}},
    [](const Values &v) { return std::make_unique<DropColumns>(v); });

} // namespace
} // namespace netloom
