#include "fuzz/arrays.h"
#include "fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAs("fuzz.npy", data, size);
    return 0;
}

std::vector<std::string> fuzzSeeds()
{
    return {npySeed("<f4", "(3, 4)", 48), npySeed(">f8", "(5,)", 40),        npySeed("|u1", "(2, 3, 3)", 18), npySeed("<i8", "(4, 2)", 64, true),
            npySeed("<U3", "(4,)", 48),   npySeed("|b1", "(6, 1)", 6, true), npySeed("|S2", "(3, 2)", 12),    npySeed("<i2", "(3,)", 6)};
}
std::vector<std::string> fuzzWords() { return npyWords(); }
