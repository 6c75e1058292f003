#include "data/statistics.h"

#include <algorithm>
#include <array>
#include <bit>

namespace netloom {

namespace {

constexpr unsigned kBits = 11;
constexpr std::size_t kBuckets = 1u << kBits;

/// Bit patterns whose order as whole numbers is the order of the numbers.
std::uint64_t keyOf(double v)
{
    const auto bits = std::bit_cast<std::uint64_t>(v);
    return bits >> 63 ? ~bits : bits | 0x8000000000000000ull;
}
double ofKey(std::uint64_t key) { return std::bit_cast<double>(key >> 63 ? key & 0x7fffffffffffffffull : ~key); }
std::uint32_t keyOf(float v)
{
    const auto bits = std::bit_cast<std::uint32_t>(v);
    return bits >> 31 ? ~bits : bits | 0x80000000u;
}
double ofKey(std::uint32_t key) { return double(std::bit_cast<float>(key >> 31 ? key & 0x7fffffffu : ~key)); }

/// Least significant digit first; digits that are equal in all keys cost no pass.
template <class Key, unsigned passes> void radixSort(std::vector<Key> &keys)
{
    std::array<std::vector<std::size_t>, passes> counts;
    for (auto &c : counts)
        c.assign(kBuckets, 0);
    for (const Key key : keys)
        for (unsigned p = 0; p < passes; ++p)
            ++counts[p][std::size_t(key >> (p * kBits)) & (kBuckets - 1)];
    std::vector<Key> other(keys.size());
    for (unsigned p = 0; p < passes; ++p) {
        auto &count = counts[p];
        if (std::find(count.begin(), count.end(), keys.size()) != count.end())
            continue;
        std::size_t sum = 0;
        for (auto &c : count)
            sum += std::exchange(c, sum);
        for (const Key key : keys)
            other[count[std::size_t(key >> (p * kBits)) & (kBuckets - 1)]++] = key;
        keys.swap(other);
    }
}

template <class Key, unsigned passes, class Number> void sortAs(std::vector<double> &values)
{
    std::vector<Key> keys(values.size());
    std::transform(values.begin(), values.end(), keys.begin(), [](double v) { return keyOf(Number(v)); });
    radixSort<Key, passes>(keys);
    std::transform(keys.begin(), keys.end(), values.begin(), [](Key k) { return ofKey(k); });
}

} // namespace

void sortNumbers(std::vector<double> &values)
{
    if (values.size() < 2048) {
        std::sort(values.begin(), values.end(), [](double a, double b) { return keyOf(a) < keyOf(b); });
        return;
    }
    if (std::all_of(values.begin(), values.end(), [](double v) { return double(float(v)) == v; }))
        sortAs<std::uint32_t, 3, float>(values);
    else
        sortAs<std::uint64_t, 6, double>(values);
}

} // namespace netloom
