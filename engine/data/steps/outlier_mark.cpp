#include "data/steps/bounds.h"

#include <cmath>
#include <limits>

namespace netloom {
namespace {

/// Says where a value is far from the rest of its column, or takes it out.
class OutlierMark final : public Step {
public:
    explicit OutlierMark(const Values &v) : config_(v), bounds_(v), flag_(getText(v, "action") == "flag") {}
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override
    {
        if (auto ok = bounds_.check("outlier_mark"); !ok)
            return ok.error();
        const auto names = steps::measuredColumns(frame, trainRows, config_, "outlier_mark");
        if (!names)
            return names.error();
        std::vector<double> lows, highs;
        std::vector<std::string> adds;
        for (const auto &name : *names) {
            auto values = steps::present(frame.table.columns[std::size_t(frame.table.indexOf(name))], trainRows);
            const auto [low, high] = bounds_.of(values);
            lows.push_back(low);
            highs.push_back(high);
            if (flag_)
                adds.push_back(name + "_outlier");
        }
        return Values{{"columns", *names}, {"low", lows}, {"high", highs}, {"adds", adds}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        const auto names = steps::texts(state, "columns");
        const auto lows = steps::numbers(state, "low"), highs = steps::numbers(state, "high");
        if (lows.size() != names.size() || highs.size() != names.size())
            return steps::damaged("outlier_mark");
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int at = frame.table.indexOf(names[i]);
            if (at < 0 && frame.predicting)
                continue;
            if (at < 0)
                return steps::noColumn("outlier_mark", names[i], frame.table);
            if (auto ok = mark(frame, std::size_t(at), lows[i], highs[i]); !ok)
                return ok;
        }
        return {};
    }

private:
    Result<void> mark(Frame &frame, std::size_t at, double low, double high) const
    {
        const std::string name = frame.table.columns[at].name();
        auto values = steps::cells(frame.table.columns[at]);
        std::vector<double> flags(values.size());
        std::size_t found = 0;
        for (std::size_t r = 0; r < values.size(); ++r)
            if (values[r] < low || values[r] > high) {
                ++found;
                flags[r] = 1;
                if (!flag_)
                    values[r] = std::numeric_limits<double>::quiet_NaN();
            }
        if (found)
            frame.notes.push_back(makeError("N-OUTLIERS",
                flag_ ? NL_TR("Data", "Column '{0}': {1} outliers were marked.")
                      : NL_TR("Data", "Column '{0}': {1} outliers were taken out and count as missing."), {name, std::to_string(found)}));
        if (flag_)
            return steps::addColumn(frame, Column::ofNumbers(name + "_outlier", ColumnType::Numeric, std::move(flags)), "outlier_mark");
        if (found)
            frame.table.columns[at] = Column::ofNumbers(name, ColumnType::Numeric, std::move(values));
        return {};
    }

    Values config_;
    steps::Bounds bounds_;
    bool flag_;
};

Schema outlierMarkSchema()
{
    Schema s = steps::boundsSchema(NL_TR("Step", "Columns to look at; none listed: all feature columns of measurements"));
    s.fields.push_back(Field{.key = "action", .kind = FieldKind::Choice, .def = std::string("flag"), .title = NL_TR("Step", "What to do"),
                             .tooltip = NL_TR("Step", "flag: a column of 0 and 1 beside it; missing: take the value out, for an imputer behind"),
                             .choices = {"flag", "missing"}});
    return s;
}

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "outlier_mark",
             .title = NL_TR("Step", "Mark outliers"),
             .doc = NL_TR("Step", "Values far from the rest of their column (by quartiles, standard deviations, quantiles or given bounds) are "
                                  "flagged or taken out."),
             .category = "missing",
             .schema = outlierMarkSchema(),
             .keras = "no: fitted outside",
             .onnx = "no: fitted outside",
             .cases = {PartCase{{}, {}}, PartCase{{{"action", std::string("missing")}, {"rule", std::string("sd")}, {"factor", 1.0}}, {}}}},
    [](const Values &v) { return std::make_unique<OutlierMark>(v); });

} // namespace
} // namespace netloom
