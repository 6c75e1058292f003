#include "data/csv/infer.h"

#include "data/csv/dates.h"
#include "data/csv/number.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace netloom::csv {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t kMaxLevels = 50, kFew = 20;

std::optional<ColumnType> prescribed(const RawColumn &column, const Inference &how)
{
    const auto it = how.options->types.find(column.name);
    return it == how.options->types.end() ? std::nullopt : std::optional(it->second);
}

bool infinite(std::string_view text, char decimal)
{
    if (text.starts_with('-') || text.starts_with('+')) {
        text.remove_prefix(1);
    }
    if (const auto v = cellNumber(text, decimal))
        return std::isinf(*v);
    std::string lower;
    for (const char c : text.substr(0, 10))
        lower += char(std::tolower(static_cast<unsigned char>(c)));
    return lower == "inf" || lower == "infinity";
}

/// How many cells may be wrong before the column is something else: 1 %, in small tables up to two cells.
std::size_t tolerated(std::size_t cells)
{
    return std::max(cells / 100, std::min<std::size_t>(2, cells / 5));
}

/// The order of dates with slashes, and whether anything decides it.
std::pair<DateOrder, bool> dateOrder(const std::vector<OddCell> &cells)
{
    bool slashes = false;
    for (const auto &cell : cells)
        if (const auto d = slashDate(cell.text)) {
            slashes = true;
            if (d->first > 12)
                return {DateOrder::DayFirst, true};
            if (d->second > 12)
                return {DateOrder::MonthFirst, true};
        }
    return {DateOrder::MonthFirst, !slashes};
}

template <class Test> bool fits(const std::vector<OddCell> &cells, std::size_t all, Test test)
{
    const std::size_t allowed = tolerated(all);
    std::size_t bad = all - cells.size();
    for (const auto &cell : cells)
        if (!test(cell.text) && ++bad > allowed)
            return false;
    return bad <= allowed;
}

void report(const RawColumn &column, const OddCell &cell, std::string reason, const Inference &how)
{
    how.badCells->push_back({cell.line, column.name, std::string(cell.text.substr(0, 200)), std::move(reason),
                             NL_TR("Data", "treated as missing")});
}

bool wholeNumbers(const std::vector<double> &values)
{
    return std::all_of(values.begin(), values.end(),
                       [](double v) { return std::isnan(v) || (v == std::floor(v) && std::abs(v) < 1e15); });
}

/// Distinct values in ascending order, at most `most` + 1 of them.
std::vector<double> distinctValues(const std::vector<double> &values, std::size_t most)
{
    std::vector<double> found;
    for (const double v : values) {
        if (std::isnan(v))
            continue;
        const auto at = std::lower_bound(found.begin(), found.end(), v);
        if (at != found.end() && *at == v)
            continue;
        found.insert(at, v);
        if (found.size() > most)
            break;
    }
    return found;
}

enum class Order { None, Distinct, Monotone };

/// Whether no value occurs twice, and whether they only rise or only fall.
Order orderOf(const std::vector<double> &values)
{
    std::vector<double> v;
    v.reserve(values.size());
    std::copy_if(values.begin(), values.end(), std::back_inserter(v), [](double x) { return !std::isnan(x); });
    if (v.empty())
        return Order::None;
    const auto notRising = std::adjacent_find(v.begin(), v.end(), [](double a, double b) { return a >= b; });
    const auto notFalling = std::adjacent_find(v.begin(), v.end(), [](double a, double b) { return a <= b; });
    if (notRising == v.end() || notFalling == v.end())
        return Order::Monotone;
    std::sort(v.begin(), v.end());
    return std::adjacent_find(v.begin(), v.end()) == v.end() ? Order::Distinct : Order::None;
}

bool namedLikeId(const std::string &name)
{
    std::string lower;
    for (const char c : name)
        lower += char(std::tolower(static_cast<unsigned char>(c)));
    for (const std::string_view word : {"id", "no", "no.", "index", "key", "nr", "uuid", "rownames"})
        if (lower == word)
            return true;
    return name.ends_with("ID") || lower.ends_with("_id") || lower.ends_with(" id") || lower.ends_with("-id")
           || (name.size() > 2 && name.ends_with("Id") && std::islower(static_cast<unsigned char>(name[name.size() - 3])));
}

