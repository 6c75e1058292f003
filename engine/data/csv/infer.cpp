#include "data/csv/infer.h"

#include "data/csv/date_column.h"
#include "data/csv/number.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <limits>
#include <map>
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

/// Whole numbers of which some are too long for a double (2^53): a number of a row or a thing, not a quantity.
bool longNumbers(const ColumnBuilder &cells)
{
    double largest = 0;
    bool whole = cells.odd() == 0;
    if (whole)
        cells.each([&](std::size_t, std::span<double> values) {
            for (const double v : values)
                if (v == v) {
                    whole = v == std::floor(v) && std::abs(v) < 1.9e19;
                    if (!whole)
                        return false;
                    largest = std::max(largest, std::abs(v));
                }
            return true;
        });
    return whole && largest > 9007199254740992.0;
}

/// Whether all but a few of `all` cells are texts that pass the test.
template <class Test> bool fits(const ColumnBuilder &cells, std::size_t all, Test test)
{
    const std::size_t allowed = tolerated(all);
    std::size_t bad = all - cells.odd();
    const Texts &texts = cells.texts();
    for (std::size_t id = 0; id < texts.size() && bad <= allowed; ++id)
        if (!test(texts[id]))
            bad += texts.count(id);
    return bad <= allowed;
}

char otherDecimal(char decimal)
{
    return decimal == '.' ? ',' : '.';
}

/// Whether the texts of a column are numbers with the other decimal mark, as "1,5" among points, and its numbers are whole: then
/// nothing says that the mark means anything else.
bool hasOtherDecimal(const ColumnBuilder &cells, char decimal)
{
    const char mark = otherDecimal(decimal);
    const bool texts = cells.odd() > 0 && fits(cells, cells.odd(), [mark](std::string_view t) {
        const auto v = cellNumber(t, mark);
        return (v && std::isfinite(*v)) || groupedNumber(t, mark);
    });
    bool whole = texts;
    if (texts)
        cells.each([&](std::size_t, std::span<double> values) {
            whole = std::all_of(values.begin(), values.end(), [](double v) { return v != v || v == std::floor(v); });
            return whole;
        });
    return whole;
}

/// What to say of such a column, whose marks may all stand between thousands.
const char *otherDecimalNote(const Texts &texts, char decimal)
{
    bool fractions = false;
    for (std::size_t id = 0; id < texts.size() && !fractions; ++id)
        fractions = texts[id].find(otherDecimal(decimal)) != std::string_view::npos;
    if (!fractions)
        return decimal == '.' ? NL_TR("Data", "The numbers of column '{0}' have points between thousands.")
                              : NL_TR("Data", "The numbers of column '{0}' have commas between thousands.");
    return decimal == '.' ? NL_TR("Data", "The numbers of column '{0}' have decimal commas, unlike those of the other columns.")
                          : NL_TR("Data", "The numbers of column '{0}' have decimal points, unlike those of the other columns.");
}

/// The numbers of a column; `byText`: what its texts mean as numbers, else they are missing.
class Numbers {
public:
    Numbers(const ColumnBuilder &cells, std::vector<double> byText) : cells_(cells), byText_(std::move(byText)) {}
    void convert(std::span<double> values) const
    {
        for (auto &v : values)
            if (v != v)
                if (const auto id = textId(v))
                    v = *id < byText_.size() ? byText_[*id] : kNaN;
    }
    /// Calls f(value) for those that are there until it returns false.
    template <class F> void each(F f) const
    {
        const bool texts = cells_.odd() > 0;
        cells_.each([&](std::size_t, std::span<double> values) {
            if (texts)
                convert(values);
            for (const double v : values)
                if (v == v && !f(v))
                    return false;
            return true;
        });
    }
    bool whole() const
    {
        bool all = true;
        each([&](double v) { return all = v == std::floor(v) && std::abs(v) < 1e15; });
        return all;
    }
    /// Distinct values in ascending order, at most `most` + 1 of them.
    std::vector<double> distinct(std::size_t most) const
    {
        std::vector<double> found;
        double last = kNaN;
        each([&](double v) {
            if (v == last)
                return true;
            last = v;
            const auto at = std::lower_bound(found.begin(), found.end(), v);
            if (at == found.end() || *at != v)
                found.insert(at, v);
            return found.size() <= most;
        });
        return found;
    }
    std::vector<double> all() const
    {
        std::vector<double> values;
        each([&](double v) { return values.push_back(v), true; });
        return values;
    }
    bool monotone() const
    {
        bool rising = true, falling = true;
        double last = kNaN;
        each([&](double v) {
            rising = rising && !(v <= last);
            falling = falling && !(v >= last);
            last = v;
            return rising || falling;
        });
        return (rising || falling) && last == last;
    }
    bool allDistinct() const
    {
        auto values = all();
        std::sort(values.begin(), values.end());
        return !values.empty() && std::adjacent_find(values.begin(), values.end()) == values.end();
    }

private:
    const ColumnBuilder &cells_;
    std::vector<double> byText_;
};

