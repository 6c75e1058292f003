#include "data/steps/support.h"

#include "core/parallel.h"

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

std::string mostFrequentText(const Column &column, std::span<const std::uint32_t> rows)
{
    std::vector<std::size_t> counts(column.levels().size());
    for (const auto r : rows)
        if (column.code(r) >= 0)
            ++counts[std::size_t(column.code(r))];
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() || *most == 0 ? std::string() : column.levels()[std::size_t(most - counts.begin())];
}

/// Gaps become the value before them (`carry`) or lie on a line between their neighbours; `fill` where there is none.
void fillFromNeighbours(std::vector<double> &values, bool carry, double fill)
{
    std::size_t known = values.size(); // last row with a value
    for (std::size_t r = 0; r < values.size();) {
        if (!std::isnan(values[r])) {
            known = r++;
            continue;
        }
        std::size_t end = r;
        while (end < values.size() && std::isnan(values[end]))
            ++end;
        const bool left = known < values.size(), right = end < values.size();
        for (std::size_t i = r; i < end; ++i)
            values[i] = carry           ? left ? values[known] : fill
                        : left && right ? values[known] + (values[end] - values[known]) * double(i - known) / double(end - known)
                        : left          ? values[known]
                        : right         ? values[end]
                                        : fill;
        r = end;
    }
}

/// State: per column the value or text that fills a gap and whether a flag column is added. `texts` names those of text.
class Impute final : public Step {
public:
    explicit Impute(const Values &v)
        : config_(v), strategy_(getText(v, "strategy")), text_(getText(v, "fill_text")), fill_(getNumber(v, "fill")),
          indicator_(getBool(v, "indicator"))
    {
    }
    std::vector<std::string> textColumns(const Frame &frame, const Values &state) const override
    {
        if (!state.empty())
            return steps::texts(state, "texts");
        std::vector<std::string> names;
        for (const auto &name : steps::texts(config_, "columns"))
            if (const int at = frame.table.indexOf(name); at >= 0 && frame.table.columns[std::size_t(at)].isCoded())
                names.push_back(name);
        return names;
    }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t> trainRows) const override
    {
        const auto coded = textColumns(frame, {});
        auto names = numberNames(frame, coded);
        if (!names)
            return names.error();
        const std::size_t numeric = names->size();
        names->insert(names->end(), coded.begin(), coded.end());
        std::vector<double> fills(names->size()), flags;
        std::vector<std::string> adds, words;
        const auto columnOf = [&](std::size_t i) -> const Column & { return frame.table.columns[std::size_t(frame.table.indexOf((*names)[i]))]; };
        std::vector<std::size_t> gaps(names->size());
        parallelFor(int(names->size()), [&](int at) {
            const auto i = std::size_t(at);
            const Column &column = columnOf(i);
            auto values = i < numeric ? steps::present(column, trainRows) : std::vector<double>();
            gaps[i] = trainRows.size() - values.size();
            if (column.isCoded())
                gaps[i] = std::size_t(std::count_if(trainRows.begin(), trainRows.end(), [&](std::uint32_t r) { return column.missing(r); }));
            if (!values.empty() || strategy_ == "constant")
                fills[i] = i < numeric ? value(values) : 0;
        });
        for (std::size_t i = 0; i < names->size(); ++i) {
            const auto &name = (*names)[i];
            const Column &column = columnOf(i);
            const std::size_t missing = gaps[i];
            if (missing == trainRows.size() && strategy_ != "constant")
                return makeError("E-ALL-MISSING",
                                 NL_TR("Data", "Column '{0}' has no value in any training row, so missing values cannot be "
                                               "replaced by its {1}. Leave the column out."), {name, strategy_}, "columns");
            words.push_back(i < numeric ? std::string() : strategy_ == "constant" ? text_ : mostFrequentText(column, trainRows));
            flags.push_back(indicator_ && missing ? 1 : 0);
            if (indicator_ && missing)
                adds.push_back(name + "_missing");
        }
        return Values{{"columns", *names}, {"values", fills}, {"flags", flags}, {"adds", adds}, {"fills", words}, {"texts", coded}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        const auto names = steps::texts(state, "columns"), coded = steps::texts(state, "texts"), words = steps::texts(state, "fills");
        const auto fills = steps::numbers(state, "values"), flags = steps::numbers(state, "flags");
        if (fills.size() != names.size() || flags.size() != names.size() || (!coded.empty() && words.size() != names.size()))
            return steps::damaged("impute");
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int at = frame.table.indexOf(names[i]);
            if (at < 0 && frame.predicting)
                continue; // not needed: checked before
            if (at < 0)
                return steps::noColumn("impute", names[i], frame.table);
            const bool text = std::find(coded.begin(), coded.end(), names[i]) != coded.end();
            const auto gaps = gapsOf(frame.table.columns[std::size_t(at)]);
            if (text)
                fillText(frame, std::size_t(at), words[i], gaps);
            else
                fillColumn(frame, std::size_t(at), fills[i], gaps);
            if (flags[i] != 0)
                if (auto ok = steps::addColumn(frame, Column::ofNumbers(names[i] + "_missing", ColumnType::Numeric, gaps), "impute"); !ok)
                    return ok;
        }
        return {};
    }

