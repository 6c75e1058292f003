#include "data/column_data.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>

namespace netloom {

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr std::array<double, 10> kPowers{1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
constexpr unsigned kStoredShift = 16;
constexpr double kLargest = 2147483647.0;

template <class T> T load(const char *cells, std::size_t row)
{
    T v;
    std::memcpy(&v, cells + row * sizeof(T), sizeof(T));
    return v;
}

/// Whether every number is k / 10^scale with a k of 32 bits; `low` and `high` get the range of k.
bool wholeAt(std::span<const double> values, double power, double &low, double &high)
{
    constexpr std::size_t kGroup = 128;
    low = 0;
    high = 0;
    for (std::size_t from = 0; from < values.size(); from += kGroup) {
        const std::size_t n = std::min(kGroup, values.size() - from);
        std::size_t bad = 0;
        double least = low, most = high;
        for (std::size_t i = 0; i < n; ++i) {
            const double v = values[from + i];
            // Round to nearest by adding and taking away 1.5 · 2^52: exact below 2^51, and it vectorises.
            const double k = (v * power + 6755399441055744.0) - 6755399441055744.0;
            const bool missing = v != v;
            const bool fits = k / power == v && k <= kLargest && k >= -kLargest && !(v == 0 && std::signbit(v));
            bad += !(fits || missing);
            least = !missing && k < least ? k : least;
            most = !missing && k > most ? k : most;
        }
        if (bad)
            return false;
        low = least;
        high = most;
    }
    return true;
}

template <class T> void writeWhole(std::span<const double> values, double power, std::vector<char> &cells)
{
    cells.resize(values.size() * sizeof(T));
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double v = values[i];
        const double k = (v * power + 6755399441055744.0) - 6755399441055744.0;
        const T cell = v != v ? std::numeric_limits<T>::min() : T(k);
        std::memcpy(cells.data() + i * sizeof(T), &cell, sizeof(T));
    }
}

bool fitsFloat(std::span<const double> values)
{
    for (const double v : values)
        if (v == v && double(float(v)) != v)
            return false;
    return true;
}

template <class T> void readWhole(const char *cells, std::size_t first, double power, std::span<double> out)
{
    for (std::size_t i = 0; i < out.size(); ++i) {
        const T cell = load<T>(cells, first + i);
        out[i] = cell == std::numeric_limits<T>::min() ? kNaN : double(cell) / power;
    }
}

template <class T> void copyCodes(const char *cells, std::size_t first, std::span<std::int32_t> out)
{
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = load<T>(cells, first + i);
}

template <class T> void writeCodes(std::span<const std::int32_t> codes, std::vector<char> &cells)
{
    cells.resize(codes.size() * sizeof(T));
    for (std::size_t i = 0; i < codes.size(); ++i) {
        const T cell = T(codes[i]);
        std::memcpy(cells.data() + i * sizeof(T), &cell, sizeof(T));
    }
}

/// Calls visit(block, first row in it, first place in out, count) for the blocks behind a range of rows.
template <class Visit> void eachBlock(const ColumnData &data, std::size_t first, std::size_t count, Visit visit)
{
    const std::size_t size = std::size_t(1) << data.shift;
    for (std::size_t done = 0; done < count;) {
        const std::size_t row = first + done, in = row & (size - 1), n = std::min(count - done, size - in);
        visit(data.blocks[row >> data.shift], in, done, n);
        done += n;
    }
}

/// Packs a long column block by block into a nameless file; memory if there is no room for one.
template <class T, class Pack> std::shared_ptr<const ColumnData> storeBlocks(std::span<const T> cells, bool coded, Pack pack)
{
    auto data = std::make_shared<ColumnData>();
    data->rows = cells.size();
    data->coded = coded;
    data->shift = kStoredShift;
    std::vector<std::size_t> places;
    std::vector<char> all, block;
    const std::size_t size = std::size_t(1) << kStoredShift;
    for (std::size_t from = 0; from < cells.size(); from += size) {
        data->blocks.push_back(pack(cells.subspan(from, std::min(size, cells.size() - from)), block));
        all.resize((all.size() + 7) / 8 * 8);
        places.push_back(all.size());
        all.insert(all.end(), block.begin(), block.end());
    }
    const char *start = nullptr;
    if (auto file = TemporaryFile::create(); file && file->write(0, all).ok())
        if (auto mapping = file->map(all.size())) {
            start = (*mapping)->bytes().data();
            data->mappings.push_back(*mapping);
            data->owners.push_back(*mapping);
        }
    if (!start) {
        auto kept = std::make_shared<const std::vector<char>>(std::move(all));
        start = kept->data();
        data->owners.push_back(std::move(kept));
    }
    for (std::size_t b = 0; b < places.size(); ++b)
        data->blocks[b].cells = start + places[b];
    return data;
}

} // namespace

