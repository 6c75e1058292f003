#include "data/prepare_parts.h"
#include "data/targets.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace netloom::recipe {

namespace {

constexpr std::size_t kMaxClasses = 1000;
constexpr double kNoNumber = std::numeric_limits<double>::quiet_NaN();

struct Values1 {
    std::vector<double> distinct;    ///< ascending
    std::size_t present = 0;
    bool whole = true;
};

Values1 valuesOf(const Column &column)
{
    Values1 v;
    for (std::size_t r = 0; r < column.rows(); ++r)
        if (const double x = column.asNumber(r); !std::isnan(x))
            v.distinct.push_back(x);
    v.present = v.distinct.size();
    std::sort(v.distinct.begin(), v.distinct.end());
    v.distinct.erase(std::unique(v.distinct.begin(), v.distinct.end()), v.distinct.end());
    v.whole = std::all_of(v.distinct.begin(), v.distinct.end(), [](double x) { return x == std::floor(x); });
    return v;
}

/// Levels that occur, in the column's order.
std::vector<std::string> usedLevels(const Column &column)
{
    std::vector<bool> used(column.levels().size());
    for (const auto code : column.codes())
        if (code >= 0)
            used[std::size_t(code)] = true;
    std::vector<std::string> levels;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used[i])
            levels.push_back(column.levels()[i]);
    return levels;
}

Error oneClass(const Column &column)
{
    std::string value;
    for (std::size_t r = 0; r < column.rows() && value.empty(); ++r)
        value = column.text(r);
    if (value.empty())
        return makeError("E-TARGET-EMPTY",
                         NL_TR("Data", "The target column '{0}' has no values. Choose another target."), {column.name()},
                         "target");
    return makeError("E-ONE-CLASS",
                     NL_TR("Data", "The target column '{0}' is '{1}' in every row: there is nothing to learn. Choose another "
                                   "target, or data with at least two classes."), {column.name(), value}, "target");
}

Result<TargetKind> codedKind(const Column &column)
{
    const auto levels = usedLevels(column);
    if (levels.size() < 2)
        return oneClass(column);
    std::size_t present = 0;
    bool numbers = true;
    for (const auto code : column.codes())
        present += code >= 0;
    for (const auto &level : levels)
        numbers = numbers && parseNumber(level).has_value();
    if (column.type() == ColumnType::Id && numbers)
        return TargetKind{TaskKind::Regression, {}};
    if (levels.size() > kMaxClasses || (levels.size() > 20 && 2 * levels.size() > present) || levels.size() == present)
        return makeError("E-TARGET-TEXT",
                         NL_TR("Data", "The target column '{0}' holds {1} different texts in {2} rows, too many for classes. "
                                       "Choose another target."),
                         {column.name(), std::to_string(levels.size()), std::to_string(present)}, "target");
    return TargetKind{levels.size() == 2 ? TaskKind::Binary : TaskKind::Classes, levels};
}

Result<TargetKind> numberKind(const Column &column, bool last, bool chosen)
{
    const auto v = valuesOf(column);
    if (v.distinct.size() < 2)
        return oneClass(column);
    const bool few = v.whole && v.distinct.size() <= 20 && v.present >= 5 * v.distinct.size();
    // The reader calls such a column at the end `class`; there, `numeric` was chosen by the user and means a number.
    const bool classes = column.type() == ColumnType::Class ? v.whole && v.distinct.size() <= kMaxClasses : few && !last;
    const bool two = v.distinct.size() == 2 && v.present > 2;
    if (chosen && column.type() == ColumnType::Numeric)
        return TargetKind{TaskKind::Regression, {}};
    if (!classes && !two)
        return TargetKind{TaskKind::Regression, {}};
    TargetKind kind{two ? TaskKind::Binary : TaskKind::Classes, {}};
    for (const double x : v.distinct)
        kind.classes.push_back(toText(x));
    return kind;
}

} // namespace

Result<TargetKind> targetKind(const Table &table, const std::vector<std::string> &targets, const std::set<std::string> &chosen)
{
    if (targets.size() == 1) {
        const auto at = std::size_t(table.indexOf(targets.front()));
        const Column &column = table.columns[at];
        if (column.type() == ColumnType::Datetime)
            return makeError("E-TARGET-DATE",
                             NL_TR("Data", "The target column '{0}' holds dates, which cannot be predicted. Choose another "
                                           "target."), {column.name()}, "target");
        return column.isCoded() ? codedKind(column) : numberKind(column, at + 1 == table.columns.size(), chosen.contains(column.name()));
    }
    for (const auto &target : targets) {
        const Column &column = table.columns[std::size_t(table.indexOf(target))];
        const auto v = valuesOf(column);
        std::size_t present = 0;
        for (std::size_t r = 0; r < column.rows(); ++r)
            present += !column.missing(r);
        if (v.present < present || column.type() == ColumnType::Datetime)
            return makeError("E-TARGETS-TEXT",
                             NL_TR("Data", "The target column '{0}' is no number. Several targets at once must all be numbers; "
                                           "for classes choose one target."), {target}, "target");
        if (v.distinct.size() < 2)
            return oneClass(column);
    }
    return TargetKind{TaskKind::Regression, {}};
}

Column codedTarget(const Column &column, const TargetKind &kind)
{
    const std::size_t rows = column.rows();
    if (kind.task == TaskKind::Regression) {
        std::vector<double> values(rows);
        for (std::size_t r = 0; r < rows; ++r)
            values[r] = column.asNumber(r);
        return Column::ofNumbers(column.name(), ColumnType::Numeric, std::move(values));
    }
    const auto classOf = [&](const std::string &text) {
        const auto at = std::find(kind.classes.begin(), kind.classes.end(), text);
        return at == kind.classes.end() ? -1 : std::int32_t(at - kind.classes.begin());
    };
    std::vector<std::int32_t> codes(rows, -1), ofLevel;
    for (const auto &level : column.levels())
        ofLevel.push_back(classOf(level));
    std::vector<double> classNumbers;
    for (const auto &c : kind.classes)
        classNumbers.push_back(parseNumber(c).value_or(kNoNumber));
    for (std::size_t r = 0; r < rows; ++r) {
        if (column.missing(r))
            continue;
        if (column.isCoded()) {
            codes[r] = ofLevel[std::size_t(column.code(r))];
        } else {
            const auto at = std::find(classNumbers.begin(), classNumbers.end(), column.number(r));
            codes[r] = at == classNumbers.end() ? -1 : std::int32_t(at - classNumbers.begin());
        }
    }
    const auto type = kind.task == TaskKind::Binary ? ColumnType::Binary : ColumnType::Categorical;
    return Column::ofCodes(column.name(), type, std::move(codes), kind.classes);
}

} // namespace netloom::recipe

namespace netloom {

std::vector<std::string> expandTargets(const Table &table, const std::vector<std::string> &targets)
{
    std::vector<std::string> names;
    for (const auto &target : targets) {
        const auto before = names.size();
        for (const auto &column : table.columns)
            if (table.indexOf(target) < 0 && column.name().starts_with(target + '[') && column.name().ends_with(']')) names.push_back(column.name());
        if (names.size() == before)
            names.push_back(target);
    }
    return names;
}

} // namespace netloom
