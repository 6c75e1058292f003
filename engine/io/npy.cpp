#include "io/npy.h"

#include "io/archive.h"

#include <bit>
#include <cassert>

namespace netloom {

static_assert(std::endian::native == std::endian::little, "array data are copied as little-endian bytes");

namespace {

std::string header(const char *type, const std::vector<std::int64_t> &shape)
{
    std::string sizes;
    for (const auto size : shape) sizes += std::to_string(size) + ", ";
    if (shape.size() > 1) sizes.resize(sizes.size() - 2);
    else if (shape.size() == 1) sizes.pop_back(); // "(5,)"
    std::string text = std::string("{'descr': '") + type + "', 'fortran_order': False, 'shape': (" + sizes + "), }";
    text.append(63 - (10 + text.size()) % 64, ' '); // data begin at a multiple of 64
    text += '\n';
    return std::string("\x93NUMPY\x01\x00", 8) + char(text.size() & 0xff) + char(text.size() >> 8) + text;
}

template <class T> std::string bytesOf(const char *type, std::span<const T> values, const std::vector<std::int64_t> &shape)
{
    [[maybe_unused]] std::int64_t size = 1;
    for (const auto n : shape) size *= n;
    assert(size == std::int64_t(values.size()));
    auto bytes = header(type, shape);
    bytes.append(reinterpret_cast<const char *>(values.data()), values.size_bytes());
    return bytes;
}

} // namespace

std::string npyBytes(std::span<const float> values, const std::vector<std::int64_t> &shape) { return bytesOf("<f4", values, shape); }
std::string npyBytes(std::span<const std::int64_t> values, const std::vector<std::int64_t> &shape) { return bytesOf("<i8", values, shape); }

Result<std::string> npzBytes(const std::vector<std::pair<std::string, std::string>> &arrays)
{
    std::vector<ArchiveEntry> entries;
    for (const auto &[name, bytes] : arrays) entries.push_back({name + ".npy", bytes, true});
    return writeArchive(entries);
}

} // namespace netloom