std::size_t cellBytes(CellKind kind)
{
    constexpr std::array<std::size_t, 6> kBytes{0, 1, 2, 4, 4, 8};
    return kBytes[std::size_t(kind)];
}

Block packNumbers(std::span<const double> values, std::uint8_t hint, std::vector<char> &cells)
{
    cells.clear();
    if (std::all_of(values.begin(), values.end(), [](double v) { return v != v; }))
        return {};
    double low = 0, high = 0;
    for (std::size_t attempt = 0; attempt <= kPowers.size(); ++attempt) {
        const std::size_t scale = attempt == 0 ? hint : attempt - 1;
        if ((attempt > 0 && scale == hint) || scale >= kPowers.size() || !wholeAt(values, kPowers[scale], low, high))
            continue;
        const bool small = low >= -127 && high <= 127, medium = low >= -32767 && high <= 32767;
        if (small)
            writeWhole<std::int8_t>(values, kPowers[scale], cells);
        else if (medium)
            writeWhole<std::int16_t>(values, kPowers[scale], cells);
        else
            writeWhole<std::int32_t>(values, kPowers[scale], cells);
        return {nullptr, small ? CellKind::Int8 : medium ? CellKind::Int16 : CellKind::Int32, std::uint8_t(scale)};
    }
    if (fitsFloat(values)) {
        cells.resize(values.size() * sizeof(float));
        for (std::size_t i = 0; i < values.size(); ++i) {
            const float v = float(values[i]);
            std::memcpy(cells.data() + i * sizeof(float), &v, sizeof(float));
        }
        return {nullptr, CellKind::Float32, hint};
    }
    cells.resize(values.size_bytes());
    std::memcpy(cells.data(), values.data(), values.size_bytes());
    return {nullptr, CellKind::Float64, hint};
}

Block packCodes(std::span<const std::int32_t> codes, std::vector<char> &cells)
{
    const auto most = codes.empty() ? -1 : *std::max_element(codes.begin(), codes.end());
    cells.clear();
    if (most < 0)
        return {};
    if (most <= 127)
        return writeCodes<std::int8_t>(codes, cells), Block{nullptr, CellKind::Int8, 0};
    if (most <= 32767)
        return writeCodes<std::int16_t>(codes, cells), Block{nullptr, CellKind::Int16, 0};
    return writeCodes<std::int32_t>(codes, cells), Block{nullptr, CellKind::Int32, 0};
}

void unpackNumbers(const Block &block, std::size_t first, std::span<double> out)
{
    const double power = kPowers[std::min<std::size_t>(block.scale, 9)];
    switch (block.kind) {
    case CellKind::Missing: std::fill(out.begin(), out.end(), kNaN); break;
    case CellKind::Int8: readWhole<std::int8_t>(block.cells, first, power, out); break;
    case CellKind::Int16: readWhole<std::int16_t>(block.cells, first, power, out); break;
    case CellKind::Int32: readWhole<std::int32_t>(block.cells, first, power, out); break;
    case CellKind::Float32:
        for (std::size_t i = 0; i < out.size(); ++i)
            out[i] = double(load<float>(block.cells, first + i));
        break;
    case CellKind::Float64: std::memcpy(out.data(), block.cells + first * sizeof(double), out.size_bytes()); break;
    }
}

