#include "data/steps/support.h"

#include <algorithm>
#include <limits>
#include <set>

namespace netloom {
namespace {

/// One column per level, appended at the end in the order of the sources; the source columns go.
class OneHot final : public Step {
public:
    explicit OneHot(const Values &v)
        : config_(v), numbers_(getBool(v, "binary_numbers")), dropFirst_(getBool(v, "drop_first")), unknown_(getText(v, "unknown"))
    {
    }
    bool beforeSplit() const override { return true; }
    std::vector<std::string> textColumns(const Frame &frame, const Values &state) const override
    {
        return state.empty() ? steps::categoryColumns(frame, config_, numbers_) : steps::texts(state, "columns");
    }
    Result<Values> fit(const Frame &frame, std::span<const std::uint32_t>) const override
    {
        std::vector<std::string> names, levels, adds;
        std::vector<double> counts, missing;
        for (const auto &name : steps::texts(config_, "columns"))
            if (frame.table.indexOf(name) < 0)
                return steps::noColumn("one_hot", name, frame.table);
        for (const auto &name : steps::categoryColumns(frame, config_, numbers_)) {
            const Column &column = frame.table.columns[std::size_t(frame.table.indexOf(name))];
            const auto own = steps::levelsOf(column);
            if (own.size() > 1000)
                return makeError("E-LEVELS",
                                 NL_TR("Data", "Column '{0}' has {1} different values: one column for each is too many. Use the "
                                               "step 'hash_encode' or 'frequency_encode', or leave the column out."), {column.name(), std::to_string(own.size())}, "columns");
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
            if (unknown_ == "other")
                adds.push_back(column.name() + "_other");
            levels.insert(levels.end(), own.begin(), own.end());
        }
        // "a" with the level "b_c" and "a_b" with "c" make the same name, as does a column that is there already.
        std::set<std::string> used;
        for (const auto &column : frame.table.columns)
            if (std::find(names.begin(), names.end(), column.name()) == names.end())
                used.insert(column.name());
        const std::set<std::string> wanted(adds.begin(), adds.end());
        for (auto &name : adds) {
            const std::string base = name;
            for (int n = 2; used.contains(name) || (name != base && wanted.contains(name)); ++n)
                name = base + "_" + std::to_string(n);
            used.insert(name);
        }
        return Values{{"columns", names}, {"counts", counts}, {"levels", levels}, {"missing", missing}, {"adds", adds}};
    }
    Result<void> apply(Frame &frame, const Values &state) const override
    {
        const auto names = steps::texts(state, "columns"), levels = steps::texts(state, "levels"), adds = steps::texts(state, "adds");
        const auto counts = steps::numbers(state, "counts"), missing = steps::numbers(state, "missing");
        double total = 0;
        for (const double c : counts)
            total += c;
        if (counts.size() != names.size() || missing.size() != names.size() || total != double(levels.size()))
            return steps::damaged("one_hot");
        std::vector<Column> added;
        std::size_t first = 0, add = 0;
        for (std::size_t i = 0; i < names.size(); ++i) {
            const int at = frame.table.indexOf(names[i]);
            const std::vector<std::string> own(levels.begin() + std::ptrdiff_t(first),
                                               levels.begin() + std::ptrdiff_t(first + std::size_t(counts[i])));
            first += std::size_t(counts[i]);
            const std::size_t made = own.size() - (dropFirst_ && !own.empty()) + (missing[i] != 0) + (unknown_ == "other");
            add += made;
            if (add > adds.size())
                return steps::damaged("one_hot");
            if (at < 0 && frame.predicting)
                continue; // not needed: checked before
            if (at < 0)
                return steps::noColumn("one_hot", names[i], frame.table);
            if (auto ok = encode(frame, frame.table.columns[std::size_t(at)], own, missing[i] != 0, added); !ok)
                return ok;
            for (std::size_t n = 0; n < made; ++n)
                added[added.size() - made + n].setName(adds[add - made + n]);
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
    Result<void> encode(Frame &frame, const Column &column, const std::vector<std::string> &levels, bool missingLevel,
                        std::vector<Column> &added) const
    {
        const auto places = steps::placesIn(column, levels);
        std::vector<std::vector<double>> out(levels.size(), std::vector<double>(places.size()));
        std::vector<double> gaps(places.size()), others(places.size());
        for (std::size_t r = 0; r < places.size(); ++r) {
            if (places[r] >= 0)
                out[std::size_t(places[r])][r] = 1;
            else
                (places[r] == -1 ? gaps : others)[r] = 1;
        }
        // Training had no gaps: such a cell is missing in all columns, for an imputer to fill or the row to be refused.
        if (!missingLevel)
            for (auto &values : out)
                for (std::size_t r = 0; r < gaps.size(); ++r)
                    if (gaps[r] != 0)
                        values[r] = std::numeric_limits<double>::quiet_NaN();
        if (std::find(others.begin(), others.end(), 1.0) != others.end()) {
            if (unknown_ == "error") {
                const auto found = steps::unknownLevels(column, places,
                    NL_TR("Data", "Column '{0}' has {1} cells with values the network has never seen, such as '{2}'. Correct them, or set "
                                  "the option 'unknown' of the step."));
                return makeError("E-UNKNOWN-LEVEL", found.text, found.args, "unknown");
            }
            frame.notes.push_back(steps::unknownLevels(column, places,
                unknown_ == "other" ? NL_TR("Data", "Column '{0}' has {1} cells with values the network has never seen, such as '{2}'; they "
                                                    "count as 'other'.")
                                    : NL_TR("Data", "Column '{0}' has {1} cells with values the network has never seen, "
                                                    "such as '{2}'; none of its levels is set there.")));
        }
        for (std::size_t i = dropFirst_ ? 1 : 0; i < out.size(); ++i)
            added.push_back(Column::ofNumbers(column.name() + "_" + levels[i], ColumnType::Numeric, std::move(out[i])));
        if (missingLevel)
            added.push_back(Column::ofNumbers(column.name() + "_missing", ColumnType::Numeric, std::move(gaps)));
        if (unknown_ == "other")
            added.push_back(Column::ofNumbers(column.name() + "_other", ColumnType::Numeric, std::move(others)));
        return {};
    }

    Values config_;
    bool numbers_, dropFirst_;
    std::string unknown_;
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
                 Field{.key = "unknown", .kind = FieldKind::Choice, .def = std::string("zeros"), .title = NL_TR("Step", "Unknown level"),
                       .tooltip = NL_TR("Step", "A level never seen in training: no column set, a column 'other' of its own, or an error"),
                       .choices = {"zeros", "other", "error"}},
             }},
             .keras = "CategoryEncoding",
             .onnx = "OneHot",
             .cases = {PartCase{{}, {}}, PartCase{{{"drop_first", true}}, {}}, PartCase{{{"unknown", std::string("other")}}, {}}}},
    [](const Values &v) { return std::make_unique<OneHot>(v); });

} // namespace
} // namespace netloom
