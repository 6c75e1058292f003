#include "data/split.h"

#include "data/numpy_random.h"

#include <algorithm>
#include <cassert>
#include <map>
#include <numeric>

namespace netloom {

namespace {

using SplitKind = SplitSpec::Kind;
using Rows = std::vector<std::uint32_t>;

Error tooFew(const SplitSpec &spec, const char *what, std::size_t n)
{
    return makeError("E-FOLDS",
                     NL_TR("Data", "{0} folds cannot be made of {1} {2}. Use at least 2 and at most {1} folds."),
                     {std::to_string(spec.folds), std::to_string(n), what}, "split");
}

/// The fold of each row: consecutive slices, the first n mod k of them one longer, of the rows in order or shuffled.
std::vector<std::uint32_t> plainFolds(const SplitSpec &spec, std::size_t n)
{
    Rows order(n);
    std::iota(order.begin(), order.end(), 0u);
    if (spec.shuffled)
        NumpyRandom(spec.seed).shuffle(order);
    std::vector<std::uint32_t> foldOf(n);
    std::size_t at = 0;
    for (std::uint32_t f = 0; f < spec.folds; ++f)
        for (std::size_t i = 0; i < n / spec.folds + (f < n % spec.folds); ++i)
            foldOf[order[at++]] = f;
    return foldOf;
}

/// scikit-learn's StratifiedKFold: classes in order of appearance, each dealt out by the counts of the sorted labels.
std::vector<std::uint32_t> stratifiedFolds(const SplitSpec &spec, const std::vector<std::int32_t> &labels)
{
    std::map<std::int32_t, std::size_t> code;
    std::vector<std::size_t> codes, counts;
    for (const auto label : labels) {
        const auto [it, fresh] = code.try_emplace(label, counts.size());
        if (fresh)
            counts.push_back(0);
        codes.push_back(it->second);
        ++counts[it->second];
    }
    auto sorted = codes;
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::vector<std::uint32_t>> deal(counts.size());
    for (std::uint32_t f = 0; f < spec.folds; ++f)
        for (std::size_t i = f; i < sorted.size(); i += spec.folds)
            deal[sorted[i]].push_back(f);
    NumpyRandom random(spec.seed);
    std::vector<std::size_t> next(counts.size());
    for (auto &own : deal)
        if (spec.shuffled)
            random.shuffle(own);
    std::vector<std::uint32_t> foldOf(labels.size());
    for (std::size_t r = 0; r < labels.size(); ++r)
        foldOf[r] = deal[codes[r]][next[codes[r]]++];
    return foldOf;
}

/// Groups by falling size, each to the lightest fold so far.
std::vector<std::uint32_t> groupFolds(const SplitSpec &spec, const std::vector<std::int32_t> &groups)
{
    std::map<std::int32_t, std::size_t> sizes;
    for (const auto g : groups)
        ++sizes[g];
    std::vector<std::pair<std::size_t, std::int32_t>> order;
    for (const auto &[group, size] : sizes)
        order.emplace_back(size, group);
    // Ascending and turned round, as NumPy's argsort()[::-1] has it: of equally large groups the later one comes first.
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::reverse(order.begin(), order.end());
    std::vector<std::size_t> load(spec.folds);
    std::map<std::int32_t, std::uint32_t> foldOfGroup;
    for (const auto &[size, group] : order) {
        const auto lightest = std::min_element(load.begin(), load.end());
        *lightest += size;
        foldOfGroup[group] = std::uint32_t(lightest - load.begin());
    }
    std::vector<std::uint32_t> foldOf;
    foldOf.reserve(groups.size());
    for (const auto g : groups)
        foldOf.push_back(foldOfGroup[g]);
    return foldOf;
}

Result<void> check(const SplitSpec &spec, const SplitInput &input)
{
    if (spec.kind == SplitKind::LeaveOneOut)
        return input.rows >= 2 ? Result<void>() : tooFew(spec, "rows", input.rows);
    if (spec.folds < 2 || spec.folds > input.rows)
        return tooFew(spec, "rows", input.rows);
    if (spec.kind == SplitKind::StratifiedKFold) {
        if (input.labels.size() != input.rows)
            return makeError("E-SPLIT-STRATIFIED",
                             NL_TR("Data", "A stratified split needs a target with classes; this target is a number. Use a "
                                           "random or blocked split."), {}, "split");
        std::map<std::int32_t, std::size_t> counts;
        for (const auto label : input.labels)
            ++counts[label];
        for (const auto &[label, n] : counts)
            if (n < spec.folds)
                return tooFew(spec, NL_TR("Data", "rows of the rarest class"), n);
    }
    if (spec.kind == SplitKind::GroupKFold) {
        if (input.groups.size() != input.rows)
            return makeError("E-SPLIT-GROUP",
                             NL_TR("Data", "A '{0}' split needs a column that says to which group or part each row belongs; "
                                           "name one, for example with --group COLUMN or column=NAME."), {"group_kfold"}, "split");
        auto groups = input.groups;
        std::sort(groups.begin(), groups.end());
        const auto distinct = std::size_t(std::unique(groups.begin(), groups.end()) - groups.begin());
        if (spec.folds > distinct)
            return tooFew(spec, NL_TR("Data", "groups"), distinct);
    }
    if (spec.kind == SplitKind::TimeSeries) {
        const std::size_t size = input.rows / (spec.folds + 1);
        const std::size_t gap = spec.gap + input.purge;
        if (size == 0 || input.rows - spec.folds * size <= gap)
            return makeError("E-FOLDS-TIME",
                             NL_TR("Data", "{0} rows are too few for {1} folds along time with a gap of {2} rows: the first training part would be "
                                           "empty. Use fewer folds or a smaller gap."),
                             {std::to_string(input.rows), std::to_string(spec.folds), std::to_string(gap)}, "split");
    }
    return {};
}

Fold timeFold(const SplitSpec &spec, const SplitInput &input, std::size_t round)
{
    const std::size_t size = input.rows / (spec.folds + 1), start = input.rows - (spec.folds - round) * size;
    Fold f;
    f.train.resize(start - spec.gap - input.purge);
    f.test.resize(size);
    std::iota(f.train.begin(), f.train.end(), 0u);
    std::iota(f.test.begin(), f.test.end(), std::uint32_t(start));
    return f;
}

Fold parted(std::size_t rows, const auto &inTest)
{
    Fold f;
    for (std::size_t r = 0; r < rows; ++r)
        (inTest(r) ? f.test : f.train).push_back(std::uint32_t(r));
    return f;
}

std::size_t roundsOf(const SplitSpec &spec, const SplitInput &input)
{
    return spec.kind == SplitKind::LeaveOneOut ? input.rows : spec.folds;
}

std::vector<std::uint32_t> foldOfRows(const SplitSpec &spec, const SplitInput &input)
{
    return spec.kind == SplitKind::KFold             ? plainFolds(spec, input.rows)
           : spec.kind == SplitKind::StratifiedKFold ? stratifiedFolds(spec, input.labels)
                                                     : groupFolds(spec, input.groups);
}

Fold oneFold(const SplitSpec &spec, const SplitInput &input, const std::vector<std::uint32_t> &foldOf, std::size_t round)
{
    if (spec.kind == SplitKind::TimeSeries)
        return timeFold(spec, input, round);
    if (spec.kind == SplitKind::LeaveOneOut)
        return parted(input.rows, [&](std::size_t r) { return r == round; });
    Fold f = parted(input.rows, [&](std::size_t r) { return foldOf[r] == round; });
    // Blocks along time: what shares a raw row with the held-out one is not trained on.
    if (spec.kind == SplitKind::KFold && !spec.shuffled && input.purge > 0 && !f.test.empty())
        std::erase_if(f.train, [&](std::uint32_t r) { return r + input.purge >= f.test.front() && r <= f.test.back() + input.purge; });
    return f;
}

bool dealt(SplitKind kind)
{
    return kind == SplitKind::KFold || kind == SplitKind::StratifiedKFold || kind == SplitKind::GroupKFold;
}

} // namespace

bool isFoldKind(SplitSpec::Kind kind)
{
    return dealt(kind) || kind == SplitKind::TimeSeries || kind == SplitKind::LeaveOneOut;
}

Result<std::vector<Fold>> folds(const SplitSpec &spec, const SplitInput &input)
{
    assert(isFoldKind(spec.kind));
    if (auto ok = check(spec, input); !ok)
        return ok.error();
    if (spec.kind == SplitKind::LeaveOneOut && input.rows > 10000)
        return makeError("E-FOLDS-MANY",
                         NL_TR("Data", "Leave-one-out of {0} rows means {0} runs. Use k-fold with 5 or 10 folds for more than 10000 rows."),
                         {std::to_string(input.rows)}, "split");
    const auto foldOf = dealt(spec.kind) ? foldOfRows(spec, input) : std::vector<std::uint32_t>();
    std::vector<Fold> all;
    for (std::size_t round = 0; round < roundsOf(spec, input); ++round)
        all.push_back(oneFold(spec, input, foldOf, round));
    return all;
}

Result<Fold> fold(const SplitSpec &spec, const SplitInput &input, std::size_t round)
{
    assert(isFoldKind(spec.kind));
    if (auto ok = check(spec, input); !ok)
        return ok.error();
    if (round >= roundsOf(spec, input))
        return makeError("E-FOLD",
                         NL_TR("Data", "There is no fold {0}: the split has {1}. Folds count from 1, rows of leave-one-out from 0."),
                         {std::to_string(spec.fold), std::to_string(roundsOf(spec, input))}, "split");
    return oneFold(spec, input, dealt(spec.kind) ? foldOfRows(spec, input) : std::vector<std::uint32_t>(), round);
}

} // namespace netloom
