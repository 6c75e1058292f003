#include "data/steps/support.h"

#include <algorithm>
#include <cmath>

namespace netloom {
namespace {

double mostFrequent(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    double best = values.front();
    std::ptrdiff_t most = 0;
    for (auto it = values.begin(); it != values.end();) {
        const auto end = std::upper_bound(it, values.end(), *it);
        if (end - it > most)
            most = end - it, best = *it;
        it = end;
    }
    return best;
}

class Impute final : public Step {
public:
    explicit Impute(const Values &v)
        : config_(v), strategy_(getText(v, "strategy")), fill_(getNumber(v, "fill")), indicator_(getBool(v, "indicator"))
    {
    }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override
    {
        const auto names = steps::numberColumns(frame, config_, "impute");
        if (!names)
            return names.error();
        std::vector<double> fills, flags, values;
        std::vector<std::string> adds;
        for (const auto &name : *names) {
            const auto all = frame.table.columns[std::size_t(frame.table.indexOf(name))].numbers();
            values.clear();
            for (const auto r : trainRows)
                if (!std::isnan(all[r]))
                    values.push_back(all[r]);
            if (values.empty() && strategy_ != "constant")
                return makeError("E-ALL-MISSING",
                                 NL_TR("Data", "Column '{0}' has no value in any training row, so missing values cannot be "
                                               "replaced by its {1}. Leave the column out."), {name, strategy_}, "columns");
            fills.push_back(value(values));
            const bool gaps = indicator_ && values.size() < trainRows.size();
            flags.push_back(gaps ? 1 : 0);
            if (gaps)
                adds.push_back(name + "_missing");
        }
        return Values{{"columns", *names}, {"values", fills}, {"flags", flags}, {"adds", adds}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        const auto names = steps::texts(state, "columns");
        const auto fills = steps::numbers(state, "values"), flags = steps::numbers(state, "flags");
        if (fills.size() != names.size() || flags.size() != names.size())
            return makeError("E-STEP-STATE", NL_TR("Data", "The stored state of the step '{0}' is damaged. Train again."),
                             {"impute"});
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int at = frame.table.indexOf(names[i]);
            if (at < 0)
                return steps::noColumn("impute", names[i], frame.table);
            fillColumn(frame, std::size_t(at), fills[i], flags[i] != 0);
        }
        return {};
    }

private:
    double value(std::vector<double> &values) const
    {
        if (strategy_ == "constant")
            return fill_;
        if (strategy_ == "mean")
            return steps::meanAndDeviation(values).first;
        return strategy_ == "median" ? steps::quantile(values, 0.5) : mostFrequent(values);
    }
    void fillColumn(Frame &frame, std::size_t at, double fill, bool flag) const
    {
        const std::string name = frame.table.columns[at].name();
        const auto old = frame.table.columns[at].numbers();
        std::vector<double> values(old.begin(), old.end()), flags(flag ? old.size() : 0);
        std::size_t missing = 0;
        for (std::size_t r = 0; r < values.size(); ++r) {
            if (!std::isnan(values[r]))
                continue;
            ++missing;
            values[r] = fill;
            if (flag)
                flags[r] = 1;
        }
        if (missing) {
            frame.notes.push_back(makeError("N-IMPUTED",
                                            NL_TR("Data", "Column '{0}': {1} missing values were replaced by {2} ({3})."),
                                            {name, std::to_string(missing), toText(fill), strategy_}));
            frame.table.columns[at] = Column::ofNumbers(name, ColumnType::Numeric, std::move(values));
        }
        if (flag)
            frame.table.columns.push_back(Column::ofNumbers(name + "_missing", ColumnType::Numeric, std::move(flags)));
    }

    Values config_;
    std::string strategy_;
    double fill_;
    bool indicator_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "impute",
             .title = NL_TR("Step", "Fill missing values"),
             .doc = NL_TR("Step", "Missing numbers become the median (mean, most frequent value, a constant) of the training "
                                  "rows; a column of 0 and 1 says where."),
             .category = "missing",
             .schema = Schema{{
                 steps::columnsField(NL_TR("Step", "Columns to fill; none listed: all feature columns of numbers")),
                 Field{.key = "strategy", .kind = FieldKind::Choice, .def = std::string("median"),
                       .title = NL_TR("Step", "Replace by"), .tooltip = NL_TR("Step", "What a missing value becomes"),
                       .choices = {"median", "mean", "most_frequent", "constant"}},
                 Field{.key = "fill", .kind = FieldKind::Number, .def = 0.0, .title = NL_TR("Step", "Constant"),
                       .tooltip = NL_TR("Step", "The value used by 'constant'")},
                 Field{.key = "indicator", .kind = FieldKind::Bool, .def = true, .title = NL_TR("Step", "Flag column"),
                       .tooltip = NL_TR("Step", "Add a column that is 1 where a value was missing, if any was missing in "
                                                "training")},
             }},
             .keras = "no: fitted outside",
             .onnx = "Where",
             .cases = {PartCase{{}, {}}, PartCase{{{"strategy", std::string("constant")}, {"fill", -1.0}}, {}}}},
    [](const Values &v) { return std::make_unique<Impute>(v); });

} // namespace
} // namespace netloom
