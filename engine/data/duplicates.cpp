#include "core/parallel.h"
#include "data/watch.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace netloom {

namespace {

std::uint64_t mixed(std::uint64_t h)
{
    h ^= h >> 31;
    h *= 0x9E3779B97F4A7C15ull;
    h ^= h >> 29;
    h *= 0xBF58476D1CE4E5B9ull;
    return h ^ (h >> 32);
}

std::uint64_t cell(const Column &column, std::size_t row)
{
    if (column.isCoded())
        return std::uint64_t(std::int64_t(column.code(row)));
    const double v = column.number(row);
    return std::isnan(v) ? ~0ull : std::bit_cast<std::uint64_t>(v == 0 ? 0.0 : v); // -0 equals 0
}

bool equal(const std::vector<const Column *> &columns, std::size_t a, std::size_t b)
{
    return std::all_of(columns.begin(), columns.end(), [&](const Column *c) { return cell(*c, a) == cell(*c, b); });
}

} // namespace

Result<std::vector<std::pair<std::uint32_t, std::uint32_t>>> duplicateRows(const Table &table, const std::vector<std::string> &ignored,
                                                                           const Watcher &watcher)
{
    std::vector<const Column *> columns;
    for (const auto &column : table.columns)
        if (std::find(ignored.begin(), ignored.end(), column.name()) == ignored.end())
            columns.push_back(&column);
    std::vector<std::pair<std::uint32_t, std::uint32_t>> found;
    const std::size_t rows = table.rows();
    if (columns.empty())
        return found;
    constexpr std::size_t kChunk = 8192;
    const std::size_t chunks = (rows + kChunk - 1) / kChunk;
    Watch watch(watcher, chunks);
    std::vector<std::pair<std::uint64_t, std::uint32_t>> hashes(rows);
    parallelFor(int(chunks), [&](int chunk) {
        if (watch.cancelled())
            return;
        const std::size_t first = std::size_t(chunk) * kChunk, last = std::min(rows, first + kChunk);
        for (std::size_t r = first; r < last; ++r)
            hashes[r] = {0, std::uint32_t(r)};
        for (const auto *column : columns)
            for (std::size_t r = first; r < last; ++r)
                hashes[r].first = mixed(hashes[r].first ^ cell(*column, r));
        watch.done();
    });
    if (watch.cancelled())
        return Watch::error();
    std::sort(hashes.begin(), hashes.end());
    for (std::size_t first = 0; first < rows;) {
        std::size_t end = first + 1;
        while (end < rows && hashes[end].first == hashes[first].first)
            ++end;
        // Equal hashes almost always mean equal rows; each is compared with those of its run that are no duplicates themselves.
        std::vector<std::uint32_t> originals;
        for (std::size_t i = first; i < end; ++i) {
            const auto row = hashes[i].second;
            const auto same = std::find_if(originals.begin(), originals.end(), [&](auto o) { return equal(columns, o, row); });
            if (same == originals.end())
                originals.push_back(row);
            else
                found.emplace_back(row, *same);
        }
        first = end;
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace netloom