void unpackCodes(const Block &block, std::size_t first, std::span<std::int32_t> out)
{
    switch (block.kind) {
    case CellKind::Int8: copyCodes<std::int8_t>(block.cells, first, out); break;
    case CellKind::Int16: copyCodes<std::int16_t>(block.cells, first, out); break;
    case CellKind::Int32: copyCodes<std::int32_t>(block.cells, first, out); break;
    default: std::fill(out.begin(), out.end(), -1); break;
    }
}

double numberAt(const ColumnData &data, std::size_t row)
{
    double v = kNaN;
    readAsNumbers(data, row, {&v, 1});
    return v;
}

std::int32_t codeAt(const ColumnData &data, std::size_t row)
{
    if (data.blocks.empty())
        return data.codes[row];
    std::int32_t code = -1;
    unpackCodes(data.blocks[row >> data.shift], row & ((std::size_t(1) << data.shift) - 1), {&code, 1});
    return code;
}

void readAsNumbers(const ColumnData &data, std::size_t first, std::span<double> out)
{
    if (data.base) {
        readAsNumbers(*data.base, first, out);
        data.function(out);
    } else if (data.coded) {
        std::array<std::int32_t, 256> codes;
        for (std::size_t done = 0; done < out.size(); done += codes.size()) {
            const std::size_t n = std::min(codes.size(), out.size() - done);
            readCodes(data, first + done, std::span(codes).first(n));
            for (std::size_t i = 0; i < n; ++i)
                out[done + i] = codes[i] < 0 ? kNaN : double(codes[i]);
        }
    } else if (data.blocks.empty()) {
        std::copy_n(data.numbers.begin() + std::ptrdiff_t(first), out.size(), out.begin());
    } else {
        eachBlock(data, first, out.size(), [&](const Block &block, std::size_t in, std::size_t at, std::size_t n) {
            unpackNumbers(block, in, out.subspan(at, n));
        });
    }
}

void readCodes(const ColumnData &data, std::size_t first, std::span<std::int32_t> out)
{
    if (data.blocks.empty())
        std::copy_n(data.codes.begin() + std::ptrdiff_t(first), out.size(), out.begin());
    else
        eachBlock(data, first, out.size(), [&](const Block &block, std::size_t in, std::size_t at, std::size_t n) {
            unpackCodes(block, in, out.subspan(at, n));
        });
}

std::shared_ptr<const ColumnData> storeNumbers(std::vector<double> values)
{
    if (values.size() >= memoryPolicy().largeRows) {
        std::uint8_t hint = 0;
        return storeBlocks(std::span<const double>(values), false, [&hint](std::span<const double> part, std::vector<char> &cells) {
            const Block block = packNumbers(part, hint, cells);
            hint = block.scale;
            return block;
        });
    }
    auto data = std::make_shared<ColumnData>();
    data->rows = values.size();
    data->numbers = std::move(values);
    return data;
}

std::shared_ptr<const ColumnData> storeCodes(std::vector<std::int32_t> codes)
{
    if (codes.size() >= memoryPolicy().largeRows)
        return storeBlocks(std::span<const std::int32_t>(codes), true,
                           [](std::span<const std::int32_t> part, std::vector<char> &cells) { return packCodes(part, cells); });
    auto data = std::make_shared<ColumnData>();
    data->rows = codes.size();
    data->coded = true;
    data->codes = std::move(codes);
    return data;
}

std::shared_ptr<const ColumnData> computeNumbers(std::shared_ptr<const ColumnData> base, CellFunction function)
{
    auto data = std::make_shared<ColumnData>();
    data->rows = base->rows;
    data->base = std::move(base);
    data->function = std::move(function);
    return data;
}

void dropPages(const ColumnData &data)
{
    for (const auto &mapping : data.mappings)
        mapping->dropPages();
    if (data.base)
        dropPages(*data.base);
}

} // namespace netloom
