#include "data/csv.h"
#include "data/memory.h"
#include "fuzz/csv_seeds.h"
#include "fuzz/fuzz.h"

#include <cstdlib>

using namespace netloom;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    memoryPolicy().chunkBytes = std::size_t(1) << 20;
    const auto whole = readCsv(text, {}, "fuzz.csv");
    // In small pieces, and with the dialect that was found, the same comes out.
    memoryPolicy().chunkBytes = 16 + size % 50;
    const auto pieces = readCsv(text, {}, "fuzz.csv");
    if (!whole)
        return 0;
    if (!pieces || writeCsv(pieces->table) != writeCsv(whole->table))
        std::abort();
    const auto again = readCsv(text, whole->dialect, "fuzz.csv");
    if (!again || writeCsv(again->table) != writeCsv(whole->table))
        std::abort();
    return 0;
}

std::vector<std::string> fuzzSeeds() { return csvSeeds(); }
std::vector<std::string> fuzzWords() { return csvWords(); }
