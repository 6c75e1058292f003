#include "fuzz/arrays.h"
#include "fuzz/fuzz.h"

#include <zlib.h>

namespace {

/// A zip with stored entries.
std::string zip(const std::vector<std::pair<std::string, std::string>> &entries)
{
    const auto little = [](std::uint32_t v, int bytes) {
        std::string s;
        for (int i = 0; i < bytes; ++i)
            s += char(v >> 8 * i & 255);
        return s;
    };
    std::string out, directory;
    for (const auto &[name, content] : entries) {
        const auto crc = std::uint32_t(crc32(0, reinterpret_cast<const Bytef *>(content.data()), uInt(content.size())));
        const auto size = std::uint32_t(content.size());
        const std::string common = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) + little(crc, 4) + little(size, 4) + little(size, 4)
                                   + little(std::uint32_t(name.size()), 2) + little(0, 2);
        directory += "PK\x01\x02" + little(20, 2) + common + little(0, 2) + little(0, 2) + little(0, 2) + little(0, 4)
                     + little(std::uint32_t(out.size()), 4) + name;
        out += "PK\x03\x04" + common + name + content;
    }
    const auto n = std::uint32_t(entries.size());
    return out + directory + "PK\x05\x06" + little(0, 4) + little(n, 2) + little(n, 2) + little(std::uint32_t(directory.size()), 4)
           + little(std::uint32_t(out.size()), 4) + little(0, 2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAs("fuzz.npz", data, size);
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    return {zip({{"x.npy", npySeed("<f4", "(3, 4)", 48)}, {"y.npy", npySeed("<i8", "(3,)", 24)}}), zip({{"arr_0.npy", npySeed("|u1", "(2, 3, 3)", 18)}}),
            zip({{"x_train.npy", npySeed("<f8", "(2, 2)", 32)}, {"y_train.npy", npySeed("|u1", "(2,)", 2)},
                 {"x_test.npy", npySeed("<f8", "(1, 2)", 16)}, {"y_test.npy", npySeed("|u1", "(1,)", 1)}})};
}
std::vector<std::string> fuzzWords()
{
    auto words = npyWords();
    words.insert(words.end(), {"PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "../x.npy", "x.npy", ".npy", "y.npy"});
    return words;
}
