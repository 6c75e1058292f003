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

constexpr std::array<std::string_view, 11> kKinds{"random", "stratified", "blocked", "group", "column", "last",
                                                  "kfold", "stratified_kfold", "group_kfold", "time_series", "leave_one_out"};

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
        const std::size_t end = purged ? std::max(from, to - std::min(to, input.purge + spec.gap)) : to;
        parts.purged += to - end;
        for (std::size_t r = from; r < end; ++r)
            rows.push_back(std::uint32_t(r));
    };
    fill(parts.train, 0, first, first < input.rows);
    fill(parts.validation, first, second, second < input.rows);
    fill(parts.test, second, input.rows, false);
    return parts;
}

/// The last rows for testing, those before for validation, cut as Keras cuts validation_split.
SplitRows lastRows(const SplitSpec &spec, const SplitInput &input)
{
    const auto keep = [](std::size_t n, double held) { return held > 0 ? std::size_t(std::floor(double(n) * (1.0 - held))) : n; };
    const std::size_t second = keep(input.rows, spec.test), first = keep(second, shareOfRest(spec.validation, spec.test));
    SplitRows parts;
    for (std::size_t r = 0; r < input.rows; ++r)
        (r < first ? parts.train : r < second ? parts.validation : parts.test).push_back(std::uint32_t(r));
    return parts;
}

/// One round of cross-validation: its held-out fold is the validation part.
Result<SplitRows> oneRound(const SplitSpec &spec, const SplitInput &input)
{
    const std::size_t first = spec.kind == SplitSpec::Kind::LeaveOneOut ? 0 : 1;
    auto held = fold(spec, input, std::size_t(spec.fold) - first);
    if (!held)
        return held.error();
    const std::size_t purged = input.rows - held->train.size() - held->test.size();
    return SplitRows{std::move(held->train), std::move(held->test), {}, spec.kind == SplitSpec::Kind::TimeSeries ? 0 : purged};
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
    if (spec.kind != Kind::Column && !isFoldKind(spec.kind))
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
                 : spec.kind == SplitSpec::Kind::Last   ? Result<SplitRows>(lastRows(spec, input))
                 : isFoldKind(spec.kind)                ? oneRound(spec, input)
                                                        : twoStages(spec, input);
    if (!parts)
        return parts;
    const bool needs = spec.kind != SplitSpec::Kind::Column && !isFoldKind(spec.kind);
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

namespace {

/// Numbers and options behind the colon; what a kind has no use for is refused.
bool readParts(std::string_view rest, std::vector<double> &numbers, SplitSpec &spec)
{
    using Kind = SplitSpec::Kind;
    while (true) {
        const auto comma = rest.find(',');
        const auto item = rest.substr(0, comma);
        if (item.starts_with("gap=")) {
            const auto gap = parseInteger(item.substr(4));
            if (!gap || *gap < 0 || *gap > 0x7fffffff || (spec.kind != Kind::Blocked && spec.kind != Kind::TimeSeries))
                return false;
            spec.gap = std::uint32_t(*gap);
        } else if (item == "ordered") {
            if (spec.kind != Kind::KFold && spec.kind != Kind::StratifiedKFold)
                return false;
            spec.shuffled = false;
        } else if (const auto number = parseNumber(item)) {
            numbers.push_back(*number);
        } else {
            return false;
        }
        if (comma == std::string_view::npos)
            return true;
        rest = rest.substr(comma + 1);
    }
}

bool takeFolds(const std::vector<double> &numbers, SplitSpec &spec)
{
    const auto whole = [](double v) { return v == std::floor(v) && v >= 0 && v < 4294967296.0; };
    if (!std::all_of(numbers.begin(), numbers.end(), whole))
        return false;
    if (spec.kind == SplitSpec::Kind::LeaveOneOut) {
        spec.fold = numbers.empty() ? 0 : std::uint32_t(numbers[0]);
        return numbers.size() <= 1;
    }
    if (!numbers.empty())
        spec.folds = std::uint32_t(numbers[0]);
    if (numbers.size() > 1)
        spec.fold = std::uint32_t(numbers[1]);
    return numbers.size() <= 2 && spec.folds >= 2 && spec.fold >= 1 && spec.fold <= spec.folds;
}

} // namespace

Result<SplitSpec> parseSplit(std::string_view text)
{
    const auto bad = [&] {
        return makeError("E-SPLIT-TEXT",
                         NL_TR("Data", "'{0}' is no split. Write random, stratified, blocked, last or group, optionally with "
                                       "fractions as in random:.64,.16,.2 (blocked:…,gap=100 leaves rows out at the cuts), column=NAME, or one "
                                       "fold as in kfold:5,1, stratified_kfold:5,1, group_kfold:5,1, time_series:5,1, leave_one_out:0."),
                         {std::string(text)}, "split");
    };
    SplitSpec spec;
    if (text.starts_with("column=") && text.size() > 7) {
        spec.kind = SplitSpec::Kind::Column;
        spec.column = text.substr(7);
        return spec;
    }
    const auto colon = text.find(':');
    const auto kind = std::find(kKinds.begin(), kKinds.end(), text.substr(0, colon));
    if (kind == kKinds.end() || *kind == "column")
        return bad();
    spec.kind = SplitSpec::Kind(kind - kKinds.begin());
    std::vector<double> numbers;
    if (colon != std::string_view::npos && !readParts(text.substr(colon + 1), numbers, spec))
        return bad();
    if (isFoldKind(spec.kind))
        return takeFolds(numbers, spec) ? Result<SplitSpec>(spec) : bad();
    if (numbers.size() == 3) {
        spec.train = numbers[0], spec.validation = numbers[1], spec.test = numbers[2];
    } else if (!numbers.empty() || (colon != std::string_view::npos && spec.gap == 0)) {
        return bad();
    }
    if (auto ok = checkFractions(spec); !ok)
        return ok.error();
    return spec;
}

std::string toText(const SplitSpec &spec)
{
    using Kind = SplitSpec::Kind;
    if (spec.kind == Kind::Column)
        return "column=" + spec.column;
    std::string text(kKinds[std::size_t(spec.kind)]), rest;
    const auto add = [&](const std::string &item) { rest.append(rest.empty() ? ":" : ",").append(item); };
    const SplitSpec usual;
    if (spec.kind == Kind::LeaveOneOut) {
        add(std::to_string(spec.fold));
    } else if (isFoldKind(spec.kind)) {
        add(std::to_string(spec.folds));
        add(std::to_string(spec.fold));
    } else if (spec.train != usual.train || spec.validation != usual.validation || spec.test != usual.test) {
        for (const double part : {spec.train, spec.validation, spec.test})
            add(toText(part));
    }
    if (!spec.shuffled && (spec.kind == Kind::KFold || spec.kind == Kind::StratifiedKFold))
        add("ordered");
    if (spec.gap > 0 && (spec.kind == Kind::Blocked || spec.kind == Kind::TimeSeries))
        add("gap=" + std::to_string(spec.gap));
    return text + rest;
}

} // namespace netloom
