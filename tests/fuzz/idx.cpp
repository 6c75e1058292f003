#include "fuzz/arrays.h"
#include "fuzz/fuzz.h"

namespace {

std::string idx(char type, std::vector<std::uint32_t> sizes, std::size_t bytes)
{
    std::string out{'\0', '\0', type, char(sizes.size())};
    for (const auto n : sizes)
        for (int shift = 24; shift >= 0; shift -= 8)
            out += char(n >> shift & 255);
    for (std::size_t i = 0; i < bytes; ++i)
        out += char(i * 37 % 251);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAs("fuzz-images-idx3-ubyte", data, size);
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    return {idx(8, {4, 3, 3}, 36), idx(8, {10}, 10), idx(9, {2, 2}, 4), idx(0x0B, {3}, 6), idx(0x0C, {2, 2}, 16), idx(0x0D, {2, 2}, 16), idx(0x0E, {3, 1}, 24)};
}
std::vector<std::string> fuzzWords() { return {std::string(4, '\0'), std::string("\0\0\x08\x03", 4), std::string("\0\0\x08\x01", 4), "\xff\xff\xff\xff", "\x0d", "\x0e"}; }