private:
    Result<std::vector<std::string>> numberNames(const Frame &frame, const std::vector<std::string> &coded) const
    {
        if (!coded.empty() && strategy_ != "most_frequent" && strategy_ != "constant" && strategy_ != "forward_fill")
            return makeError("E-IMPUTE-TEXT",
                             NL_TR("Data", "Column '{0}' holds text, which has no {1}. Choose 'most_frequent', 'constant' or 'forward_fill' for "
                                           "it, in a step of its own."), {coded.front(), strategy_}, "strategy");
        Values rest = config_;
        auto listed = steps::texts(config_, "columns");
        const bool any = !listed.empty();
        std::erase_if(listed, [&](const std::string &n) { return std::find(coded.begin(), coded.end(), n) != coded.end(); });
        if (any && listed.empty())
            return std::vector<std::string>{};
        rest["columns"] = listed;
        return steps::numberColumns(frame, rest, "impute");
    }
    static std::vector<double> gapsOf(const Column &column)
    {
        std::vector<double> gaps(column.rows());
        if (!column.isCoded())
            column.read(0, gaps);
        for (std::size_t r = 0; r < gaps.size(); ++r)
            gaps[r] = (column.isCoded() ? column.missing(r) : std::isnan(gaps[r])) ? 1 : 0;
        return gaps;
    }
    double value(std::vector<double> &values) const
    {
        if (strategy_ == "constant")
            return fill_;
        if (strategy_ == "mean")
            return steps::meanAndDeviation(values).first;
        return strategy_ == "most_frequent" ? mostFrequent(values) : steps::quantile(values, 0.5);
    }
    void note(Frame &frame, const std::string &name, const std::vector<double> &gaps, const std::string &by) const
    {
        const auto missing = std::count(gaps.begin(), gaps.end(), 1.0);
        const bool neighbours = strategy_ == "forward_fill" || strategy_ == "interpolate";
        frame.notes.push_back(neighbours
            ? makeError("N-IMPUTED", NL_TR("Data", "Column '{0}': {1} missing values were taken from their neighbours ({2})."),
                        {name, std::to_string(missing), strategy_})
            : makeError("N-IMPUTED", NL_TR("Data", "Column '{0}': {1} missing values were replaced by {2} ({3})."),
                        {name, std::to_string(missing), by, strategy_}));
    }
    void fillColumn(Frame &frame, std::size_t at, double fill, const std::vector<double> &gaps) const
    {
        if (std::find(gaps.begin(), gaps.end(), 1.0) == gaps.end())
            return;
        const std::string name = frame.table.columns[at].name();
        auto values = steps::cells(frame.table.columns[at]);
        if (strategy_ == "forward_fill" || strategy_ == "interpolate")
            fillFromNeighbours(values, strategy_ == "forward_fill", fill);
        for (auto &v : values)
            v = std::isnan(v) ? fill : v;
        note(frame, name, gaps, toText(fill));
        frame.table.columns[at] = Column::ofNumbers(name, ColumnType::Numeric, std::move(values));
    }
    void fillText(Frame &frame, std::size_t at, const std::string &fill, const std::vector<double> &gaps) const
    {
        if (std::find(gaps.begin(), gaps.end(), 1.0) == gaps.end())
            return;
        const Column &column = frame.table.columns[at];
        auto levels = steps::levelsOf(column);
        auto codes = steps::placesIn(column, levels);
        if (std::find(levels.begin(), levels.end(), fill) == levels.end())
            levels.push_back(fill);
        sortLevels(levels);
        codes = steps::placesIn(column, levels);
        const auto own = std::int32_t(std::find(levels.begin(), levels.end(), fill) - levels.begin());
        std::int32_t last = own;
        for (auto &code : codes) {
            if (code < 0)
                code = strategy_ == "forward_fill" ? last : own;
            last = code;
        }
        note(frame, column.name(), gaps, "'" + fill + "'");
        const auto type = column.type() == ColumnType::Binary && levels.size() > 2 ? ColumnType::Categorical : column.type();
        frame.table.columns[at] = Column::ofCodes(column.name(), column.isCoded() ? type : ColumnType::Categorical, std::move(codes), std::move(levels));
    }

    Values config_;
    std::string strategy_, text_;
    double fill_;
    bool indicator_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "impute",
             .title = NL_TR("Step", "Fill missing values"),
             .doc = NL_TR("Step", "Missing values become the median (mean, most frequent value, a constant) of the training "
                                  "rows or follow their neighbours; a column of 0 and 1 says where."),
             .category = "missing",
             .schema = Schema{{
                 steps::columnsField(NL_TR("Step", "Columns to fill; none listed: all feature columns of numbers. Columns of text must be listed, before one-hot")),
                 Field{.key = "strategy", .kind = FieldKind::Choice, .def = std::string("median"),
                       .title = NL_TR("Step", "Replace by"), .tooltip = NL_TR("Step", "What a missing value becomes; forward_fill and interpolate look at the rows before and after"),
                       .choices = {"median", "mean", "most_frequent", "constant", "forward_fill", "interpolate"}},
                 Field{.key = "fill", .kind = FieldKind::Number, .def = 0.0, .title = NL_TR("Step", "Constant"),
                       .tooltip = NL_TR("Step", "The value used by 'constant'")},
                 Field{.key = "fill_text", .kind = FieldKind::Text, .def = std::string("missing"), .title = NL_TR("Step", "Constant text"),
                       .tooltip = NL_TR("Step", "The text used by 'constant' in columns of text")},
                 Field{.key = "indicator", .kind = FieldKind::Bool, .def = true, .title = NL_TR("Step", "Flag column"),
                       .tooltip = NL_TR("Step", "Add a column that is 1 where a value was missing, if any was missing in "
                                                "training")},
             }},
             .keras = "no: fitted outside",
             .onnx = "Where",
             .cases = {PartCase{{}, {}}, PartCase{{{"strategy", std::string("constant")}, {"fill", -1.0}}, {}},
                       PartCase{{{"strategy", std::string("interpolate")}}, {}},
                       PartCase{{{"strategy", std::string("forward_fill")}, {"columns", std::vector<std::string>{"a", "c"}}}, {}}}},
    [](const Values &v) { return std::make_unique<Impute>(v); });

} // namespace
} // namespace netloom
