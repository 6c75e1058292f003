#include "data/split.h"

#include "data/numpy_random.h"
#include "data/split_stratified.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <numeric>

namespace netloom {

namespace {

using Rows = std::vector<std::uint32_t>;
struct Halves {
    Rows rest, held;
};

constexpr std::array<std::string_view, 5> kKinds{"random", "stratified", "blocked", "group", "column"};

/// ⌈fraction·n⌉ in double, as scikit-learn counts (100·0.07 gives 8).
std::size_t heldCount(double fraction, std::size_t n)
{
    return std::size_t(std::ceil(fraction * double(n)));
}

/// The share of the rest that makes `part` of all rows; rounded, so that .16/.8 is .2 and not one unit above or below.
double shareOfRest(double part, double taken)
{
    return std::round(part / (1.0 - taken) * 1e12) / 1e12;
}

Halves holdOut(const Rows &rows, double fraction, std::uint32_t seed)
{
    NumpyRandom random(seed);
    const auto order = random.permutation(rows.size());
    const std::size_t held = heldCount(fraction, rows.size());
    Halves h;
    for (std::size_t i = 0; i < order.size(); ++i)
        (i < held ? h.held : h.rest).push_back(rows[order[i]]);
    return h;
}

Result<Halves> holdOutStratified(const Rows &rows, const SplitInput &input, double fraction, std::uint32_t seed)
{
    std::vector<std::int32_t> labels;
    labels.reserve(rows.size());
    for (const auto r : rows)
        labels.push_back(input.labels[r]);
    auto parts = stratifiedHoldOut(labels, heldCount(fraction, rows.size()), seed);
    if (!parts)
        return parts.error();
    Halves h;
    for (const auto i : parts->train)
        h.rest.push_back(rows[i]);
    for (const auto i : parts->test)
        h.held.push_back(rows[i]);
    return h;
}

Halves holdOutGroups(const Rows &rows, const SplitInput &input, double fraction, std::uint32_t seed)
{
    std::vector<std::int32_t> groups;
    for (const auto r : rows)
        groups.push_back(input.groups[r]);
    std::sort(groups.begin(), groups.end());
    groups.erase(std::unique(groups.begin(), groups.end()), groups.end());
    NumpyRandom random(seed);
    const auto order = random.permutation(groups.size());
    std::vector<std::int32_t> held;
    for (std::size_t i = 0; i < heldCount(fraction, groups.size()); ++i)
        held.push_back(groups[order[i]]);
    std::sort(held.begin(), held.end());
    Halves h;
    for (const auto r : rows)
        (std::binary_search(held.begin(), held.end(), input.groups[r]) ? h.held : h.rest).push_back(r);
    return h;
}

/// Test part first, then the validation part of the rest, both with the same seed (scikit-learn used twice).
Result<SplitRows> twoStages(const SplitSpec &spec, const SplitInput &input)
{
    const auto stage = [&](const Rows &rows, double fraction) -> Result<Halves> {
        if (fraction <= 0)
            return Halves{rows, {}};
        if (spec.kind == SplitSpec::Kind::Stratified)
            return holdOutStratified(rows, input, fraction, spec.seed);
        if (spec.kind == SplitSpec::Kind::Group)
            return holdOutGroups(rows, input, fraction, spec.seed);
        return holdOut(rows, fraction, spec.seed);
    };
    Rows all(input.rows);
    std::iota(all.begin(), all.end(), 0u);
    auto first = stage(all, spec.test);
    if (!first)
        return first.error();
    auto second = stage(first->rest, shareOfRest(spec.validation, spec.test));
    if (!second)
        return second.error();
    return SplitRows{std::move(second->rest), std::move(second->held), std::move(first->held), 0};
}

/// Ascending in time; `purge` rows before each cut are left out, so that no raw row is shared between parts.
SplitRows blocked(const SplitSpec &spec, const SplitInput &input)
{
    const auto cut = [&](double share) { return std::size_t(std::floor(share * double(input.rows) + 1e-9)); };
    const std::size_t first = cut(spec.train);
    const std::size_t second = spec.test > 0 ? cut(spec.train + spec.validation) : input.rows;
    SplitRows parts;
    const auto fill = [&](Rows &rows, std::size_t from, std::size_t to, bool purged) {
        const std::size_t end = purged ? std::max(from, to - std::min(to, input.purge)) : to;
        parts.purged += to - end;
        for (std::size_t r = from; r < end; ++r)
            rows.push_back(std::uint32_t(r));
    };
    fill(parts.train, 0, first, first < input.rows);
    fill(parts.validation, first, second, second < input.rows);
    fill(parts.test, second, input.rows, false);
    return parts;
}

Result<SplitRows> byColumn(const SplitSpec &spec, const SplitInput &input)
{
    SplitRows parts;
    std::vector<Rows *> target;
    for (const auto &groupName : input.groupNames) {
        std::string n = groupName;
        std::transform(n.begin(), n.end(), n.begin(), [](unsigned char c) { return char(std::tolower(c)); });
        if (n == "train" || n == "training")
            target.push_back(&parts.train);
        else if (n == "val" || n == "valid" || n == "validation" || n == "dev")
            target.push_back(&parts.validation);
        else if (n == "test" || n == "testing")
            target.push_back(&parts.test);
        else
            return makeError("E-SPLIT-COLUMN",
                             NL_TR("Data", "Column '{0}' says '{1}' where a part is expected. Use the words train, val "
                                           "and test in it, or choose another split."),
                             {spec.column, groupName}, "split");
    }
    for (std::size_t r = 0; r < input.rows; ++r)
        if (const auto g = input.groups[r]; g >= 0 && std::size_t(g) < target.size())
            target[std::size_t(g)]->push_back(std::uint32_t(r));
    parts.purged = input.rows - parts.train.size() - parts.validation.size() - parts.test.size();
    return parts;
}

Result<void> checkFractions(const SplitSpec &spec)
{
    const double sum = spec.train + spec.validation + spec.test;
    if (spec.train > 0 && spec.validation >= 0 && spec.test >= 0 && std::abs(sum - 1.0) < 1e-6)
        return {};
    return makeError("E-SPLIT-FRACTIONS",
                     NL_TR("Data", "The parts {0}, {1}, {2} of the split must be 0 or more, the first above 0, and add "
                                   "up to 1, for example .64,.16,.2."),
                     {toText(spec.train), toText(spec.validation), toText(spec.test)}, "split");
}

Result<void> checkInput(const SplitSpec &spec, const SplitInput &input)
{
    using Kind = SplitSpec::Kind;
    if (spec.kind != Kind::Column)
        if (auto ok = checkFractions(spec); !ok)
            return ok;
    if (spec.kind == Kind::Stratified && input.labels.size() != input.rows)
        return makeError("E-SPLIT-STRATIFIED",
                         NL_TR("Data", "A stratified split needs a target with classes; this target is a number. Use a "
                                       "random or blocked split."), {}, "split");
    if ((spec.kind == Kind::Group || spec.kind == Kind::Column) && input.groups.size() != input.rows)
        return makeError("E-SPLIT-GROUP",
                         NL_TR("Data", "A '{0}' split needs a column that says to which group or part each row belongs; "
                                       "name one, for example with --group COLUMN or column=NAME."),
                         {std::string(kKinds[std::size_t(spec.kind)])}, "split");
    return {};
}

} // namespace

Result<SplitRows> split(const SplitSpec &spec, const SplitInput &input)
{
    if (auto ok = checkInput(spec, input); !ok)
        return ok.error();
    auto parts = spec.kind == SplitSpec::Kind::Blocked  ? Result<SplitRows>(blocked(spec, input))
                 : spec.kind == SplitSpec::Kind::Column ? byColumn(spec, input)
                                                        : twoStages(spec, input);
    if (!parts)
        return parts;
    const bool needs = spec.kind != SplitSpec::Kind::Column;
    const bool missing = parts->train.empty() || (needs && spec.validation > 0 && parts->validation.empty())
                         || (needs && spec.test > 0 && parts->test.empty());
    if (missing)
        return makeError("E-SPLIT-EMPTY",
                         NL_TR("Data", "The split '{0}' of {1} rows leaves {2} rows for training, {3} for validation and "
                                       "{4} for testing; no part may be empty. Use more rows or other fractions."),
                         {toText(spec), std::to_string(input.rows), std::to_string(parts->train.size()),
                          std::to_string(parts->validation.size()), std::to_string(parts->test.size())}, "split");
    return parts;
}

Result<SplitSpec> parseSplit(std::string_view text)
{
    const auto bad = [&] {
        return makeError("E-SPLIT-TEXT",
                         NL_TR("Data", "'{0}' is no split. Write random, stratified, blocked or group, optionally with "
                                       "fractions as in random:.64,.16,.2, or column=NAME."),
                         {std::string(text)}, "split");
    };
    SplitSpec spec;
    if (text.starts_with("column=") && text.size() > 7) {
        spec.kind = SplitSpec::Kind::Column;
        spec.column = text.substr(7);
        return spec;
    }
    const auto colon = text.find(':');
    const auto word = text.substr(0, colon);
    const auto kind = std::find(kKinds.begin(), kKinds.end() - 1, word);
    if (kind == kKinds.end() - 1)
        return bad();
    spec.kind = SplitSpec::Kind(kind - kKinds.begin());
    if (colon == std::string_view::npos)
        return spec;
    std::array<double *, 3> parts{&spec.train, &spec.validation, &spec.test};
    std::string_view rest = text.substr(colon + 1);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto comma = rest.find(',');
        const auto number = parseNumber(rest.substr(0, comma));
        if (!number || (comma == std::string_view::npos) != (i == 2))
            return bad();
        *parts[i] = *number;
        rest = i < 2 ? rest.substr(comma + 1) : std::string_view();
    }
    if (auto ok = checkFractions(spec); !ok)
        return ok.error();
    return spec;
}

std::string toText(const SplitSpec &spec)
{
    if (spec.kind == SplitSpec::Kind::Column)
        return "column=" + spec.column;
    std::string text(kKinds[std::size_t(spec.kind)]);
    const SplitSpec usual;
    if (spec.train != usual.train || spec.validation != usual.validation || spec.test != usual.test)
        text.append(":").append(toText(spec.train)).append(",").append(toText(spec.validation)).append(",").append(
            toText(spec.test));
    return text;
}

} // namespace netloom