/// `distinct`: the first distinct values, all of them if there are at most kFew.
MadeColumn codedNumbers(RawColumn &column, const Numbers &numbers, ColumnType type, std::vector<double> distinct)
{
    if (distinct.size() > kFew) {
        distinct = numbers.all();
        std::sort(distinct.begin(), distinct.end());
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    }
    MadeColumn made{type, nullptr, {}};
    made.levels.reserve(distinct.size());
    for (const double v : distinct)
        made.levels.push_back(toText(v));
    std::vector<double> values;
    made.data = column.cells->codes([&](std::span<const double> cells, std::span<std::int32_t> codes) {
        values.assign(cells.begin(), cells.end());
        numbers.convert(values);
        for (std::size_t i = 0; i < values.size(); ++i)
            codes[i] = values[i] != values[i] ? -1
                                              : std::int32_t(std::lower_bound(distinct.begin(), distinct.end(), values[i])
                                                             - distinct.begin());
    });
    return made;
}

MadeColumn plainNumbers(RawColumn &column, const Numbers &numbers, ColumnType type)
{
    if (column.cells->odd() == 0)
        return {type, column.cells->numbers({}), {}};
    return {type, column.cells->numbers([&](std::span<double> values) { numbers.convert(values); }), {}};
}

MadeColumn numberColumn(RawColumn &column, const Numbers &numbers, Inference &how)
{
    using T = ColumnType;
    const auto few = numbers.distinct(kFew);
    if (const auto wish = prescribed(column, how)) {
        if (*wish == T::Binary && few.size() > 2)
            how.warnings.push_back(makeError("N-NOT-BINARY",
                                             NL_TR("Data", "Column '{0}' was read as numbers: it has more than two "
                                                           "different values, so it is not binary."), {column.name}));
        const bool coded = *wish == T::Categorical || *wish == T::Text || *wish == T::Id
                           || (*wish == T::Binary && few.size() <= 2);
        if (coded)
            return codedNumbers(column, numbers, *wish, few);
        return plainNumbers(column, numbers, *wish == T::Binary ? T::Numeric : *wish);
    }
    // Texts that were grouped numbers count as numbers here; there are no others that are not missing now.
    std::size_t present = 0;
    numbers.each([&](double) { return ++present < 5 * kFew + 20; });
    if (few.size() == 2 && present > 2)
        return codedNumbers(column, numbers, T::Binary, few);
    if (few.size() >= 3 && present >= 3 && numbers.whole()) {
        const bool named = column.unnamed || namedLikeId(column.name);
        // A short rising column is as likely a measurement as a row number.
        if ((named || present >= 20) && (numbers.monotone() || (named && numbers.allDistinct())))
            return codedNumbers(column, numbers, T::Id, few);
        if (column.last && few.size() <= kFew && present >= 5 * few.size())
            return plainNumbers(column, numbers, T::Class);
    }
    return plainNumbers(column, numbers, T::Numeric);
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

MadeColumn textColumn(RawColumn &column, const Inference &how)
{
    ColumnBuilder &cells = *column.cells;
    const Texts &texts = cells.texts();
    std::vector<std::string> levels(texts.size());
    bool rising = true, falling = true;
    for (std::size_t id = 0; id < levels.size(); ++id) {
        levels[id] = texts[id];
        rising = rising && (id == 0 || texts[id - 1] < texts[id]);
        falling = falling && (id == 0 || texts[id - 1] > texts[id]);
    }
    sortLevels(levels);
    const auto wish = prescribed(column, how);
    const ColumnType type = wish ? *wish : textType(column, levels, cells.odd(), rising || falling);
    if (type == ColumnType::Binary && levels.size() == 2)
        orderBinary(levels);
    std::unordered_map<std::string_view, std::int32_t> codeOf; // look-up only
    codeOf.reserve(levels.size());
    for (std::size_t i = 0; i < levels.size(); ++i)
        codeOf.emplace(levels[i], std::int32_t(i));
    std::vector<std::int32_t> code(texts.size());
    for (std::size_t id = 0; id < code.size(); ++id)
        code[id] = codeOf.at(texts[id]);
    const bool coded = type == ColumnType::Binary ? levels.size() <= 2
                                                  : type != ColumnType::Numeric && type != ColumnType::Class;
    auto data = cells.codes([&](std::span<const double> values, std::span<std::int32_t> out) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto id = textId(values[i]);
            out[i] = id ? code[*id] : -1;
        }
    });
    return {coded ? type : ColumnType::Categorical, std::move(data), std::move(levels)};
}

} // namespace

