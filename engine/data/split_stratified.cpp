#include "data/split_stratified.h"

#include "data/numpy_random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string>

namespace netloom {

namespace {

using Counts = std::vector<std::size_t>;

/// The most likely counts when `draws` of Σcounts rows are taken; ties are broken by one permutation per remainder.
Counts approximateMode(const Counts &counts, std::size_t draws, NumpyRandom &random)
{
    double total = 0;
    for (const auto c : counts)
        total += double(c);
    std::vector<double> remainder;
    Counts taken;
    std::size_t sum = 0;
    for (const auto c : counts) {
        const double share = double(c) / total * double(draws);
        const double whole = std::floor(share);
        taken.push_back(std::size_t(whole));
        remainder.push_back(share - whole);
        sum += taken.back();
    }
    std::size_t missing = draws > sum ? draws - sum : 0;
    std::vector<double> values = remainder;
    std::sort(values.rbegin(), values.rend());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    for (const double value : values) {
        if (missing == 0)
            break;
        std::vector<std::size_t> members;
        for (std::size_t i = 0; i < remainder.size(); ++i)
            if (remainder[i] == value)
                members.push_back(i);
        const std::size_t add = std::min(members.size(), missing);
        for (const auto m : random.choice(members.size(), add, false))
            ++taken[members[m]];
        missing -= add;
    }
    return taken;
}

void permute(std::vector<std::uint32_t> &rows, NumpyRandom &random)
{
    const auto order = random.permutation(rows.size());
    std::vector<std::uint32_t> old = rows;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = old[order[i]];
}

} // namespace

Result<HoldOut> stratifiedHoldOut(const std::vector<std::int32_t> &labels, std::size_t testRows, std::uint32_t seed)
{
    std::map<std::int32_t, std::vector<std::uint32_t>> members;
    for (std::size_t r = 0; r < labels.size(); ++r)
        members[labels[r]].push_back(std::uint32_t(r));
    const std::size_t trainRows = labels.size() - std::min(testRows, labels.size());
    Counts counts;
    for (const auto &[label, rows] : members) {
        if (rows.size() < 2)
            return makeError("E-SPLIT-RARE",
                             NL_TR("Data", "A stratified split needs at least two rows of every class, but one class has "
                                           "a single row. Use a random split or remove that class."), {}, "split");
        counts.push_back(rows.size());
    }
    if (testRows < counts.size() || trainRows < counts.size())
        return makeError("E-SPLIT-SMALL",
                         NL_TR("Data", "A stratified split puts every class into every part: {0} classes do not fit into a "
                                       "part of {1} rows. Use more rows, other fractions or a random split."),
                         {std::to_string(counts.size()), std::to_string(std::min(testRows, trainRows))}, "split");
    NumpyRandom random(seed);
    const Counts train = approximateMode(counts, trainRows, random);
    Counts left = counts;
    for (std::size_t i = 0; i < left.size(); ++i)
        left[i] -= train[i];
    const Counts test = approximateMode(left, testRows, random);
    HoldOut parts;
    std::size_t i = 0;
    for (const auto &[label, rows] : members) {
        const auto order = random.permutation(rows.size());
        for (std::size_t k = 0; k < train[i]; ++k)
            parts.train.push_back(rows[order[k]]);
        for (std::size_t k = train[i]; k < train[i] + test[i]; ++k)
            parts.test.push_back(rows[order[k]]);
        ++i;
    }
    permute(parts.train, random);
    permute(parts.test, random);
    return parts;
}

} // namespace netloom
