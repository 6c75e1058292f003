#include "data/steps/support.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace netloom {
namespace {

bool readsAsNumbers(const Column &column)
{
    return std::all_of(column.levels().begin(), column.levels().end(),
                       [](const std::string &level) { return parseNumber(level).has_value(); });
}

/// One column per level, appended at the end in the order of the sources; the source columns go.
class OneHot final : public Step {
public:
    explicit OneHot(const Values &v)
        : columns_(steps::texts(v, "columns")), numbers_(getBool(v, "binary_numbers")), dropFirst_(getBool(v, "drop_first"))
    {
    }
    bool beforeSplit() const override { return true; }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override
    {
        std::vector<std::string> names, levels, adds;
        std::vector<double> counts, missing;
        for (const auto &name : columns_)
            if (frame.table.indexOf(name) < 0)
                return steps::noColumn("one_hot", name, frame.table);
        for (const auto &column : frame.table.columns) {
            if (!wanted(frame, column))
                continue;
            const auto own = levelsOf(column);
            if (own.size() > 1000)
                return makeError("E-LEVELS",
                                 NL_TR("Data", "Column '{0}' has {1} different values: one column for each is too many. Leave "
                                               "the column out."), {column.name(), std::to_string(own.size())}, "columns");
            names.push_back(column.name());
            counts.push_back(double(own.size()));
            bool gaps = false;
            for (std::size_t r = 0; r < column.rows() && !gaps; ++r)
                gaps = column.missing(r);
            missing.push_back(gaps ? 1 : 0);
            for (std::size_t i = 0; i < own.size(); ++i)
                if (i > 0 || !dropFirst_)
                    adds.push_back(column.name() + "_" + own[i]);
            if (gaps)
                adds.push_back(column.name() + "_missing");
            levels.insert(levels.end(), own.begin(), own.end());
        }
        return Values{{"columns", names}, {"counts", counts}, {"levels", levels}, {"missing", missing}, {"adds", adds}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        const auto names = steps::texts(state, "columns"), levels = steps::texts(state, "levels");
        const auto counts = steps::numbers(state, "counts"), missing = steps::numbers(state, "missing");
        double total = 0;
        for (const double c : counts)
            total += c;
        if (counts.size() != names.size() || missing.size() != names.size() || total != double(levels.size()))
            return makeError("E-STEP-STATE", NL_TR("Data", "The stored state of the step '{0}' is damaged. Train again."),
                             {"one_hot"});
        std::vector<Column> added;
        std::size_t first = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int at = frame.table.indexOf(names[i]);
            if (at < 0)
                return steps::noColumn("one_hot", names[i], frame.table);
            const std::vector<std::string> own(levels.begin() + std::ptrdiff_t(first),
                                               levels.begin() + std::ptrdiff_t(first + std::size_t(counts[i])));
            first += std::size_t(counts[i]);
            encode(frame, frame.table.columns[std::size_t(at)], own, missing[i] != 0, added);
            frame.table.columns.erase(frame.table.columns.begin() + at);
        }
        for (auto &column : added)
            if (frame.table.indexOf(column.name()) < 0)
                frame.table.columns.push_back(std::move(column));
            else
                return makeError("E-NAME-TWICE",
                                 NL_TR("Data", "One-hot encoding makes a column '{0}', but there is one already. Leave one of "
                                               "them out."), {column.name()});
        return {};
    }

private:
    bool wanted(const Frame &frame, const Column &column) const
    {
        if (steps::isTarget(frame, column.name()))
            return false;
        if (!columns_.empty())
            return std::find(columns_.begin(), columns_.end(), column.name()) != columns_.end();
        if (column.type() == ColumnType::Binary)
            return numbers_ || !readsAsNumbers(column);
        return column.type() == ColumnType::Categorical;
    }
    static std::vector<std::string> levelsOf(const Column &column)
    {
        if (column.isCoded())
            return column.levels();
        std::vector<double> values;
        for (const double v : column.numbers())
            if (!std::isnan(v))
                values.push_back(v);
        std::sort(values.begin(), values.end());
        values.erase(std::unique(values.begin(), values.end()), values.end());
        std::vector<std::string> levels;
        for (const double v : values)
            levels.push_back(toText(v));
        return levels;
    }
    void encode(Frame &frame, const Column &column, const std::vector<std::string> &levels, bool missingLevel,
                std::vector<Column> &added) const
    {
        std::map<std::string, std::size_t, std::less<>> place;
        for (std::size_t i = 0; i < levels.size(); ++i)
            place.emplace(levels[i], i);
        const std::size_t rows = column.rows();
        std::vector<std::vector<double>> out(levels.size() + (missingLevel ? 1 : 0), std::vector<double>(rows));
        // Level texts are looked up once per level of the column, not per row.
        std::vector<std::ptrdiff_t> ofCode;
        for (const auto &level : column.levels()) {
            const auto it = place.find(level);
            ofCode.push_back(it == place.end() ? -1 : std::ptrdiff_t(it->second));
        }
        std::size_t unknown = 0;
        std::string example;
        for (std::size_t r = 0; r < rows; ++r) {
            if (column.missing(r)) {
                if (missingLevel)
                    out.back()[r] = 1;
                continue;
            }
            std::ptrdiff_t at = -1;
            if (column.isCoded()) {
                at = ofCode[std::size_t(column.code(r))];
            } else if (const auto it = place.find(toText(column.number(r))); it != place.end()) {
                at = std::ptrdiff_t(it->second);
            }
            if (at >= 0) {
                out[std::size_t(at)][r] = 1;
            } else if (unknown++ == 0) {
                example = column.text(r);
            }
        }
        if (unknown)
            frame.notes.push_back(makeError("N-UNKNOWN-LEVEL",
                                            NL_TR("Data", "Column '{0}' has {1} cells with values the network has never seen, "
                                                          "such as '{2}'; none of its levels is set there."),
                                            {column.name(), std::to_string(unknown), example}));
        for (std::size_t i = dropFirst_ ? 1 : 0; i < out.size(); ++i) {
            const std::string name = column.name() + "_" + (i < levels.size() ? levels[i] : "missing");
            added.push_back(Column::ofNumbers(name, ColumnType::Numeric, std::move(out[i])));
        }
    }

    std::vector<std::string> columns_;
    bool numbers_, dropFirst_;
};

const Registrar<Step> registrar(
    PartInfo{.kind = PartKind::Step,
             .type = "one_hot",
             .title = NL_TR("Step", "One-hot encoding"),
             .doc = NL_TR("Step", "A column of 0 and 1 for each level of a category, levels in sorted order, appended at the "
                                  "end; an unknown level sets none of them."),
             .category = "encode",
             .schema = Schema{{
                 steps::columnsField(NL_TR("Step", "Columns to encode; none listed: all categories and all columns with two texts")),
                 Field{.key = "binary_numbers", .kind = FieldKind::Bool, .def = false,
                       .title = NL_TR("Step", "Also columns of two numbers"),
                       .tooltip = NL_TR("Step", "Also encode columns that hold only two numbers, such as 0 and 1; else they stay "
                                                "one column")},
                 Field{.key = "drop_first", .kind = FieldKind::Bool, .def = false, .title = NL_TR("Step", "Without the first"),
                       .tooltip = NL_TR("Step", "Leave out the first level, which the others imply")},
             }},
             .keras = "CategoryEncoding",
             .onnx = "OneHot",
             .cases = {PartCase{{}, {}}, PartCase{{{"drop_first", true}}, {}}}},
    [](const Values &v) { return std::make_unique<OneHot>(v); });

} // namespace
} // namespace netloom