std::size_t tolerated(std::size_t cells)
{
    return std::max(cells / 100, std::min<std::size_t>(2, cells / 5));
}

bool namedLikeId(const std::string &name)
{
    // "cust_no", "order no", "CustomerID", "rowIndex": words end where a small letter is followed by a capital one.
    std::vector<std::string> words{{}};
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        const bool letter = std::isalpha(c) || c >= 0x80;
        if ((!letter || (i > 0 && std::isupper(c) && std::islower(static_cast<unsigned char>(name[i - 1])))) && !words.back().empty())
            words.emplace_back();
        if (letter)
            words.back() += char(std::tolower(c));
    }
    if (words.size() > 1 && words.back().empty())
        words.pop_back();
    const auto among = [](const std::string &word, std::initializer_list<std::string_view> list) { return std::find(list.begin(), list.end(), word) != list.end(); };
    if (words.size() == 1 && among(words[0], {"key", "rownames"}))
        return true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool counts = i + 1 < words.size() && among(words[i + 1], {"of", "von", "de", "der"}); // "number of rooms"
        if (!counts && among(words[i], {"id", "no", "nr", "number", "nummer", "numero", "index", "uid", "uuid", "guid"}))
            return true;
    }
    return name.size() > 2 && name.ends_with("ID");
}

void reportTexts(const RawColumn &column, const std::vector<std::string> &reasons, Inference &how)
{
    constexpr std::size_t kListed = 10'000;
    std::map<std::string, BadCount> counts;
    const Texts &texts = column.cells->texts();
    for (std::size_t id = 0; id < reasons.size(); ++id) {
        if (reasons[id].empty())
            continue;
        auto &count = counts.try_emplace(reasons[id], BadCount{column.name, reasons[id], 0, texts.firstLine(id)}).first->second;
        count.count += texts.count(id);
        count.firstLine = std::min(count.firstLine, texts.firstLine(id));
    }
    std::size_t listed = 0;
    for (const auto &place : column.cells->places())
        if (!counts.empty() && !reasons[place.text].empty() && listed++ < kListed)
            how.badCells.push_back({place.line, column.name, std::string(texts[place.text].substr(0, 200)), reasons[place.text],
                                    NL_TR("Data", "treated as missing")});
    for (auto &[reason, count] : counts)
        how.badCounts.push_back(std::move(count));
}