/// `distinct`: the first distinct values, all of them if there are at most kFew.
Column codedNumbers(RawColumn &column, ColumnType type, std::vector<double> distinct)
{
    if (distinct.size() > kFew) {
        distinct = column.numbers;
        std::erase_if(distinct, [](double v) { return std::isnan(v); });
        std::sort(distinct.begin(), distinct.end());
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    }
    std::vector<std::string> levels;
    levels.reserve(distinct.size());
    for (const double v : distinct)
        levels.push_back(toText(v));
    std::vector<std::int32_t> codes;
    codes.reserve(column.numbers.size());
    for (const double v : column.numbers)
        codes.push_back(std::isnan(v) ? -1
                                      : std::int32_t(std::lower_bound(distinct.begin(), distinct.end(), v)
                                                     - distinct.begin()));
    return Column::ofCodes(column.name, type, std::move(codes), std::move(levels));
}

Column numberColumn(RawColumn &column, const Inference &how)
{
    const auto wish = prescribed(column, how);
    const std::size_t present = column.numbers.size()
                                - std::size_t(std::count_if(column.numbers.begin(), column.numbers.end(),
                                                            [](double v) { return std::isnan(v); }));
    const auto few = distinctValues(column.numbers, kFew);
    using T = ColumnType;
    if (wish) {
        if (*wish == T::Binary && few.size() > 2)
            how.warnings->push_back(makeError("N-NOT-BINARY",
                                              NL_TR("Data", "Column '{0}' was read as numbers: it has more than two "
                                                            "different values, so it is not binary."), {column.name}));
        const bool coded = *wish == T::Categorical || *wish == T::Text || *wish == T::Id
                           || (*wish == T::Binary && few.size() <= 2);
        if (coded)
            return codedNumbers(column, *wish, few);
        return Column::ofNumbers(column.name, *wish == T::Binary ? T::Numeric : *wish, std::move(column.numbers));
    }
    if (few.size() == 2 && present > 2)
        return codedNumbers(column, T::Binary, few);
    const bool whole = wholeNumbers(column.numbers);
    if (whole && present >= 3 && few.size() >= 3) {
        const bool named = column.unnamed || namedLikeId(column.name);
        // A short rising column is as likely a measurement as a row number.
        if (named || present >= 20)
            if (const Order order = orderOf(column.numbers);
                order == Order::Monotone ? true : order == Order::Distinct && named)
                return codedNumbers(column, T::Id, few);
        if (column.last && few.size() <= kFew && present >= 5 * few.size())
            return Column::ofNumbers(column.name, T::Class, std::move(column.numbers));
    }
    return Column::ofNumbers(column.name, T::Numeric, std::move(column.numbers));
}

Column dateColumn(RawColumn &column, const Inference &how)
{
    const auto [order, decided] = dateOrder(column.odd);
    if (!decided)
        how.warnings->push_back(makeError("N-DATE-ORDER",
                                          NL_TR("Data", "The dates of column '{0}' do not say which number is the month; "
                                                        "month first was assumed."), {column.name}));
    const bool epoch = prescribed(column, how) == ColumnType::Datetime && column.odd.empty();
    if (!epoch)
        std::fill(column.numbers.begin(), column.numbers.end(), kNaN);
    for (const auto &cell : column.odd) {
        const auto date = parseDate(cell.text, order);
        if (date)
            column.numbers[cell.row] = *date;
        else
            report(column, cell, NL_TR("Data", "bad date"), how);
    }
    return Column::ofNumbers(column.name, ColumnType::Datetime, std::move(column.numbers));
}

/// Levels of a binary column: no before yes, false before true … whatever their case; else in sorted order.
void orderBinary(std::vector<std::string> &levels)
{
    const auto lower = [](std::string s) {
        std::transform(s.begin(), s.end(), s.begin(), [](unsigned char c) { return char(std::tolower(c)); });
        return s;
    };
    constexpr std::array<std::pair<std::string_view, std::string_view>, 6> pairs{
        {{"no", "yes"}, {"false", "true"}, {"n", "y"}, {"f", "t"}, {"negative", "positive"}, {"off", "on"}}};
    for (const auto &[negative, positive] : pairs)
        if (lower(levels[0]) == positive && lower(levels[1]) == negative)
            std::swap(levels[0], levels[1]);
}

ColumnType textType(const RawColumn &column, const std::vector<std::string> &levels, std::size_t cells,
                    bool monotone)
{
    const std::size_t distinct = levels.size();
    if (distinct == 2 && cells > 2)
        return ColumnType::Binary;
    if (distinct == cells && cells > 2 && (monotone || column.unnamed || namedLikeId(column.name)))
        return ColumnType::Id;
    // A fifth of the rows is too strict for a table of a dozen rows: there, levels that repeat are enough.
    const bool repeats = 5 * distinct <= cells || (distinct <= 10 && 2 * distinct <= cells);
    return distinct <= 1 || (distinct <= kMaxLevels && repeats) ? ColumnType::Categorical : ColumnType::Text;
}

