#include "data/csv/date_words.h"

#include <algorithm>
#include <array>

namespace netloom::csv {

namespace {

struct NamedNumber {
    std::string_view name;
    int value;
};

template <std::size_t N> constexpr bool inOrder(const std::array<NamedNumber, N> &list)
{
    return std::is_sorted(list.begin(), list.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
}

template <std::size_t N> std::optional<int> valueNamed(const std::array<NamedNumber, N> &list, std::string_view name)
{
    const auto at = std::lower_bound(list.begin(), list.end(), name, [](const NamedNumber &a, std::string_view b) { return a.name < b; });
    return at != list.end() && at->name == name ? std::optional(at->value) : std::nullopt;
}

constexpr auto kMonths = std::to_array<NamedNumber>({
    {"aout", 8}, {"août", 8}, {"apr", 4}, {"april", 4}, {"aug", 8}, {"august", 8}, {"avr", 4}, {"avril", 4},
    {"dec", 12}, {"december", 12}, {"decembre", 12}, {"dez", 12}, {"dezember", 12}, {"déc", 12}, {"décembre", 12},
    {"feb", 2}, {"feber", 2}, {"februar", 2}, {"february", 2}, {"fev", 2}, {"fevr", 2}, {"fevrier", 2}, {"fév", 2}, {"févr", 2}, {"février", 2},
    {"jan", 1}, {"januar", 1}, {"january", 1}, {"janv", 1}, {"janvier", 1}, {"juil", 7}, {"juillet", 7}, {"juin", 6},
    {"jul", 7}, {"juli", 7}, {"july", 7}, {"jun", 6}, {"june", 6}, {"juni", 6}, {"jän", 1}, {"jänner", 1},
    {"maerz", 3}, {"mai", 5}, {"mar", 3}, {"march", 3}, {"mars", 3}, {"may", 5}, {"mrz", 3}, {"mär", 3}, {"märz", 3},
    {"nov", 11}, {"november", 11}, {"novembre", 11}, {"oct", 10}, {"october", 10}, {"octobre", 10}, {"okt", 10}, {"oktober", 10},
    {"sep", 9}, {"sept", 9}, {"september", 9}, {"septembre", 9},
});
static_assert(inOrder(kMonths));

constexpr auto kWeekdays = std::to_array<NamedNumber>({
    {"di", 1}, {"dienstag", 1}, {"dim", 6}, {"dimanche", 6}, {"do", 3}, {"donnerstag", 3}, {"fr", 4}, {"freitag", 4}, {"fri", 4}, {"friday", 4},
    {"jeu", 3}, {"jeudi", 3}, {"lun", 0}, {"lundi", 0}, {"mar", 1}, {"mardi", 1}, {"mer", 2}, {"mercredi", 2}, {"mi", 2}, {"mittwoch", 2},
    {"mo", 0}, {"mon", 0}, {"monday", 0}, {"montag", 0}, {"sa", 5}, {"sam", 5}, {"samedi", 5}, {"samstag", 5}, {"sat", 5}, {"saturday", 5},
    {"so", 6}, {"sonnabend", 5}, {"sonntag", 6}, {"sun", 6}, {"sunday", 6}, {"thu", 3}, {"thur", 3}, {"thurs", 3}, {"thursday", 3},
    {"tue", 1}, {"tues", 1}, {"tuesday", 1}, {"ven", 4}, {"vendredi", 4}, {"wed", 2}, {"wednesday", 2},
});
static_assert(inOrder(kWeekdays));

/// In minutes. Only names that mean one zone: not "ist" and "bst".
constexpr auto kZones = std::to_array<NamedNumber>({
    {"cdt", -300}, {"cest", 120}, {"cet", 60}, {"cst", -360}, {"edt", -240}, {"eest", 180}, {"eet", 120}, {"est", -300}, {"gmt", 0},
    {"mdt", -360}, {"mesz", 120}, {"mez", 60}, {"mst", -420}, {"pdt", -420}, {"pst", -480}, {"ut", 0}, {"utc", 0}, {"west", 60}, {"wet", 0}, {"z", 0},
});
static_assert(inOrder(kZones));

} // namespace

std::string foldedCase(std::string_view text)
{
    std::string folded(text);
    for (std::size_t i = 0; i < folded.size(); ++i) {
        const auto c = static_cast<unsigned char>(folded[i]);
        const bool accented = i > 0 && static_cast<unsigned char>(folded[i - 1]) == 0xC3 && c >= 0x80 && c <= 0x9E && c != 0x97;
        if ((c >= 'A' && c <= 'Z') || accented)
            folded[i] = char(c + 0x20);
    }
    return folded;
}

int monthNamed(std::string_view folded)
{
    return valueNamed(kMonths, folded).value_or(0);
}

bool isWeekday(std::string_view folded)
{
    return valueNamed(kWeekdays, folded).has_value();
}

std::optional<double> zoneNamed(std::string_view folded)
{
    const auto minutes = valueNamed(kZones, folded);
    return minutes ? std::optional(*minutes * 60.0) : std::nullopt;
}

} // namespace netloom::csv