Reading chooseReading(const RawColumn &column, Inference &how)
{
    const ColumnBuilder &builder = *column.cells;
    const Texts &texts = builder.texts();
    const std::size_t cells = builder.rows() - builder.missing();
    const auto grouped = [&](std::string_view t) { return groupedNumber(t, how.decimal).has_value(); };
    std::size_t words = 0;
    for (std::size_t id = 0; id < texts.size(); ++id)
        words += infinite(texts[id], how.decimal) ? 0 : texts.count(id);
    if (const auto wish = prescribed(column, how)) {
        using T = ColumnType;
        if (*wish == T::Datetime) {
            textsAreDates(column, cells, how);
            return Reading::Dates;
        }
        if (*wish != T::Numeric && *wish != T::Class && longNumbers(builder))
            return Reading::Texts;
        const bool numeric = *wish == T::Numeric || *wish == T::Class;
        if (builder.odd() && (numeric || *wish == T::Id || *wish == T::Binary) && fits(builder, builder.odd(), grouped))
            return Reading::Grouped;
        if ((numeric || *wish == T::Id || *wish == T::Binary) && hasOtherDecimal(builder, how.decimal))
            return Reading::OtherDecimal;
        const bool mayBeNumbers = *wish == T::Id || *wish == T::Binary;
        const bool numbers = builder.odd() == 0 || numeric
                             || (mayBeNumbers && builder.odd() < cells && words <= tolerated(cells)); // as found without a wish
        return numbers ? Reading::Numbers : Reading::Texts;
    }
    if (longNumbers(builder)) {
        how.warnings.push_back(makeError("N-LONG-NUMBERS",
                                         NL_TR("Data", "Column '{0}' holds whole numbers of more than 15 digits. They were read as names, digit by "
                                                       "digit; as quantities they would be rounded. Set its type to numeric for that."),
                                         {column.name}));
        return Reading::Texts;
    }
    if (words == 0)
        return numbersAreDates(column, how) ? Reading::Dates : Reading::Numbers;
    if (fits(builder, builder.odd(), grouped))
        return Reading::Grouped;
    if (textsAreDates(column, cells, how))
        return Reading::Dates;
    if (hasOtherDecimal(builder, how.decimal))
        return Reading::OtherDecimal;
    if (words <= tolerated(cells))
        return Reading::Numbers;
    if (10 * words <= 2 * cells)
        how.warnings.push_back(
            makeError("N-MOSTLY-NUMBERS",
                      NL_TR("Data", "Column '{0}' was read as text: {1} of its {2} cells are no numbers, the first is '{3}' "
                                    "in line {4}. Set its type to numeric to treat those cells as missing."),
                      {column.name, std::to_string(words), std::to_string(cells), std::string(texts[0].substr(0, 40)),
                       std::to_string(texts.firstLine(0))}));
    return Reading::Texts;
}

bool needsTexts(const RawColumn &column, Reading reading)
{
    const ColumnBuilder &cells = *column.cells;
    const bool numbers = cells.odd() + cells.missing() < cells.rows();
    return numbers && (reading == Reading::Texts || (reading == Reading::Dates && cells.odd() > 0));
}

MadeColumn makeColumn(RawColumn &column, Reading reading, Inference &how)
{
    if (reading == Reading::Dates)
        return dateColumn(column, how);
    if (reading == Reading::Texts)
        return textColumn(column, how);
    const Texts &texts = column.cells->texts();
    if (reading == Reading::OtherDecimal)
        how.warnings.push_back(makeError("N-OTHER-DECIMAL", otherDecimalNote(texts, how.decimal), {column.name}));
    std::vector<double> byText(texts.size(), kNaN);
    std::vector<std::string> reasons(texts.size());
    for (std::size_t id = 0; id < texts.size(); ++id) {
        const char mark = otherDecimal(how.decimal);
        auto v = reading == Reading::Grouped ? groupedNumber(texts[id], how.decimal)
                 : reading == Reading::OtherDecimal ? cellNumber(texts[id], mark) : std::nullopt;
        if (!v && reading == Reading::OtherDecimal)
            v = groupedNumber(texts[id], mark);
        if (v && std::isfinite(*v))
            byText[id] = *v;
        else
            reasons[id] = infinite(texts[id], how.decimal) ? NL_TR("Data", "infinite") : NL_TR("Data", "not a number");
    }
    reportTexts(column, reasons, how);
    const Numbers numbers(*column.cells, std::move(byText));
    return numberColumn(column, numbers, how);
}

} // namespace netloom::csv