Column textColumn(RawColumn &column, const Inference &how)
{
    const std::size_t rows = column.numbers.size();
    std::vector<std::int32_t> codes(rows, -1);
    std::unordered_map<std::string_view, std::int32_t> codeOf; // look-up only; the order is that of `found`
    std::vector<std::string_view> found;
    const auto take = [&](std::size_t row, std::string_view text) {
        const auto [it, fresh] = codeOf.try_emplace(text, std::int32_t(found.size()));
        if (fresh)
            found.push_back(text);
        codes[row] = it->second;
    };
    std::size_t cells = 0;
    if (column.texts.empty()) {
        for (const auto &cell : column.odd)
            take(cell.row, cell.text);
        cells = column.odd.size();
    } else {
        for (std::size_t r = 0; r < rows; ++r)
            if (!how.missing->contains(column.texts[r])) {
                take(r, column.texts[r]);
                ++cells;
            }
    }
    const bool monotone = std::is_sorted(found.begin(), found.end()) || std::is_sorted(found.rbegin(), found.rend());
    std::vector<std::string> levels(found.begin(), found.end());
    sortLevels(levels);
    const auto wish = prescribed(column, how);
    const ColumnType type = wish ? *wish : textType(column, levels, cells, monotone);
    if (type == ColumnType::Binary && levels.size() == 2)
        orderBinary(levels);
    std::vector<std::int32_t> place(found.size());
    for (std::size_t i = 0; i < levels.size(); ++i)
        place[std::size_t(codeOf.at(levels[i]))] = std::int32_t(i);
    for (auto &code : codes)
        if (code >= 0)
            code = place[std::size_t(code)];
    const bool coded = type == ColumnType::Binary ? levels.size() <= 2
                                                  : type != ColumnType::Numeric && type != ColumnType::Class;
    return Column::ofCodes(column.name, coded ? type : ColumnType::Categorical, std::move(codes), std::move(levels));
}

} // namespace

Reading chooseReading(const RawColumn &column, const Inference &how)
{
    const std::size_t cells = column.numbers.size() - column.missing;
    if (const auto wish = prescribed(column, how)) {
        using T = ColumnType;
        if (*wish == T::Datetime)
            return column.odd.empty() ? Reading::Numbers : Reading::Dates;
        const bool numeric = *wish == T::Numeric || *wish == T::Class;
        const bool grouped = !column.odd.empty() && fits(column.odd, column.odd.size(), [&](auto t) {
            return groupedNumber(t, how.decimal).has_value();
        });
        if (grouped && (numeric || *wish == T::Id || *wish == T::Binary))
            return Reading::Grouped;
        const bool mayBeNumbers = *wish == T::Id || *wish == T::Binary;
        const bool numbers = column.odd.empty() || numeric
                             || (mayBeNumbers && column.odd.size() < cells && column.odd.size() <= tolerated(cells));
        return numbers ? Reading::Numbers : Reading::Texts;
    }
    std::size_t words = 0;
    for (const auto &cell : column.odd)
        words += !infinite(cell.text, how.decimal);
    if (words == 0)
        return Reading::Numbers;
    if (fits(column.odd, column.odd.size(), [&](auto t) { return groupedNumber(t, how.decimal).has_value(); }))
        return Reading::Grouped;
    const DateOrder order = dateOrder(column.odd).first;
    if (fits(column.odd, cells, [&](auto t) { return parseDate(t, order).has_value(); }))
        return Reading::Dates;
    if (words <= tolerated(cells))
        return Reading::Numbers;
    if (10 * words <= 2 * cells)
        how.warnings->push_back(
            makeError("N-MOSTLY-NUMBERS",
                      NL_TR("Data", "Column '{0}' was read as text: {1} of its {2} cells are no numbers, the first is '{3}' "
                                    "in line {4}. Set its type to numeric to treat those cells as missing."),
                      {column.name, std::to_string(words), std::to_string(cells),
                       std::string(column.odd.front().text.substr(0, 40)), std::to_string(column.odd.front().line)}));
    return Reading::Texts;
}

Column makeColumn(RawColumn &column, Reading reading, const Inference &how)
{
    if (reading == Reading::Dates)
        return dateColumn(column, how);
    if (reading == Reading::Texts)
        return textColumn(column, how);
    for (const auto &cell : column.odd) {
        const auto grouped = reading == Reading::Grouped ? groupedNumber(cell.text, how.decimal) : std::nullopt;
        if (grouped)
            column.numbers[cell.row] = *grouped;
        else if (infinite(cell.text, how.decimal))
            report(column, cell, NL_TR("Data", "infinite"), how);
        else
            report(column, cell, NL_TR("Data", "not a number"), how);
    }
    return numberColumn(column, how);
}

} // namespace netloom::csv
