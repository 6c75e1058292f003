#include "data/csv/date_column.h"

#include "data/csv/date_words.h"
#include "data/csv/dates.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace netloom::csv {

namespace {

constexpr double kNoDate = std::numeric_limits<double>::quiet_NaN();

/// What the texts of a column say about their dates, in cells.
struct DateEvidence {
    std::size_t bad = 0, dayFirst = 0, monthFirst = 0, open = 0, zones = 0, ordinal = 0;
    std::string_view dayFirstText = {}, monthFirstText = {};
    char separator = 0;
    std::size_t contrary() const { return std::min(dayFirst, monthFirst); }
};

/// Stops as soon as more than `allowed` cells are no dates.
DateEvidence dateEvidence(const Texts &texts, std::size_t bad, std::size_t allowed)
{
    DateEvidence e;
    e.bad = bad;
    for (std::size_t id = 0; id < texts.size() && e.bad + e.contrary() <= allowed; ++id) {
        const std::size_t n = texts.count(id);
        const auto date = readDate(texts[id]);
        if (!date) {
            e.bad += n;
            continue;
        }
        e.zones += date->zone ? n : 0;
        e.ordinal += date->ordinal ? n : 0;
        if (!date->open)
            continue;
        e.separator = date->separator;
        if (!date->moment(DateOrder::MonthFirst)) {
            e.dayFirst += n;
            if (e.dayFirstText.empty())
                e.dayFirstText = texts[id];
        } else if (!date->moment(DateOrder::DayFirst)) {
            e.monthFirst += n;
            if (e.monthFirstText.empty())
                e.monthFirstText = texts[id];
        } else if (date->month != date->day) {
            e.open += n;
        }
    }
    return e;
}

bool nameHas(const std::string &name, std::initializer_list<std::string_view> words)
{
    const auto lower = foldedCase(name);
    return std::any_of(words.begin(), words.end(), [&](auto w) { return lower.find(w) != lower.npos; });
}

bool namedLikeDate(const std::string &name)
{
    const auto lower = foldedCase(name);
    return lower == "t" || lower == "dt" || lower == "tag" || nameHas(name, {"date", "datum", "day", "time", "zeit", "jour", "fecha", "yyyymmdd", "ymd", "stamp"});
}

bool namedOtherwise(const std::string &name)
{
    return namedLikeId(name)
           || nameHas(name, {"code", "number", "nummer", "numero", "numéro", "order", "serial", "account", "konto", "compte", "phone", "price", "preis", "prix",
                             "amount", "betrag", "montant", "count", "anzahl", "value", "wert", "plz", "zip"});
}

/// How many digits the dates have if every number is one, as 20240305; else 0. `distinct`: different ones, at most ten are counted.
int dateDigits(const ColumnBuilder &cells, std::size_t &distinct)
{
    int digits = 0;
    std::array<double, 10> seen{};
    distinct = 0;
    cells.each([&](std::size_t, std::span<double> values) {
        for (const double v : values) {
            if (v != v)
                continue;
            if (!digits)
                digits = v < 1e9 ? 8 : v < 1e11 ? 10 : v < 1e13 ? 12 : 14;
            if (!dateOfDigits(v, digits)) {
                digits = 0;
                distinct = 0;
                return false;
            }
            const auto end = seen.begin() + std::ptrdiff_t(distinct);
            if (distinct < seen.size() && std::find(seen.begin(), end, v) == end)
                seen[distinct++] = v;
        }
        return true;
    });
    return digits;
}

/// Numbers that count from 1970: 1, 1e3, 1e6 or 1e9 of them are a second.
double epochUnit(const ColumnBuilder &cells)
{
    double largest = 0;
    cells.each([&](std::size_t, std::span<double> values) {
        for (const double v : values)
            largest = v == v ? std::max(largest, std::abs(v)) : largest;
        return true;
    });
    return largest < 1e11 ? 1 : largest < 1e14 ? 1e3 : largest < 1e17 ? 1e6 : 1e9;
}

MadeColumn numbersAsDates(RawColumn &column, Inference &how)
{
    ColumnBuilder &cells = *column.cells;
    std::size_t distinct = 0;
    const int digits = dateDigits(cells, distinct);
    const double unit = digits ? 1 : epochUnit(cells);
    if (unit > 1)
        how.warnings.push_back(makeError("N-DATE-EPOCH",
                                         NL_TR("Data", "The numbers of column '{0}' were read as moments that count from 1970, {1} of them a second."),
                                         {column.name, toText(unit)}));
    if (!digits && unit == 1)
        return {ColumnType::Datetime, cells.numbers({}), {}};
    return {ColumnType::Datetime, cells.numbers([&](std::span<double> values) {
                for (auto &v : values)
                    if (v == v)
                        v = digits ? dateOfDigits(v, digits).value_or(kNoDate) : v / unit;
            }), {}};
}

/// The order of day and month; says so where it had to be decided.
DateOrder decideOrder(const RawColumn &column, const DateEvidence &e, Inference &how)
{
    const auto note = [&](const char *text, std::string_view shown = {}) {
        how.warnings.push_back(makeError("N-DATE-ORDER", text, {column.name, std::string(shown)}));
    };
    if (e.dayFirst || e.monthFirst) {
        const bool dayFirst = e.dayFirst >= e.monthFirst;
        how.warnings.push_back(makeError("N-DATE-READ",
                                         dayFirst ? NL_TR("Data", "The dates of column '{0}' were read with the day first, as '{1}' shows.")
                                                  : NL_TR("Data", "The dates of column '{0}' were read with the month first, as '{1}' shows."),
                                         {column.name, std::string(dayFirst ? e.dayFirstText : e.monthFirstText)}));
        return dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    if (e.separator == '.')
        return DateOrder::DayFirst;
    if (how.dayFirst) {
        if (e.open && !how.options->dayFirst)
            note(*how.dayFirst ? NL_TR("Data", "The dates of column '{0}' do not say which number is the month; day first was taken, as in other columns.")
                               : NL_TR("Data", "The dates of column '{0}' do not say which number is the month; month first was taken, as in other columns."));
        return *how.dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
    }
    const bool slashes = e.separator == '/';
    if (e.open)
        note(slashes ? NL_TR("Data", "The dates of column '{0}' do not say which number is the month; month first was assumed.")
                     : NL_TR("Data", "The dates of column '{0}' do not say which number is the month; day first was assumed."));
    return slashes ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

} // namespace

bool textsAreDates(const RawColumn &column, std::size_t cells, Inference &how)
{
    const std::size_t allowed = tolerated(cells);
    const auto e = dateEvidence(column.cells->texts(), cells - column.cells->odd(), allowed);
    if (e.bad + e.contrary() > allowed || (e.ordinal && !namedLikeDate(column.name) && namedOtherwise(column.name)))
        return false;
    // Points are as good as always day first, and say nothing about other columns.
    if (e.dayFirst != e.monthFirst && e.separator != '.')
        how.dayFirst = e.dayFirst > e.monthFirst;
    return true;
}

bool numbersAreDates(const RawColumn &column, Inference &how)
{
    std::size_t distinct = 0;
    const int digits = column.cells->odd() == 0 ? dateDigits(*column.cells, distinct) : 0;
    if (!digits || (!namedLikeDate(column.name) && (namedOtherwise(column.name) || distinct < (digits == 8 ? 3u : 10u))))
        return false;
    how.warnings.push_back(makeError("N-DATE-NUMBERS",
                                     NL_TR("Data", "The numbers of column '{0}' were read as dates ({1}): every one of them is one. Set its type to numeric "
                                                   "if they are quantities."),
                                     {column.name, std::string("yyyymmddhhmmss").substr(0, std::size_t(digits))}));
    return true;
}

MadeColumn dateColumn(RawColumn &column, Inference &how)
{
    ColumnBuilder &cells = *column.cells;
    if (cells.odd() == 0)
        return numbersAsDates(column, how);
    const Texts &texts = cells.texts();
    const auto evidence = dateEvidence(texts, 0, std::numeric_limits<std::size_t>::max());
    const DateOrder order = decideOrder(column, evidence, how);
    if (evidence.zones)
        how.warnings.push_back(makeError("N-DATE-ZONE",
                                         NL_TR("Data", "The times of column '{0}' name a time zone and were converted to universal time (UTC)."),
                                         {column.name}));
    std::vector<double> dates(texts.size(), kNoDate);
    std::vector<std::string> reasons(texts.size());
    for (std::size_t id = 0; id < dates.size(); ++id) {
        if (const auto date = parseDate(texts[id], order))
            dates[id] = *date;
        else
            reasons[id] = NL_TR("Data", "bad date");
    }
    reportTexts(column, reasons, how);
    return {ColumnType::Datetime, cells.numbers([&](std::span<double> values) {
                for (auto &v : values) {
                    const auto id = v != v ? textId(v) : std::nullopt;
                    v = id ? dates[*id] : kNoDate;
                }
            }), {}};
}

} // namespace netloom::csv
